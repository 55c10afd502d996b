import type { Report } from "@demarche/coder";
import { type Command, Option } from "commander";
import { EXIT } from "../exit-codes.js";
import { profileTable } from "../output/profile-table.js";
import { type OwnData, openPipeline, type Pipeline } from "../pipeline.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { readAll } from "./read-all.js";

interface ProfileOptions extends OwnData {
  readonly date?: string;
  readonly format: "table" | "jsonl";
}

const AFTER = `
Examples
  demarche profile report.txt
  demarche profile reports/ --format jsonl > profiles.jsonl
`;

/** `demarche profile`: whose word the events of reports rest on, and the loaded words of their own voice. */
export function addProfile(program: Command): void {
  program
    .command("profile")
    .summary("tell whose word reports rest on, and their loaded words")
    .description(
      "Tell which share of a report's events each side, anonymous sources, the media and the report itself vouch for, and the loaded words that it uses in its own voice.",
    )
    .argument("<FILE|DIR|-...>", "reports to read, - for standard input")
    .option("--date <D>", "day of publication (YYYY-MM-DD) of reports that tell none")
    .addOption(
      new Option("--format <F>", "how to write profiles").choices(["table", "jsonl"]).default("table"),
    )
    .option("--actors <F>", "actors of your own (YAML)")
    .option("--frames <F>", "frames of your own (YAML)")
    .addHelpText("after", AFTER)
    .action(async (paths: string[], options: ProfileOptions) => {
      const pipeline = openPipeline(options);
      const sink = await openSink(undefined);
      let gap = "";
      for (const path of paths) {
        const { reports, failed } = await readAll(path, options.date);
        for (const report of reports) {
          await sink.write(gap + describe(pipeline, report, options));
          if (options.format === "table") gap = "\n";
        }
        if (failed) process.exitCode = EXIT.someFailed;
      }
    });
}

function describe(pipeline: Pipeline, report: Report, { format }: ProfileOptions): string {
  const { profile } = pipeline.codeAndProfile(report);
  return format === "jsonl" ? `${JSON.stringify(profile)}\n` : profileTable(report, profile, terminalOf());
}
