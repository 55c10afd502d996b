import type { Category } from "@demarche/coder";
import { type Stretch, stretches } from "../add/stretches.js";
import { dayNumber, shifted } from "../days.js";
import type { Session } from "../driver/driver.js";
import { isDeedTo, isWordTo } from "./kinds.js";

/** What one party of an event did to another: a row of `event_dyads`. */
type Move = {
  readonly event: string;
  readonly actor: string;
  readonly recipient: string;
  readonly date: string | null;
  readonly category: string;
};

const COLUMNS = "event, actor, recipient, date, category";

/** Later events in which the roles of some events are swapped and the kind fits. */
export async function laterSwapped(
  session: Session,
  events: readonly string[],
  days: number,
): Promise<ReadonlySet<string>> {
  const sooner = await movesOf(session, events);
  const later = await movesAround(session, sooner, [0, days]);
  return new Set(pairs(later, sooner, days).map(([answering]) => answering));
}

/** For each event the earlier ones in which the roles are swapped and the kind fits, and shows of force against it. */
export async function earlierSwapped(
  session: Session,
  events: readonly string[],
  days: number,
): Promise<Map<string, Set<string>>> {
  const later = await movesOf(session, events);
  const sooner = await movesAround(session, later, [-days, 0]);
  const found = new Map<string, Set<string>>();
  for (const [answering, answered] of pairs(later, sooner, days))
    found.set(answering, (found.get(answering) ?? new Set()).add(answered));
  return found;
}

const movesOf = (session: Session, events: readonly string[]): Promise<Move[]> =>
  session.query<Move>(`select ${COLUMNS} from event_dyads where event = any($1)`, [events]);

/** All that the parties of some moves did and had done to them within days before and after. */
async function movesAround(
  session: Session,
  moves: readonly Move[],
  [before, after]: readonly [number, number],
): Promise<Move[]> {
  const spans = moves.flatMap(({ actor, recipient, date }): Stretch[] => {
    if (date === null) return [];
    const parties = new Set([actor, recipient].filter((party) => party !== ""));
    return [{ first: shifted(date, before), last: shifted(date, after), parties }];
  });
  const around = new Map<string, Move>();
  for (const { first, last, parties } of stretches(spans)) {
    const rows = await session.query<Move>(
      `select ${COLUMNS} from event_dyads
       where date between $1 and $2 and (actor = any($3) or recipient = any($3))`,
      [first, last, [...parties]],
    );
    for (const row of rows) around.set(`${row.event} ${row.actor} ${row.recipient}`, row);
  }
  return [...around.values()];
}

/** One who was hit acts on the one who acted or on nobody with a code; shows of force hit others than those named. */
function pairs(later: readonly Move[], sooner: readonly Move[], days: number): [string, string][] {
  const byRecipient = grouped(sooner, ({ recipient }) => recipient);
  const shows = grouped(
    sooner.filter(({ category }) => category === "MOBILIZE"),
    ({ actor }) => actor,
  );
  return later.flatMap((answering) => {
    const hits = (byRecipient.get(answering.actor) ?? []).filter(({ actor }) =>
      isAgainst(answering.recipient, actor),
    );
    return [...hits, ...(shows.get(answering.recipient) ?? [])]
      .filter((answered) => mayFollow(answering, answered, days))
      .map(({ event }): [string, string] => [answering.event, event]);
  });
}

const isAgainst = (recipient: string, actor: string): boolean =>
  recipient === actor || recipient === "" || recipient.startsWith("~");

function mayFollow(later: Move, sooner: Move, days: number): boolean {
  if (later.event === sooner.event || later.date === null || sooner.date === null) return false;
  const apart = dayNumber(later.date) - dayNumber(sooner.date);
  const [answering, answered] = [later.category as Category, sooner.category as Category];
  return apart >= 0 && apart <= days && (isWordTo(answering, answered) || isDeedTo(answering, answered));
}

function grouped(moves: readonly Move[], key: (move: Move) => string): Map<string, Move[]> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const group = groups.get(key(move));
    if (group === undefined) groups.set(key(move), [move]);
    else group.push(move);
  }
  return groups;
}
