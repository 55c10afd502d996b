import type { Category } from "@demarche/coder";
import { countEvents, type EventsAsked, type Ledger, listEventLines, type Status } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { withLedger } from "../ledger-option.js";
import { eventCsv, eventTable } from "../output/ledger/event-list.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { parseDay } from "./coding-options.js";
import { limitOption } from "./limit.js";
import {
  dyadOf,
  EVENT_STATUSES,
  type EventStatusName,
  jsonLines,
  type ListOptions,
  parseCategory,
  parseCode,
  parseDyad,
  withListOptions,
} from "./list-options.js";

interface EventsOptions extends ListOptions {
  readonly dyad?: readonly string[];
  readonly actor?: string;
  readonly recipient?: string;
  readonly category?: Category;
  readonly status?: EventStatusName;
  readonly country?: string;
  readonly words?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

const AFTER = `
Events stand in the order of their dates. The other verbs take an id as it is shown here, or as much of its beginning as
is no other event's.

Examples
  demarche events                                   the newest 50
  demarche events --dyad JPN RUS --from 2022-09-01
  demarche events --category SANCTION --status planned
  demarche events --words "consul espionage"
  demarche events --limit 10000 --format csv > events.csv
`;

/** `demarche events`: the events of a ledger, a line each. */
export function addEvents(program: Command): void {
  const verb = program
    .command("events")
    .summary("list events of a ledger")
    .description("List events of a ledger: who did what to whom, and how many reports tell it.")
    .option("--dyad <A B...>", "between these two parties, in either direction", parseDyad)
    .option("--actor <A>", "by this party", parseCode)
    .option("--recipient <B>", "to this party", parseCode)
    .addOption(new Option("--category <C>", "of this category of PLOVER").argParser(parseCategory))
    .addOption(new Option("--status <S>", "that have come so far").choices(Object.keys(EVENT_STATUSES)))
    .option("--country <C>", "in this country", parseCode)
    .option("--words <WORDS>", "told by sentences with these words, or words that begin so")
    .option("--from <D>", "on this day (YYYY-MM-DD) or later", parseDay)
    .option("--to <D>", "on this day or earlier", parseDay)
    .addOption(limitOption("the newest N of them", 50));
  withListOptions(verb).addHelpText("after", AFTER).action(runEvents);
}

async function runEvents({ ledger: place, format, limit, ...options }: EventsOptions): Promise<void> {
  const asked = askedOf(options);
  const { events, all } = await withLedger(place, (ledger) => readEvents(ledger, asked, limit));
  const sink = await openSink(undefined);
  if (format === "jsonl") await sink.write(jsonLines(events));
  else if (format === "csv") await sink.write(eventCsv(events));
  else if (events.length > 0) await sink.write(eventTable(events, terminalOf()));
  await sink.end();
  if (events.length < all || all === 0) process.stderr.write(`${shown(events.length, all)}\n`);
}

/** The newest events that fit, the oldest of them first, and how many fit in all. */
async function readEvents({ reader }: Ledger, asked: EventsAsked, limit: number) {
  const { items } = await listEventLines(reader, asked, { limit, sort: "newest" });
  const { total } = items.length < limit ? { total: items.length } : await countEvents(reader, asked);
  return { events: [...items].reverse(), all: total };
}

const shown = (events: number, all: number): string =>
  all === 0
    ? "no event fits"
    : `the newest ${events.toLocaleString("en")} of ${all.toLocaleString("en")} events`;

type Filters = Omit<EventsOptions, "ledger" | "format" | "limit">;

function askedOf({ actor, recipient, category, status, country, ...rest }: Filters): EventsAsked {
  const { dyad, words, from, to } = rest;
  const one = <T>(value: T | undefined): readonly T[] | undefined =>
    value === undefined ? undefined : [value];
  return {
    actor: one(actor),
    recipient: one(recipient),
    dyad: dyadOf(dyad),
    category: one(category),
    status: one<Status>(status === undefined ? undefined : EVENT_STATUSES[status]),
    country: one(country),
    q: words,
    from,
    to,
  };
}
