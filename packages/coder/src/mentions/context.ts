import type { Document } from "@demarche/language";
import type { Tree } from "../grammar/tree.js";
import type { Actor } from "../lexicon/actors.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { bearerOn } from "../lexicon/tenure.js";
import type { Report } from "../record.js";
import { datelineLength } from "./dateline.js";
import { findNames, type NameMatch } from "./names.js";
import { ReportSides } from "./sides.js";

/** What the rules for parties read: the tree, the lexicon, the report, the known names in it and whose report it is. */
export interface MentionContext extends ReportNames {
  readonly sides: ReportSides;
}

/** A known name in the text with who bears it on the report's date. */
export interface KnownName {
  readonly match: NameMatch;
  readonly actor: Actor;
  /** True for a person who has left the office. */
  readonly former: boolean;
}

/** A report with the known names in it. */
export interface ReportNames {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly report: Report;
  /** The report's date, for offices held. */
  readonly day: string | null;
  readonly names: readonly KnownName[];
  /** Index into `names` of the name that covers a word, or -1. */
  readonly nameAt: Int32Array;
  /** 1 for the words of a dateline, which name no party. */
  readonly inDateline: Uint8Array;
}

export function mentionContext(tree: Tree, lexicon: Lexicon, report: Report): MentionContext {
  const day = report.date?.slice(0, 10) ?? null;
  const matches = findNames(tree.doc, lexicon.names).filter((match) => !namesTreaty(tree.doc, match));
  const names = matches.map((match) => ({ match, ...bearerOn(match.actors, day) }));
  const nameAt = new Int32Array(tree.doc.length).fill(-1);
  for (const [index, match] of matches.entries()) nameAt.fill(index, match.start, match.end);
  const inDateline = datelines(tree.doc, matches, nameAt);
  const known = { tree, lexicon, report, day, names, nameAt, inDateline };
  return { ...known, sides: new ReportSides(known) };
}

const TREATY =
  /^(?:accords?|agreements?|charter|conventions?|declaration|pact|process|protocols?|statute|treaty)$/i;

/** "the Vienna Convention", "the Minsk agreements": a treaty is called after the place where it was made. */
const namesTreaty = (doc: Document, { actors, end }: NameMatch): boolean =>
  actors.some(({ place }) => place) && end < doc.length && TREATY.test(doc.formOf(end));

const BULLET = /^[-–—•*·▪]$/;

function datelines(doc: Document, names: readonly NameMatch[], nameAt: Int32Array): Uint8Array {
  const isPlace = (word: number) => names[nameAt[word]!]?.actors.some(({ place }) => place) ?? false;
  const marks = new Uint8Array(doc.length);
  for (let s = 0; s < doc.sentenceCount; s++) {
    const end = doc.sentenceStart[s + 1]!;
    let start = doc.sentenceStart[s]!;
    if (BULLET.test(doc.formOf(start)) && start + 1 < end) start++;
    marks.fill(1, start, start + datelineLength(doc, start, end, isPlace));
  }
  return marks;
}

/** The known name that covers a word, with its bearer on the report's date, or null. */
export function nameCovering({ names, nameAt }: ReportNames, word: number): KnownName | null {
  return names[nameAt[word]!] ?? null;
}
