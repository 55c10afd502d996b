import { R, U } from "@demarche/language";
import { agentAt } from "../agents.js";
import type { Parties } from "../parties.js";
import type { Party } from "../party.js";
import { lastBefore, referring } from "./antecedent.js";

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]{1,7}$/u;
const WITHIN_NAME = new Set([
  R.flat,
  R.appos,
  R.compound,
  R["nmod:desc"],
  R["nmod:unmarked"],
  R.list,
  R.dep,
  R.parataxis,
]);

/** "ISF" after "Iraqi Security Forces" or "(ISF)": the last earlier name with these initials or with it in brackets. */
export function acronym(parties: Parties, head: number): Party | null {
  const { doc } = parties.context.tree;
  const letters = doc.formOf(head);
  if (!ACRONYM.test(letters)) return null;
  const found =
    lastBefore(parties, head, (word) => doc.formOf(word)[0] === letters.at(-1) && hasInitials(word)) ??
    introduced(parties, head);
  return found === null ? null : referring(parties, head, found, "reference");

  function hasInitials(last: number): boolean {
    const first = last - letters.length + 1;
    if (first < 0) return false;
    for (let i = 0; i < letters.length; i++) if (doc.formOf(first + i)[0] !== letters[i]) return false;
    return letters.length > 2 || doc.columns.upos[first] === U.PROPN;
  }
}

/** The party before the bracket in which an acronym stands, or in which it first stood. */
function introduced(parties: Parties, head: number): Party | null {
  const { doc, columns } = parties.context.tree;
  const form = columns.form[head];
  for (let word = head; word > 1; word--) {
    if (columns.form[word] !== form || doc.formOf(word - 1) !== "(" || doc.formOf(word + 1) !== ")") continue;
    const party = parties.of(topOfName(parties, word - 2));
    return party?.coding.code == null ? null : party;
  }
  return null;
}

/** "Zarif" after "Foreign Minister Javad Zarif": the last earlier name that ends in the same word. */
export function surname(parties: Parties, head: number): Party | null {
  const { tree } = parties.context;
  const form = tree.doc.formOf(lastOfName(parties, head));
  const same = (word: number) => tree.columns.upos[word] === U.PROPN && tree.doc.formOf(word) === form;
  const found =
    lastBefore(parties, head, same, (word) => parties.of(topOfName(parties, word))) ??
    lastBefore(parties, head, same, (word) => titleBefore(parties, word));
  return found === null ? null : referring(parties, head, found, "reference");
}

/** How far the title of a name may stand before its comma: "the consul in La Paz, Rodrigo Vera,". */
const TITLE_REACH = 6;
const WITHIN_TITLE = new Set([U.ADP, U.DET, U.PROPN, U.ADJ, U.NOUN]);

/** Whose title stands before the comma before a name, whatever the tree makes of the two. */
function titleBefore(parties: Parties, word: number): Party | null {
  const { upos, sentence } = parties.context.tree.columns;
  const { doc } = parties.context.tree;
  let comma = word;
  while (comma > 0 && upos[comma] === U.PROPN) comma--;
  if (doc.formOf(comma) !== ",") return null;
  for (let at = comma - 1; at > comma - TITLE_REACH && at >= 0; at--) {
    if (sentence[at] !== sentence[word] || !WITHIN_TITLE.has(upos[at]!)) return null;
    if (agentAt(parties.context, at)?.agent.mode === "person") return parties.of(at);
  }
  return null;
}

/** The last word of a name: "Mannai" of "Al-Mannai". */
function lastOfName({ context: { tree } }: Parties, head: number): number {
  return (
    tree
      .children(head, FLAT)
      .filter((part) => tree.columns.upos[part] === U.PROPN)
      .at(-1) ?? head
  );
}

const FLAT = new Set([R.flat]);

/** The head of the phrase that a word of a name or a title belongs to or stands beside ("the consul, Tatsunori Motoki"). */
export function topOfName({ context: { tree } }: Parties, word: number): number {
  const { sentence } = tree.columns;
  let top = word;
  while (WITHIN_NAME.has(tree.columns.relation[top]!) && sentence[tree.head(top)] === sentence[word]) {
    const above = tree.head(top);
    if (!tree.isNominal(above)) break;
    top = above;
  }
  return top;
}
