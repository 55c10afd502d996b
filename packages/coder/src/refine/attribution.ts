import { NO_HEAD, R, U } from "@demarche/language";
import { obliques, subjects } from "../grammar/arguments.js";
import type { Tree } from "../grammar/tree.js";
import type { Parties } from "../mentions/parties.js";
import { entityOf, type Party, UNCODED } from "../mentions/party.js";
import { phraseExtent } from "../mentions/phrase.js";
import type { Attribution, Entity } from "../record.js";

/** A source with its cue and what it says, in words of the document. */
interface Link {
  /** Head of the source's phrase, or -1 for an unnamed source. */
  readonly source: number;
  readonly cue: { readonly start: number; readonly end: number };
  readonly content: { readonly start: number; readonly end: number };
}

const CLIMB_LIMIT = 16;

/** Who says that the event at `trigger` happened, the outermost first; empty for the publisher's own voice. */
export function attributionOf(parties: Parties, trigger: number): readonly Attribution[] {
  const links: Link[] = [];
  const { tree } = parties.context;
  for (
    let word = trigger, steps = 0;
    word !== NO_HEAD && steps < CLIMB_LIMIT;
    word = tree.head(word), steps++
  )
    links.unshift(...linksAt(parties, word, trigger));
  return links.map((link) => attribution(parties, link));
}

/** The links that show at one word of the path from the trigger to the root. */
function linksAt(parties: Parties, word: number, trigger: number): Link[] {
  const { tree } = parties.context;
  const links: Link[] = [];
  const head = tree.head(word);
  if (head !== NO_HEAD && tree.is(word, R.ccomp)) {
    const cue = speechVerb(parties, head) ? "verb" : speechNoun(parties, head) ? "noun" : null;
    if (cue !== null)
      links.push({ source: sourceOf(tree, head, cue), cue: wordSpan(head), content: tree.extent(word) });
  }
  if (head !== NO_HEAD && tree.is(word, R.acl) && speechNoun(parties, head))
    links.push({ source: sourceOf(tree, head, "noun"), cue: wordSpan(head), content: tree.extent(word) });
  links.push(
    ...insertedSpeech(parties, word),
    ...accordingTo(parties, word),
    ...evidentials(parties, word, trigger),
  );
  return links;
}

/** "..., officials said": the speech verb hangs on the clause it reports. */
function insertedSpeech(parties: Parties, clause: number): Link[] {
  const { tree } = parties.context;
  return tree
    .children(clause, PARATAXIS)
    .filter(
      (verb) => speechVerb(parties, verb) && subjects(tree, verb).length > 0 && !tree.has(verb, R.ccomp),
    )
    .map((verb) => ({
      source: sourceOf(tree, verb, "verb"),
      cue: wordSpan(verb),
      content: tree.extent(clause, PARATAXIS),
    }));
}

const PARATAXIS = new Set([R.parataxis]);

/** "according to the ministry" and its like, on any word of the path. */
function accordingTo(parties: Parties, word: number): Link[] {
  const { tree } = parties.context;
  const links: Link[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    if (!tree.isNominal(c)) continue;
    const marker = tree.marker(c).replaceAll("_", " ");
    if (marker === "" || !isCue(parties, "phrase", marker)) continue;
    const cue = tree.child(c, R.case);
    const extent = tree.extent(cue);
    links.push({
      source: c,
      cue: { start: extent.start, end: Math.max(extent.end, cue + 1) },
      content: tree.extent(word),
    });
  }
  return links;
}

/** "reportedly", "alleged": somebody unnamed says so. */
function evidentials(parties: Parties, word: number, trigger: number): Link[] {
  const { tree } = parties.context;
  const links: Link[] = [];
  for (let c = tree.firstChild[word]!; c !== NO_HEAD; c = tree.nextSibling[c]!) {
    const kind = tree.is(c, R.advmod)
      ? "adverb"
      : tree.is(c, R.amod) && word === trigger
        ? "adjective"
        : null;
    if (kind !== null && isCue(parties, kind, tree.doc.formOf(c).toLowerCase()))
      links.push({ source: -1, cue: wordSpan(c), content: tree.extent(word) });
  }
  return links;
}

function speechVerb(parties: Parties, verb: number): boolean {
  const { tree } = parties.context;
  return tree.columns.upos[verb] === U.VERB && isCue(parties, "verb", tree.doc.lemmaOf(verb).toLowerCase());
}

function speechNoun(parties: Parties, noun: number): boolean {
  const { tree } = parties.context;
  return tree.columns.upos[noun] === U.NOUN && isCue(parties, "noun", tree.doc.lemmaOf(noun).toLowerCase());
}

function isCue(
  parties: Parties,
  kind: "verb" | "noun" | "phrase" | "adverb" | "adjective",
  word: string,
): boolean {
  return parties.context.lexicon.attribution.get(kind, word).length > 0;
}

function sourceOf(tree: Tree, cue: number, kind: "verb" | "noun"): number {
  if (kind === "verb") return subjects(tree, cue)[0] ?? -1;
  const possessor = tree.child(cue, R["nmod:poss"]);
  return possessor !== NO_HEAD
    ? possessor
    : (obliques(tree, cue, "by")[0] ?? obliques(tree, cue, "from")[0] ?? -1);
}

function wordSpan(word: number): { start: number; end: number } {
  return { start: word, end: word + 1 };
}

function attribution(parties: Parties, link: Link): Attribution {
  const { doc, columns } = parties.context.tree;
  const start = columns.start[link.cue.start]!;
  const end = columns.end[link.cue.end - 1]!;
  return {
    source: link.source < 0 ? null : sourceEntity(parties, link.source),
    cue: { text: doc.text.slice(start, end), start, end },
    content: { start: columns.start[link.content.start]!, end: columns.end[link.content.end - 1]! },
  };
}

/** The source as a party, or as bare words where it is none that is known. */
function sourceEntity(parties: Parties, head: number): Entity {
  const { tree } = parties.context;
  const unknown: Party = {
    head,
    ...phraseExtent(tree, head),
    kind: "name",
    locative: false,
    coding: UNCODED,
  };
  return entityOf(parties.of(head) ?? unknown, tree.doc.text, tree.columns.start, tree.columns.end);
}
