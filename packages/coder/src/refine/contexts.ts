import type { Document } from "@demarche/language";
import type { Proposal } from "../frames/proposal.js";
import type { Lexicon } from "../lexicon/lexicon.js";

/** PLOVER contexts of an event: the frame's own, and those whose words stand in words `[start, end)`. */
export function contextsOf(
  doc: Document,
  lexicon: Lexicon,
  proposal: Proposal,
  start: number,
  end: number,
): readonly string[] {
  const found = new Set(proposal.frame.context);
  for (let i = start; i < end; i++) {
    const lemma = doc.lemmaOf(i).toLowerCase();
    const pair = i + 1 < end ? `${doc.formOf(i).toLowerCase()} ${doc.lemmaOf(i + 1).toLowerCase()}` : "";
    for (const word of [lemma, pair])
      for (const context of lexicon.contexts.get(word) ?? []) found.add(context);
  }
  return [...found].sort();
}
