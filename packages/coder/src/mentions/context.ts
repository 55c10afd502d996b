import type { Tree } from "../grammar/tree.js";
import type { Actor } from "../lexicon/actors.js";
import type { Lexicon } from "../lexicon/lexicon.js";
import { bearerOn } from "../lexicon/tenure.js";
import type { Report } from "../record.js";
import { findNames, type NameMatch } from "./names.js";

/** What the rules for parties read: the tree, the lexicon, the report and the known names in it. */
export interface MentionContext {
  readonly tree: Tree;
  readonly lexicon: Lexicon;
  readonly report: Report;
  /** The report's date, for offices held. */
  readonly day: string | null;
  readonly names: readonly NameMatch[];
  /** Index into `names` of the name that covers a word, or -1. */
  readonly nameAt: Int32Array;
}

export function mentionContext(tree: Tree, lexicon: Lexicon, report: Report): MentionContext {
  const names = findNames(tree.doc, lexicon.names);
  const nameAt = new Int32Array(tree.doc.length).fill(-1);
  for (const [index, match] of names.entries()) nameAt.fill(index, match.start, match.end);
  return { tree, lexicon, report, day: report.date?.slice(0, 10) ?? null, names, nameAt };
}

/** The known name that covers a word, with its bearer on the report's date. */
export function nameCovering(
  context: MentionContext,
  word: number,
): { readonly match: NameMatch; readonly actor: Actor; readonly former: boolean } | null {
  const match = context.names[context.nameAt[word]!];
  return match === undefined ? null : { match, ...bearerOn(match.actors, context.day) };
}
