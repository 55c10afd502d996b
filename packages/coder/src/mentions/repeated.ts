import { R, U } from "@demarche/language";
import { lastBefore, referring } from "./antecedent.js";
import type { Parties } from "./parties.js";
import type { Party } from "./party.js";

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** "ISF" after "Iraqi Security Forces": the last earlier name with these initials. */
export function acronym(parties: Parties, head: number): Party | null {
  const { doc } = parties.context.tree;
  const letters = doc.formOf(head);
  if (!ACRONYM.test(letters)) return null;
  const found = lastBefore(
    parties,
    head,
    (word) => doc.formOf(word)[0] === letters.at(-1) && hasInitials(word),
  );
  return found === null ? null : referring(parties, head, found, "reference");

  function hasInitials(last: number): boolean {
    const first = last - letters.length + 1;
    if (first < 0) return false;
    for (let i = 0; i < letters.length; i++) if (doc.formOf(first + i)[0] !== letters[i]) return false;
    return letters.length > 2 || doc.columns.upos[first] === U.PROPN;
  }
}

/** "Zarif" after "Foreign Minister Javad Zarif": the last earlier name that ends in the same word. */
export function surname(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const form = tree.doc.formOf(head);
  const same = (word: number) => tree.columns.upos[word] === U.PROPN && tree.doc.formOf(word) === form;
  const found = lastBefore(parties, head, same, (word) => parties.of(topOfName(parties, word)));
  return found === null ? null : referring(parties, head, found, "reference");
}

/** The head of the phrase that a name's last word belongs to or stands beside ("the consul, Tatsunori Motoki"). */
function topOfName({ context: { tree } }: Parties, word: number): number {
  let top = word;
  while (tree.is(top, R.flat) || tree.is(top, R.appos)) top = tree.head(top);
  return top;
}
