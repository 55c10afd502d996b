import { R, U } from "@demarche/language";
import type { Actor } from "../lexicon/actors.js";
import { type MentionContext, nameCovering } from "./context.js";
import type { Parties } from "./parties.js";
import { type Coding, type Party, UNCODED } from "./party.js";
import { hasNameOutside, isLocative, phraseExtent } from "./phrase.js";
import { referent } from "./reference/referent.js";

const ELITE_TITLE = /^(?:former|ex|late|ousted|exiled|then)$/i;
const TITLE_SLOT = new Set([R.amod, R.advmod]);

/** A known name with this head: a country, a body, a people, an office-holder. */
export function named({ context }: Parties, head: number): Party | null {
  const { tree } = context;
  const name = nameCovering(context, head);
  if (name === null) return null;
  const { match, actor, former } = name;
  const parent = tree.head(head);
  if (parent >= match.start && parent < match.end) return null; // not the head of the name
  if (tree.is(head, R.flat)) return null; // a part of somebody else's name
  if (actor.kind !== "person" && hasNameOutside(tree, head, match.start, match.end)) return null;
  if (
    actor.kind === "demonym" &&
    tree.columns.upos[head] === U.ADJ &&
    !standsForPeople(context, match.end - 1)
  )
    return null;
  const { start, end } = phraseExtent(tree, head);
  return {
    head,
    start: startsWithNoun(context, start, match.start) ? match.start : Math.min(start, match.start),
    end: Math.max(end, match.end),
    kind: actor.kind === "person" ? "person" : "name",
    locative: actor.place && isLocative(tree, head),
    coding: codingOfName(actor, former || hasEliteTitle(context, head)),
  };
}

/** "In the spring | Japan": a common noun before a name is no part of its phrase. */
function startsWithNoun({ tree }: MentionContext, start: number, nameStart: number): boolean {
  for (let word = start; word < nameStart; word++) if (tree.columns.upos[word] === U.NOUN) return true;
  return false;
}

/** "the Japanese said": an adjective with an article and no noun right after it, whatever the tree hangs where. */
function standsForPeople({ tree }: MentionContext, word: number): boolean {
  const { upos, sentence } = tree.columns;
  const next = word + 1;
  const hasNoun = sentence[next] === sentence[word] && (upos[next] === U.NOUN || upos[next] === U.PROPN);
  return tree.has(word, R.det) && !hasNoun;
}

function codingOfName(actor: Actor, former: boolean): Coding {
  const { code, otherSectors, office, name, wikidata, id: source } = actor;
  const sector = actor.kind === "demonym" ? "CVL" : former && actor.kind === "person" ? "ELI" : actor.sector;
  return { code, sector, otherSectors, office, name, wikidata, source };
}

/** "former President X": out of office, whatever the roster says. */
export function hasEliteTitle({ tree }: MentionContext, head: number): boolean {
  return tree.children(head, TITLE_SLOT).some((c) => ELITE_TITLE.test(tree.doc.formOf(c)));
}

/** A person's name in words `[start, end)`. */
export interface PersonName {
  readonly start: number;
  readonly end: number;
}

/** The name that goes on after a title, whatever the tree makes of it: "Secretary of State | Antony Blinken". */
export function nameAfter({ tree }: MentionContext, title: number): PersonName | null {
  const { upos, sentence } = tree.columns;
  let end = title;
  while (end < tree.doc.length && upos[end] === U.PROPN && sentence[end] === sentence[title]) end++;
  return end > title ? { start: title, end } : null;
}

/** How a person's name is coded by itself: by the roster, or as the person of that name before; or null. */
export function codingOfPerson(parties: Parties, { start, end }: PersonName): Coding | null {
  for (let word = end - 1; word >= start; word--) {
    const name = nameCovering(parties.context, word);
    if (name !== null && name.actor.kind === "person") return codingOfName(name.actor, name.former);
  }
  const earlier = referent(parties, end - 1);
  return earlier === null ? null : { ...UNCODED, ...earlier.coding };
}
