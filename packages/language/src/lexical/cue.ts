import type { Columns } from "../document.js";
import { P, R, RELATION, XPOS } from "../inventory.js";
import { NOWHERE, type Tree } from "../navigate.js";

/** Words with tags and trees, such as a document. */
export interface Tagged {
  readonly columns: Pick<Columns, "upos" | "xpos" | "head" | "relation">;
  readonly tree: Tree;
  formOf(i: number): string;
}

/**
 * What the sentence tells about the features of a word that its form leaves open: the person of a verb's subject,
 * the auxiliary of a participle, the role of a pronoun. Empty for most words.
 */
export function cueOf(words: Tagged, i: number): string {
  switch (words.columns.xpos[i]) {
    case P.VBD:
    case P.VBP:
      return personOf(words, subjectOf(words, i));
    case P.VBN:
      return hasChild(words, i, R["aux:pass"])
        ? "passive"
        : hasChild(words, i, R.aux)
          ? "aux"
          : role(words, i);
    case P.VBG:
      return hasChild(words, i, R.aux) ? "aux" : role(words, i) + marks(words, i);
    case P.VB:
      return verbCue(words, i);
    case P.PRP:
    case P.WP:
    case P.WDT:
    case P.WRB:
      return pronounCue(words, i);
    default:
      return "";
  }
}

const role = ({ columns }: Tagged, i: number): string => RELATION[columns.relation[i]!]!.split(":")[0]!;

/** "to go", "can go", "go!", "you go". */
function verbCue(words: Tagged, i: number): string {
  const governor = isAuxiliary(words, i) ? words.columns.head[i]! : i;
  const helped = hasChild(words, governor, R.aux) && governor === i ? "aux" : "";
  return `${role(words, i)}${helped}${marks(words, governor)}${subjectOf(words, i) === NOWHERE ? "" : "subject"}`;
}

function marks(words: Tagged, i: number): string {
  const mark = child(words, i, R.mark);
  const particle = mark === NOWHERE ? "" : XPOS[words.columns.xpos[mark]!]!;
  return hasChild(words, i, R.case) ? `${particle}case` : particle;
}

/** Its role, and for question words whether they stand in a relative clause. */
function pronounCue(words: Tagged, i: number): string {
  const { relation, head, xpos } = words.columns;
  if (xpos[i] === P.PRP) return role(words, i);
  for (let above = i, steps = 0; above !== NOWHERE && steps < 3; above = head[above]!, steps++) {
    if (relation[above] === R["acl:relcl"] || relation[above] === R["advcl:relcl"]) return "relative";
  }
  return role(words, head[i] === NOWHERE ? i : head[i]!);
}

const isAuxiliary = ({ columns }: Tagged, i: number): boolean =>
  columns.relation[i] === R.aux || columns.relation[i] === R["aux:pass"] || columns.relation[i] === R.cop;

/** The subject of a verb: its own, that of the verb it helps, or that of the verb it is coordinated with. */
function subjectOf(words: Tagged, i: number): number {
  const { head, relation } = words.columns;
  let verb = isAuxiliary(words, i) ? head[i]! : i;
  for (let steps = 0; steps < 5 && verb !== NOWHERE; steps++) {
    for (const label of [R.nsubj, R["nsubj:pass"], R.expl, R["nsubj:outer"]]) {
      const subject = child(words, verb, label);
      if (subject !== NOWHERE) return antecedent(words, subject, verb);
    }
    if (relation[verb] !== R.conj) break;
    verb = head[verb]!;
  }
  return NOWHERE;
}

/** The noun that a relative pronoun stands for, else the subject itself. */
function antecedent({ columns }: Tagged, subject: number, verb: number): number {
  const tag = columns.xpos[subject];
  const relative = tag === P.WDT || tag === P.WP;
  return relative && columns.relation[verb] === R["acl:relcl"] ? columns.head[verb]! : subject;
}

const PERSONS: Readonly<Record<string, string>> = {
  i: "1s",
  we: "1p",
  you: "2",
  they: "3p",
  these: "3p",
  those: "3p",
};

function personOf(words: Tagged, subject: number): string {
  if (subject === NOWHERE) return "none";
  const tag = words.columns.xpos[subject];
  if (tag === P.NNS || tag === P.NNPS || hasChild(words, subject, R.conj)) return "3p";
  return PERSONS[words.formOf(subject).toLowerCase()] ?? (tag === P.EX || tag === P.CD ? XPOS[tag]! : "3s");
}

function child({ columns, tree }: Tagged, i: number, relation: number): number {
  for (let c = tree.firstChild[i]!; c !== NOWHERE; c = tree.nextSibling[c]!) {
    if (columns.relation[c] === relation) return c;
  }
  return NOWHERE;
}

const hasChild = (words: Tagged, i: number, relation: number): boolean =>
  child(words, i, relation) !== NOWHERE;
