import { UPOS, XPOS } from "@demarche/language/training";
import type { Random } from "./random.js";
import type { Example } from "./treebank.js";

const PUNCT = UPOS.indexOf("PUNCT");
/** The tag of an opening quotation mark. */
const OPENING = XPOS.indexOf("``");

/**
 * Now and then, a sentence as other texts would print it: headlines in capitals or title case, without the
 * final stop, all in small letters, with typographic quotes and dashes. The tree stays the same.
 */
export function augment(example: Example, random: Random): Example {
  const roll = random.next();
  let changed = example;
  if (roll < 0.02) changed = respell(changed, (form) => form.toUpperCase());
  else if (roll < 0.04) changed = respell(changed, titleCase);
  else if (roll < 0.06) changed = respell(changed, (form) => form.toLowerCase());
  if (random.chance(0.05)) changed = withoutStop(changed);
  if (random.chance(0.15)) changed = respell(changed, typographic);
  return changed;
}

function respell(example: Example, change: (form: string, xpos: number) => string): Example {
  return { ...example, forms: example.forms.map((form, i) => change(form, example.xpos[i]!)) };
}

function titleCase(form: string): string {
  return form.length > 3 || form.length === 1 ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
}

function typographic(form: string, xpos: number): string {
  if (form === '"') return xpos === OPENING ? "“" : "”";
  if (form === "-" || form === "--") return "–";
  return form.replaceAll("'", "’");
}

function withoutStop(example: Example): Example {
  const last = example.forms.length - 1;
  const isLeaf = !example.heads.includes(last + 1);
  if (last < 3 || example.upos[last] !== PUNCT || !isLeaf) return example;
  const cut = <T>(column: readonly T[]): T[] => column.slice(0, last);
  return {
    document: example.document,
    forms: cut(example.forms),
    upos: cut(example.upos),
    xpos: cut(example.xpos),
    heads: cut(example.heads),
    relations: cut(example.relations),
  };
}
