import type { Reader } from "../driver/driver.js";
import type { Head } from "../identity/head.js";
import type { Answer } from "./find.js";
import { headsOf, quoted } from "./refresh.js";

export type AnswerRow = {
  readonly answering: string;
  readonly answered: string;
  readonly evidence: string;
  readonly strength: number;
  readonly because: string;
  readonly document: string | null;
  readonly words: string | null;
  readonly words_start: number | null;
  readonly words_end: number | null;
};

/** Columns of `answers`. */
export const ANSWER_COLUMNS =
  "answering, answered, evidence, strength, because, document, words, words_start, words_end";

/** The links that begin or end at any of some events. */
export async function answersAmong(reader: Reader, events: readonly string[]): Promise<Answer[]> {
  const rows = await reader.query<AnswerRow>(
    `select ${ANSWER_COLUMNS} from answers where answering = any($1) or answered = any($1)
     order by answering, answered`,
    [events],
  );
  return rows.map(answerOfRow);
}

/** The links between two parties whose answering event lies between two days (ISO dates), oldest first. */
export async function answersBetween(
  reader: Reader,
  [a, b]: readonly [string, string],
  { from = "0001-01-01", to = "9999-12-31" }: { from?: string; to?: string } = {},
): Promise<Answer[]> {
  const rows = await reader.query<AnswerRow>(
    `select ${ANSWER_COLUMNS} from answers x join events e on e.id = x.answering
     where x.answering in (
         select event from event_dyads where actor = $1 and recipient = $2 and date between $3 and $4
         union select event from event_dyads where actor = $2 and recipient = $1 and date between $3 and $4)
     order by e.date, x.answering`,
    [a, b, from, to],
  );
  return rows.map(answerOfRow);
}

export function answerOfRow({
  document,
  words,
  words_start,
  words_end,
  evidence,
  ...row
}: AnswerRow): Answer {
  const rest = { document: document!, words: words!, words_start: words_start!, words_end: words_end! };
  return {
    ...row,
    evidence: evidence as Answer["evidence"],
    words: document === null ? null : quoted(rest),
  };
}

/** Events linked by answers, directly or through others. */
export interface Chain {
  /** Oldest first; the answers in the order of the answering events. */
  readonly events: readonly Head[];
  readonly answers: readonly Answer[];
  /** Whether the walk ended at its limit and there may be more. */
  readonly cut: boolean;
}

/** Walks the answers from an event in both directions, ring by ring, until there are no more or `limit` events are known. */
export async function readChain(reader: Reader, event: string, limit = 500): Promise<Chain> {
  const seen = new Set([event]);
  const answers = new Map<string, Answer>();
  let ring: readonly string[] = [event];
  while (ring.length > 0 && seen.size <= limit) {
    const links = await answersAmong(reader, ring);
    for (const link of links) answers.set(link.answering, link);
    ring = [...new Set(links.flatMap(({ answering, answered }) => [answering, answered]))].filter(
      (id) => !seen.has(id),
    );
    for (const id of ring) seen.add(id);
  }
  const heads = await headsOf(reader, [...seen]);
  const events = [...heads.values()].sort(
    (a, b) => compare(a.date ?? "", b.date ?? "") || compare(a.id, b.id),
  );
  const place = new Map(events.map(({ id }, at) => [id, at]));
  const inOrder = [...answers.values()].sort((a, b) => place.get(a.answering)! - place.get(b.answering)!);
  return { events, answers: inOrder, cut: ring.length > 0 };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
