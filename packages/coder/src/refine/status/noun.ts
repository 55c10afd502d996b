import { NO_HEAD, R } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { StatusWords, Told } from "./words.js";

/** What the words before an event noun tell: "a planned visit", "no talks", "almost a war". */
export function modifierTells(words: StatusWords, noun: number): Told[] {
  const { tree } = words;
  const told: Told[] = [];
  for (let c = tree.firstChild[noun]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const relation = tree.columns.relation[c];
    if (relation === R.amod || relation === R.compound) {
      if (!standsBeforeArticle(tree, c, noun)) told.push(...words.tell("adjective", c));
    } else if (relation === R.det) told.push(...words.tell("determiner", c));
    else if (relation === R.advmod) told.push(...words.tell("adverb", c));
  }
  return told;
}

/** "announced the detention": what stands before the article is no adjective, whatever the tree says. */
function standsBeforeArticle(tree: Tree, modifier: number, noun: number): boolean {
  const article = tree.child(noun, R.det);
  return article > modifier && tree.isVerb(modifier);
}

/** What the preposition before an event noun tells, also a long one: "without", "ahead of", "in the event of". */
export function prepositionTells(words: StatusWords, noun: number): Told[] {
  const { tree } = words;
  const own = tree.children(noun, CASE);
  const last = own.at(-1);
  if (last === undefined) return [];
  const whole = own.map((c) => tree.fixed(c).replaceAll("_", " ")).join(" ");
  const head = tree.head(noun);
  const first = head === NO_HEAD ? NO_HEAD : tree.child(head, R.case);
  const nested = first === NO_HEAD || first > head ? [] : [`${spoken(words, first, head)} ${whole}`];
  return words.tell("phrase", noun, [...nested, `${words.form(last - 1)} ${whole}`, whole]);
}

const CASE = new Set([R.case]);

function spoken(words: StatusWords, first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => words.form(first + i)).join(" ");
}
