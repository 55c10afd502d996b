import { CATEGORIES, type Category } from "@demarche/coder";
import type { Status } from "@demarche/ledger";
import { type Command, InvalidArgumentError, Option } from "commander";
import { withLedger } from "../ledger-option.js";
import { eventCsv, eventTable } from "../output/ledger/event-list.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { parseDay } from "./coding-options.js";
import { limitOption } from "./limit.js";
import { dyadOf, jsonLines, type ListOptions, parseDyad, withListOptions } from "./list-options.js";

interface EventsOptions extends ListOptions {
  readonly dyad?: readonly string[];
  readonly category?: Category;
  readonly status?: keyof typeof STATUSES;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

const STATUSES = { happened: "happened", planned: "planned", possible: "possible", denied: "not" } as const;

const AFTER = `
Events stand in the order of their dates. The other verbs take an id as it is shown here, or as much of its beginning as
is no other event's.

Examples
  demarche events                                   the newest 50
  demarche events --dyad JPN RUS --from 2022-09-01
  demarche events --category SANCTION --status planned
  demarche events --limit 10000 --format csv > events.csv
`;

/** `demarche events`: the events of a ledger, a line each. */
export function addEvents(program: Command): void {
  const verb = program
    .command("events")
    .summary("list events of a ledger")
    .description("List events of a ledger: who did what to whom, and how many reports tell it.")
    .option("--dyad <A B...>", "between these two parties, in either direction", parseDyad)
    .addOption(new Option("--category <C>", "of this category of PLOVER").argParser(parseCategory))
    .addOption(new Option("--status <S>", "that have come so far").choices(Object.keys(STATUSES)))
    .option("--from <D>", "on this day (YYYY-MM-DD) or later", parseDay)
    .option("--to <D>", "on this day or earlier", parseDay)
    .addOption(limitOption("the newest N of them", 50));
  withListOptions(verb).addHelpText("after", AFTER).action(runEvents);
}

async function runEvents({
  ledger: place,
  format,
  limit,
  dyad,
  status,
  ...options
}: EventsOptions): Promise<void> {
  const filter = { ...options, dyad: dyadOf(dyad), status: statusOf(status) };
  const { events, all } = await withLedger(place, (ledger) => ledger.events(filter, limit));
  const sink = await openSink(undefined);
  if (format === "jsonl") await sink.write(jsonLines(events));
  else if (format === "csv") await sink.write(eventCsv(events));
  else if (events.length > 0) await sink.write(eventTable(events, terminalOf()));
  await sink.end();
  if (events.length < all || all === 0) process.stderr.write(`${shown(events.length, all)}\n`);
}

const shown = (events: number, all: number): string =>
  all === 0
    ? "no event fits"
    : `the newest ${events.toLocaleString("en")} of ${all.toLocaleString("en")} events`;

const statusOf = (status: keyof typeof STATUSES | undefined): Status | undefined =>
  status === undefined ? undefined : STATUSES[status];

function parseCategory(value: string): Category {
  const category = CATEGORIES.find((name) => name === value.toUpperCase());
  if (category !== undefined) return category;
  throw new InvalidArgumentError(`The categories are ${CATEGORIES.join(", ")}.`);
}
