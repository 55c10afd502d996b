import { existsSync } from "node:fs";
import { type EventRecord, explain, type Report } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import type { Command } from "commander";
import { EXIT } from "../exit-codes.js";
import { type OwnData, openPipeline } from "../pipeline.js";
import { openSink } from "../terminal/sink.js";
import { readAll } from "./read-all.js";

const AFTER = `
Examples
  demarche explain report.txt       all events
  demarche explain report.txt:3     the third event, as "demarche code" numbers them
  demarche explain reports.jsonl:5b1f0c9a77e2d413     the event with this id
`;

/** `demarche explain`: which rule fired on which words, and why the parties are who they are. */
export function addExplain(program: Command): void {
  program
    .command("explain")
    .summary("tell in words why events were coded as they were")
    .description(
      "Tell in words which rule fired on which words, and why actor and recipient are who they are.",
    )
    .argument("FILE[:event]", "a report; one event of it by its number or its id, else all")
    .option("--date <D>", "day of publication (YYYY-MM-DD) of reports that tell none")
    .option("--actors <F>", "actors of your own (YAML)")
    .option("--frames <F>", "frames of your own (YAML)")
    .addHelpText("after", AFTER)
    .action(async (target: string, options: OwnData & { date?: string }) => {
      const { file, event } = splitTarget(target);
      const { reports, failed } = await readAll(file, options.date);
      const pipeline = openPipeline(options);
      const told = reports.flatMap((report) => pipeline.code(report).map((record) => ({ report, record })));
      const chosen = event === undefined ? told : [choose(told, event, file)];
      const sink = await openSink(undefined);
      for (const { record, report } of chosen) await sink.write(`${explain(record, report)}\n\n`);
      if (failed) process.exitCode = EXIT.someFailed;
    });
}

/** "report.txt:3" as file and event; a file whose own name ends so comes first. */
function splitTarget(target: string): { file: string; event?: string } {
  const [, file, event] = /^(.+):([0-9a-f]+)$/.exec(target) ?? [];
  if (file === undefined || event === undefined || existsSync(target)) return { file: target };
  return { file, event };
}

type Told = { readonly record: EventRecord; readonly report: Report };

function choose(told: readonly Told[], event: string, file: string): Told {
  const found = told.find(({ record }) => record.id === event) ?? told[Number(event) - 1];
  if (found !== undefined) return found;
  const range =
    told.length === 0 ? "It states no events" : `Its events are numbered from 1 to ${told.length}`;
  throw new DemarcheError("no-such-event", `there is no event ${event}`, range, { file });
}
