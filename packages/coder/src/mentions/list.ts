import { U } from "@demarche/language";
import type { Mention, TextSpan } from "../record.js";
import type { Parties } from "./parties.js";
import { entityOf, type Party } from "./party.js";
import { phraseExtent } from "./phrase.js";

/** Every phrase that names or refers to a coded party, by its own words, in text order. */
export function listMentions(parties: Parties): Mention[] {
  const { length } = parties.context.tree.doc;
  const found: Mention[] = [];
  for (let word = 0; word < length; word++) {
    if (!mayBeParty(parties, word)) continue;
    const known = parties.allOf(word).filter(({ coding }) => coding.code !== null);
    if (known.length > 0) found.push(mention(parties, word, known));
  }
  return found;
}

function mayBeParty({ context: { tree, inDateline } }: Parties, word: number): boolean {
  const upos = tree.columns.upos[word];
  return inDateline[word] !== 1 && upos !== U.PUNCT && upos !== U.VERB && upos !== U.ADP;
}

function mention(parties: Parties, word: number, known: readonly Party[]): Mention {
  const { tree } = parties.context;
  const { doc, columns } = tree;
  const span = (start: number, end: number): TextSpan => {
    const { text, startOffset, endOffset } = doc.span(start, end);
    return { text, start: startOffset, end: endOffset };
  };
  const [first] = known;
  const own = first !== undefined && first.antecedent === undefined && first.kind !== "pronoun";
  const { start, end } = own && known.length === 1 ? first : phraseExtent(tree, word);
  return {
    ...span(start, end),
    kind: first?.kind ?? "unknown",
    parties: known.map((party) => entityOf(party, doc.text, columns.start, columns.end)),
    refers_to: known.flatMap(({ antecedent }) =>
      antecedent === undefined ? [] : [span(antecedent.start, antecedent.end)],
    ),
    because: known.map(({ coding }) => coding.source),
  };
}
