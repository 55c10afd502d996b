import type { Ledger } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { withLedger } from "../ledger-option.js";
import { deadlineCsv, deadlineTable } from "../output/ledger/deadline-list.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { parseDay } from "./coding-options.js";
import { dyadOf, jsonLines, type ListOptions, parseDyad, withListOptions } from "./list-options.js";

interface DeadlinesOptions extends ListOptions {
  readonly all?: boolean;
  readonly dyad?: readonly string[];
  readonly asOf?: string;
}

const AFTER = `
A deadline is met when those for whom it was set yield to those who set it by the time that it is due; else it is open
until then, and expired after it. What the two did to each other meanwhile stands beside it.

Examples
  demarche deadlines                          those that run
  demarche deadlines --all --dyad JPN RUS
  demarche deadlines --as-of 2022-10-06       those that ran then
`;

/** `demarche deadlines`: due moments that events set, and what came of them. */
export function addDeadlines(program: Command): void {
  const verb = program
    .command("deadlines")
    .summary("list deadlines that run, or all")
    .description("List the deadlines that events set, soonest first, and what came of them.")
    .addOption(new Option("--open", "those that run (without --all)").conflicts("all"))
    .option("--all", "those that were met or have expired too")
    .option("--dyad <A B...>", "that one of these two parties sets for the other", parseDyad)
    .option("--as-of <D>", "as things stood at the end of this day (YYYY-MM-DD), not now", parseDay);
  withListOptions(verb).addHelpText("after", AFTER).action(runDeadlines);
}

async function runDeadlines({ ledger: place, format, all, dyad, asOf }: DeadlinesOptions): Promise<void> {
  const sides = dyadOf(dyad);
  const filter = {
    ...(all ? {} : { state: "open" as const }),
    ...(sides === undefined ? {} : { dyad: sides }),
  };
  const clock = asOf === undefined ? {} : { now: () => new Date(`${asOf}T23:59:59Z`) };
  const read = async (ledger: Ledger) => {
    const deadlines = await ledger.deadlines(filter);
    return { deadlines, heads: await ledger.heads(deadlines.flatMap(({ metBy }) => metBy ?? [])) };
  };
  const { deadlines, heads } = await withLedger(place, read, clock);
  const sink = await openSink(undefined);
  if (format === "jsonl") await sink.write(jsonLines(deadlines));
  else if (format === "csv") await sink.write(deadlineCsv(deadlines));
  else if (deadlines.length > 0) await sink.write(deadlineTable(deadlines, heads, terminalOf()));
  await sink.end();
  if (deadlines.length === 0)
    process.stderr.write(
      all ? "there is no such deadline\n" : "no such deadline runs; --all lists those that ran\n",
    );
}
