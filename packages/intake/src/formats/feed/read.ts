import { DemarcheError } from "@demarche/language";
import { attempt } from "../../attempt.js";
import { collect } from "../../bytes/streams.js";
import type { Context, Input, Work } from "../../input.js";
import type { Draft, Task } from "../../parsing/draft.js";
import { draftId, finish } from "../parsed.js";

/** Characters from which the text that a feed carries is taken for the whole report. */
const WHOLE = 1000;
/** Sitemaps that one index may make us read. */
const MOST_FEEDS = 200;

/** Feeds and sitemaps. The pages that they name are read where the network may be used; else what the feed carries. */
export function feedReader(kind: Task["kind"] & ("feed" | "json")) {
  return async function* readFeed(input: Input, context: Context): AsyncGenerator<Work> {
    const { where } = input;
    const bytes = await collect(input.bytes, context.limits.wholeBytes, where);
    const { drafts, feeds = [] } = await context.parsers.parse({ kind, bytes, ...transport(input) }, where);
    if (drafts.length + feeds.length === 0) throw emptyFeed(where);
    const share = Math.ceil(bytes.length / Math.max(1, drafts.length));
    let left = 0;
    for (const [at, draft] of drafts.entries()) {
      const place = { ...where, document: draft.url ?? draft.id ?? `${input.name}#${at + 1}` };
      if (toFollow(draft, context)) yield* context.follow!(draft.url!, draft);
      else if (draft.text === "" && draft.url !== undefined) left++;
      else
        yield () =>
          one(draft, { id: draftId(draft, `${input.name}#${at + 1}`), bytes: share, where: place }, context);
    }
    for (const url of feeds.slice(0, MOST_FEEDS))
      if (context.follow === undefined) left++;
      else yield* context.follow(url);
    if (left > 0) yield { error: notFollowed(left, where), bytes: 0 };
  };
}

const one = async (...all: Parameters<typeof finish>) => [
  await attempt(0, all[1].where, () => finish(...all)),
];

const transport = ({ url, charset }: Input) => ({
  ...(url === undefined ? {} : { url }),
  ...(charset === undefined ? {} : { charset }),
});

const toFollow = (draft: Draft, { follow }: Context): boolean =>
  follow !== undefined && draft.url !== undefined && draft.text.length < WHOLE;

function emptyFeed(where: Input["where"]): DemarcheError {
  return new DemarcheError(
    "empty-document",
    "the feed has no items",
    "Look at it later, or give another",
    where,
  );
}

function notFollowed(pages: number, where: Input["where"]): DemarcheError {
  return new DemarcheError(
    "not-followed",
    `pages that are named and whose text is not carried: ${pages}`,
    "Pages are fetched for feeds that are fetched; give the feed's address",
    where,
  );
}
