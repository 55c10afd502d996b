import type { Reader, Session } from "../driver/driver.js";
import type { Quoted } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { amongKeys } from "../read/conditions.js";
import { ANSWERS } from "../schema/tables.js";
import { type Answer, answerOf, type EventTie } from "./find.js";
import { ANSWER_DEFAULTS, type AnswerSettings } from "./settings.js";
import { earlierSwapped, laterSwapped } from "./swapped.js";
import type { TieKind } from "./ties.js";

/** Links anew what the change of some events may touch: those events, and later ones that may answer them. */
export async function refreshAnswers(
  session: Session,
  changed: readonly string[],
  settings: AnswerSettings = ANSWER_DEFAULTS,
): Promise<void> {
  if (changed.length === 0) return;
  const answering = await mayAnswerAny(session, changed, settings);
  await session.query("delete from answers where answering = any($1)", [answering]);
  await session.query("delete from answers where answered = any($1)", [changed]);
  const ties = await tiesOf(session, answering);
  const pairs = await earlierSwapped(session, answering, settings.patternDays);
  for (const [event, tied] of ties)
    for (const { answered } of tied) pairs.set(event, (pairs.get(event) ?? new Set()).add(answered));
  const heads = await headsOf(
    session,
    [...pairs].flatMap(([event, earlier]) => [event, ...earlier]),
  );
  const found = [...pairs].flatMap(([event, earlier]) => {
    const head = heads.get(event);
    if (head === undefined) return [];
    const candidates = [...earlier].sort().flatMap((id) => heads.get(id) ?? []);
    return answerOf(head, candidates, ties.get(event) ?? [], settings) ?? [];
  });
  await session.insert(ANSWERS, found.map(answerRow));
}

const answerRow = ({ words, ...answer }: Answer) => ({
  ...answer,
  document: words?.document ?? null,
  words: words?.text ?? null,
  words_start: words?.start ?? null,
  words_end: words?.end ?? null,
});

/** The events themselves, those that a report ties to them, and later ones in which the roles are swapped. */
async function mayAnswerAny(
  session: Session,
  events: readonly string[],
  { patternDays }: AnswerSettings,
): Promise<string[]> {
  const later = await laterSwapped(session, events, patternDays);
  const members = await session.query<Member>(MEMBERS_OF_EVENTS, [events]);
  const tied = await session.query<{ coding: number; answering: string }>(
    "select coding, answering from ties where answered = any($1)",
    [members.map(({ record }) => record)],
  );
  const tying = await session.query<Member>(MEMBERS_OF_RECORDS, [tied.map(({ answering }) => answering)]);
  return [...new Set([...events, ...later, ...tying.map(({ event }) => event)])];
}

type Member = { readonly event: string; readonly record: string; readonly coding: number };
const MEMBERS_OF_EVENTS = "select event, record, coding from memberships where event = any($1)";
const MEMBERS_OF_RECORDS = "select event, record, coding from memberships where record = any($1)";

/** What the words of reports tie to each event. */
async function tiesOf(session: Session, events: readonly string[]): Promise<Map<string, EventTie[]>> {
  const members = await session.query<Member>(MEMBERS_OF_EVENTS, [events]);
  const rows = await session.query<TieRow>(
    `select coding, answering, answered, kind, document, words, words_start, words_end
     from ties where answering = any($1) order by coding, words_start, answered`,
    [members.map(({ record }) => record)],
  );
  const others = await session.query<Member>(MEMBERS_OF_RECORDS, [rows.map(({ answered }) => answered)]);
  const eventOf = new Map([...members, ...others].map((one) => [`${one.coding} ${one.record}`, one.event]));
  const ties = new Map<string, EventTie[]>();
  for (const { coding, answering, answered, kind, ...words } of rows) {
    const [event, other] = [answering, answered].map((record) => eventOf.get(`${coding} ${record}`));
    if (event === undefined || other === undefined || event === other) continue;
    const tie = { answered: other, kind: kind as TieKind, words: quoted(words) };
    ties.set(event, [...(ties.get(event) ?? []), tie]);
  }
  return ties;
}

type TieRow = QuotedRow & {
  readonly coding: number;
  readonly answering: string;
  readonly answered: string;
  readonly kind: string;
};

type QuotedRow = {
  readonly document: string;
  readonly words: string;
  readonly words_start: number;
  readonly words_end: number;
};

export const quoted = ({ document, words, words_start, words_end }: QuotedRow): Quoted => ({
  document,
  text: words,
  start: words_start,
  end: words_end,
});

export async function headsOf(session: Reader, events: readonly string[]): Promise<Map<string, Head>> {
  if (events.length === 0) return new Map();
  const rows = await session.query<{ id: string; head: string }>(
    `select id, head from events where id in (${amongKeys("$1")})`,
    [[...new Set(events)]],
  );
  return new Map(rows.map(({ id, head }) => [id, JSON.parse(head) as Head]));
}
