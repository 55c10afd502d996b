import { NO_HEAD, P, R, U } from "@demarche/language";
import { obliques } from "../grammar/obliques.js";
import type { Actor } from "../lexicon/actors.js";
import { type MentionContext, nameCovering } from "./context.js";
import type { Coding, Party } from "./party.js";

/** Where a party belongs: the country or body that its phrase names. */
export interface Belonging {
  readonly code: string | null;
  /** The body's own sector, where it is a body ("Hamas officials"). */
  readonly sector: string | null;
  readonly otherSectors: readonly string[];
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Prepositions that tie an office or body to its country, the surest first. */
const TIES = ["of", "like", "such_as", "from", "for", "with", "at", "in"];
/** A person with a title and a name may be anywhere; only these say whose official it is. */
export const TITLE_TIES = ["of", "for"];

/**
 * The belonging of the phrase with this head: a nationality or name before it, a possessor, or an "of" after it.
 * `resolve` codes the possessor.
 */
export function belongingOf(
  context: MentionContext,
  head: number,
  resolve: (head: number) => Party | null,
  ties: readonly string[] = TIES,
): Belonging | null {
  const before = namedBefore(context, head) ?? peopleBefore(context, head);
  // "Norway's ally" is not Norway.
  const isOther = context.lexicon.references.counterparts.has(context.tree.doc.lemmaOf(head).toLowerCase());
  if (isOther) return before;
  const tied = isPosted(context, head) ? ties.filter((tie) => tie !== "in" && tie !== "at") : ties;
  return (
    before ??
    possessor(context, head, resolve) ??
    shared(context, head) ??
    tiedAfter(context, head, resolve, tied) ??
    (tied.includes("in") ? (exampleAfter(context, head) ?? placeAfter(context, head, resolve)) : null)
  );
}

/** "Norwegian diplomats and | trade officials": the nationality of the first, where the second has no article. */
function shared(context: MentionContext, head: number): Belonging | null {
  const { tree } = context;
  const first = tree.head(head);
  if (!tree.is(head, R.conj) || first === NO_HEAD || tree.has(head, R.det)) return null;
  const plural = (word: number) => tree.columns.xpos[word] === P.NNS;
  return plural(first) && plural(head) ? namedBefore(context, first) : null;
}

/** "the consul in Lagos": where diplomats are posted is not whose they are. */
const isPosted = ({ lexicon, tree }: MentionContext, head: number): boolean =>
  lexicon.classes.get("diplomat")?.has(tree.doc.lemmaOf(head).toLowerCase()) ?? false;

/** "a Japanese | consul": the adjective right before the head, where the tree hangs it elsewhere. */
function peopleBefore(context: MentionContext, head: number): Belonging | null {
  const { sentence, upos } = context.tree.columns;
  const word = head - 1;
  if (sentence[word] !== sentence[head] || upos[word] !== U.ADJ) return null;
  const name = nameCovering(context, word);
  if (name === null || name.actor.kind !== "demonym") return null;
  return { ...codingOfBody(name.actor), start: name.match.start, end: name.match.end };
}

/** "Russian diplomats", "NATO troops", "Moscow police": the nearest name among the modifiers before the head. */
function namedBefore(context: MentionContext, head: number): Belonging | null {
  const { tree } = context;
  let found: Belonging | null = null;
  for (let c = tree.firstChild[head]!; c !== NO_HEAD && c < head; c = tree.nextSibling[c]!) {
    const relation = tree.columns.relation[c]!;
    if (relation === R["nmod:poss"] || relation === R.case || relation === R.det || relation === R.nsubj)
      continue;
    const inner = nameCovering(context, c) ?? nameAmongModifiers(context, c);
    if (inner === null || inner.actor.kind === "person") continue;
    found = { ...codingOfBody(inner.actor), start: inner.match.start, end: inner.match.end };
  }
  return found;
}

/** One level further down: "South Korean navy ship", where the nationality hangs on "navy"; "UN-backed" is no belonging. */
function nameAmongModifiers(context: MentionContext, word: number): ReturnType<typeof nameCovering> {
  const { tree, lexicon } = context;
  if (lexicon.classes.get("backing_participle")?.has(tree.doc.lemmaOf(word)) ?? false) return null;
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const name = nameCovering(context, c);
    if (name !== null) return name;
  }
  return null;
}

function possessor(
  context: MentionContext,
  head: number,
  resolve: (head: number) => Party | null,
): Belonging | null {
  const owner = context.tree.child(head, R["nmod:poss"]);
  return owner === NO_HEAD ? null : belongingFrom(resolve(owner));
}

function tiedAfter(
  context: MentionContext,
  head: number,
  resolve: (head: number) => Party | null,
  ties: readonly string[],
): Belonging | null {
  for (const preposition of ties)
    for (const phrase of obliques(context.tree, head, preposition)) {
      const belonging = belongingFrom(resolve(phrase));
      if (belonging?.code != null) return belonging;
    }
  return null;
}

const EXAMPLE = /^(?:like|such)$/i;

/** "the army and militias like the Houthis": the example right after a word is of its kind, whatever the tree hangs it on. */
function exampleAfter(context: MentionContext, head: number): Belonging | null {
  const { doc } = context.tree;
  if (head + 2 >= doc.length || !EXAMPLE.test(doc.formOf(head + 1))) return null;
  for (let word = head + 2; word < Math.min(head + 5, doc.length); word++) {
    const name = nameCovering(context, word);
    if (name !== null) return { ...codingOfBody(name.actor), start: name.match.start, end: name.match.end };
  }
  return null;
}

const OBJECT = new Set([R.obj, R["nsubj:pass"], R.nsubj, R.obl, R.nmod]);

/** "killed 20 villagers in Norway": the place right after a phrase is where its people are, whatever the tree hangs it on. */
function placeAfter(
  context: MentionContext,
  head: number,
  resolve: (head: number) => Party | null,
): Belonging | null {
  const { tree } = context;
  const above = tree.head(head);
  if (above === NO_HEAD || !OBJECT.has(tree.columns.relation[head]!)) return null;
  const { end } = tree.extent(head);
  for (const place of obliques(tree, above, "in"))
    if (place > head && tree.extent(place).start === end) return belongingFrom(resolve(place));
  return null;
}

/** What a party says about whatever belongs to it. */
export function belongingFrom(party: Party | null): Belonging | null {
  if (party === null || party.coding.code === null) return null;
  const { code, otherSectors, source } = party.coding;
  const sector = party.kind === "name" ? party.coding.sector : null;
  return { code, sector, otherSectors, source, start: party.start, end: party.end };
}

export function codingOfBody(actor: Actor): Pick<Coding, "code" | "sector" | "otherSectors" | "source"> {
  return {
    code: actor.code,
    sector: actor.kind === "capital" ? null : actor.sector,
    otherSectors: actor.otherSectors,
    source: actor.id,
  };
}
