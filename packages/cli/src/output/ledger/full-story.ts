import { type Answer, accountsOf, type Ledger, type ToldEvent } from "@demarche/ledger";

/** An event of a story, with what it answers. */
export interface StoryEvent {
  readonly event: ToldEvent;
  /** The link to the event that it answers, or null. */
  readonly answers: Answer | null;
  /** Sides that deny it. */
  readonly denied: readonly string[];
}

/** Events that answer each other, oldest first. */
export interface Story {
  /** The event that was asked for; null where all that two parties did was. */
  readonly about: string | null;
  readonly events: readonly StoryEvent[];
  /** Whether it is longer than what was asked for. */
  readonly cut: boolean;
}

/** Walks the answers from an event in both directions. Throws `unknown-event`, `ambiguous-event`. */
export async function readStory(ledger: Ledger, given: string, limit: number): Promise<Story> {
  const about = await ledger.findEvent(given);
  const { events, answers, cut } = await ledger.chain(about, limit);
  return {
    about,
    events: await told(
      ledger,
      events.map(({ id }) => id),
      answers,
    ),
    cut,
  };
}

/** What two parties did that answers something or was answered; the rest stands alone and is left out. */
export async function readDyadStory(
  ledger: Ledger,
  dyad: readonly [string, string],
  limit: number,
): Promise<Story> {
  const ids = await ledger.eventIds(dyad);
  const answers = await ledger.answers(ids);
  const linked = answers.flatMap(({ answering, answered }) => [answering, answered]);
  const heads = await ledger.heads([...new Set(linked)]);
  const inStory = [...heads.values()].sort((a, b) => order(a.date ?? "", b.date ?? "") || order(a.id, b.id));
  const shown = inStory.slice(0, limit).map(({ id }) => id);
  return { about: null, events: await told(ledger, shown, answers), cut: inStory.length > limit };
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function told(
  ledger: Ledger,
  ids: readonly string[],
  answers: readonly Answer[],
): Promise<StoryEvent[]> {
  const links = new Map(answers.map((answer) => [answer.answering, answer]));
  const events: StoryEvent[] = [];
  for (const id of ids) {
    const event = await ledger.event(id);
    if (event !== null) events.push({ event, answers: links.get(id) ?? null, denied: deniersOf(event) });
  }
  return events;
}

function deniersOf(event: ToldEvent): string[] {
  const denying = accountsOf(event).accounts.filter(({ stance }) => stance === "denies");
  return denying.map(({ side }) => side.replace(/^publisher: /, ""));
}
