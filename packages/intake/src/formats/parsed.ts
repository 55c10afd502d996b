import { attempt } from "../attempt.js";
import { collect } from "../bytes/streams.js";
import { finishDraft } from "../finish.js";
import type { Context, Input, Reader, Work } from "../input.js";
import type { Draft, Task } from "../parsing/draft.js";
import type { Reading } from "../reading.js";

/** Reads documents of a kind that a library parses: the bytes are held, the parsing is work for a worker. */
export function parsedBy(kind: Task["kind"]): Reader {
  return async function* (input: Input, context: Context): AsyncGenerator<Work> {
    const bytes = await collect(input.bytes, context.limits.documentBytes, input.where);
    yield () => parseBytes(kind, bytes, input, context);
  };
}

/** All documents that the bytes hold, or why there are none. Does not reject. */
export async function parseBytes(
  kind: Task["kind"],
  bytes: Buffer,
  input: Pick<Input, "name" | "where" | "url" | "charset">,
  context: Context,
): Promise<Reading[]> {
  const { url, charset, where } = input;
  const task = {
    kind,
    bytes,
    ...(url === undefined ? {} : { url }),
    ...(charset === undefined ? {} : { charset }),
  };
  const parsed = await attempt(bytes.length, where, () => context.parsers.parse(task, where));
  if ("error" in parsed) return [parsed];
  const share = Math.ceil(bytes.length / Math.max(1, parsed.drafts.length));
  return Promise.all(
    parsed.drafts.map((draft, at) => {
      const id = draftId(draft, parsed.drafts.length > 1 ? `${input.name}#${at + 1}` : input.name);
      return finish(draft, { id, bytes: share, where }, context);
    }),
  );
}

/** A draft as a reading. Does not reject. */
export async function finish(
  draft: Draft,
  { id, bytes, where }: { id: string; bytes: number; where: Input["where"] },
  { now, limits, known }: Context,
): Promise<Reading> {
  const { textLength } = limits;
  return attempt(bytes, where, () =>
    finishDraft(filled(draft, known), { id, now, textLength, where, bytes }),
  );
}

/** What the document is known by everywhere: its own id, its address; else its name. */
export const draftId = (draft: Draft, name: string): string => draft.id ?? draft.url ?? name;

/** A page with what the feed that named it tells, where it does not tell so itself. */
function filled(draft: Draft, known: Draft | undefined): Draft {
  if (known === undefined) return draft;
  const { title, byline, publisher, updated } = known;
  const told = Object.entries({ title, byline, publisher, updated }).filter(
    ([, value]) => value !== undefined,
  );
  return { ...Object.fromEntries(told), ...draft, dates: [...draft.dates, ...known.dates] };
}
