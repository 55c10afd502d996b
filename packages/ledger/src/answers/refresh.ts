import type { Reader, Session } from "../driver/driver.js";
import type { Quoted } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { ANSWERS } from "../schema/tables.js";
import { type Answer, answerOf, type EventTie } from "./find.js";
import { ANSWER_DEFAULTS, type AnswerSettings } from "./settings.js";
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
  const pairs = await earlierSwapped(session, answering, settings);
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
  const rows = await session.query<{ event: string }>(
    `select later.event
     from event_dyads sooner
     join event_dyads later on later.actor = sooner.recipient and ${AGAINST_IT}
      and later.date between sooner.date and sooner.date + ${patternDays}
     where sooner.event = any($1)
     union
     select later.event
     from event_dyads sooner
     join event_dyads later on later.recipient = sooner.actor
      and later.date between sooner.date and sooner.date + ${patternDays}
     where sooner.event = any($1) and sooner.category = 'MOBILIZE'
     union
     select b.event
     from ties t
     join memberships a on a.record = t.answered and a.coding = t.coding
     join memberships b on b.record = t.answering and b.coding = t.coding
     where a.event = any($1)`,
    [events],
  );
  return [...new Set([...events, ...rows.map(({ event }) => event)])];
}

/** For each event the earlier ones in which the roles are swapped, and shows of force by those it is done to. */
async function earlierSwapped(
  session: Session,
  events: readonly string[],
  { patternDays }: AnswerSettings,
): Promise<Map<string, Set<string>>> {
  const rows = await session.query<{ event: string; earlier: string }>(
    `select later.event, sooner.event as earlier
     from event_dyads later
     join event_dyads sooner on sooner.recipient = later.actor and ${AGAINST_IT}
      and later.date between sooner.date and sooner.date + ${patternDays}
     where later.event = any($1) and sooner.event <> later.event
     union
     select later.event, sooner.event
     from event_dyads later
     join event_dyads sooner on sooner.actor = later.recipient and sooner.category = 'MOBILIZE'
      and later.date between sooner.date and sooner.date + ${patternDays}
     where later.event = any($1) and sooner.event <> later.event`,
    [events],
  );
  return gathered(rows.map(({ event, earlier }) => [event, earlier] as const));
}

/** Done to the one who acted before, or to nobody with a code. */
const AGAINST_IT = "(later.recipient = sooner.actor or later.recipient = '' or later.recipient like '~%')";

/** What the words of reports tie to each event. */
async function tiesOf(session: Session, events: readonly string[]): Promise<Map<string, EventTie[]>> {
  const rows = await session.query<{ event: string; answered: string; kind: string } & QuotedRow>(
    `select b.event, a.event as answered, t.kind, t.document, t.words, t.words_start, t.words_end
     from memberships b
     join ties t on t.answering = b.record and t.coding = b.coding
     join memberships a on a.record = t.answered and a.coding = t.coding
     where b.event = any($1) and a.event <> b.event
     order by t.coding, t.words_start`,
    [events],
  );
  const ties = new Map<string, EventTie[]>();
  for (const { event, answered, kind, ...words } of rows) {
    const tie = { answered, kind: kind as TieKind, words: quoted(words) };
    ties.set(event, [...(ties.get(event) ?? []), tie]);
  }
  return ties;
}

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
  const rows = await session.query<{ id: string; head: string }>(
    "select id, head from events where id = any($1)",
    [[...new Set(events)]],
  );
  return new Map(rows.map(({ id, head }) => [id, JSON.parse(head) as Head]));
}

function gathered(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of pairs) sets.set(key, (sets.get(key) ?? new Set()).add(value));
  return sets;
}
