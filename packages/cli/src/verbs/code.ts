import { readDocuments } from "@demarche/intake";
import { type Command, Option } from "commander";
import { codeReports } from "../coding/code-reports.js";
import type { Outcome } from "../coding/coded.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { renderFailure } from "../failure.js";
import { FORMATS, type FormatName, formatOf, openFormat } from "../output/format.js";
import { openCoder } from "../pipeline.js";
import { interruptSignal } from "../terminal/interrupt.js";
import { count, Progress, type Tally } from "../terminal/progress.js";
import { openSink, type Sink } from "../terminal/sink.js";
import { colorsOf, terminalOf } from "../terminal/terminal.js";
import { type CodingOptions, withCodingOptions } from "./coding-options.js";
import { sizeOf, sourcesOf, withDate } from "./report-sources.js";

interface CodeOptions extends CodingOptions {
  readonly format?: FormatName;
  readonly output?: string;
}

const AFTER = `
Examples
  demarche code report.txt                                  a table on the terminal
  demarche code reports/ --output events.html               a page to read, with the evidence underlined
  demarche code reports.jsonl --format jsonl --jobs 8 > events.jsonl
  cat report.txt | demarche code - --date 2022-09-27 --format csv
  demarche code report.txt --actors my-actors.yaml --frames my-frames.yaml
`;

/** `demarche code`: reports to event records. */
export function addCode(program: Command): void {
  const verb = program
    .command("code")
    .summary("code the events that reports state")
    .description("Code the events that reports state: who did what to whom, when, according to whom.")
    .argument("[FILE|DIR|URL|-...]", "reports to read; standard input where none is named")
    .addOption(
      new Option("--format <F>", "how to write events; else as --output ends, else table").choices(FORMATS),
    )
    .option("--output <FILE>", "write to a file, not to standard output");
  withCodingOptions(verb)
    .addHelpText("after", AFTER)
    .action(async (paths: string[], options: CodeOptions) => {
      process.exitCode = await runCode(paths, options);
    });
}

async function runCode(paths: string[], options: CodeOptions): Promise<ExitCode> {
  if (options.actors ?? options.frames) openCoder(options); // a fault in them is told before any work
  const sources = sourcesOf(paths, "code");
  const sink = await openSink(options.output);
  const signal = interruptSignal();
  const readings = withDate(readDocuments(sources), options.date);
  const outcomes = codeReports(readings, options, options.jobs, signal);
  const tally = await writeAll(outcomes, sink, options, new Progress(process.stderr, sizeOf(sources)));
  return conclude(tally, signal, options.output);
}

/** Writes what is coded, tells what failed, and counts both. Stops where nobody reads any more. */
async function writeAll(
  outcomes: AsyncIterable<Outcome>,
  sink: Sink,
  { format, output }: CodeOptions,
  progress: Progress,
): Promise<Tally> {
  const writer = openFormat(format ?? formatOf(output), terminalOf(output));
  const tally: Tally = { documents: 0, events: 0, failed: 0, bytes: 0 };
  await sink.write(writer.head());
  for await (const outcome of outcomes) {
    tally.bytes += outcome.bytes;
    if ("error" in outcome) tally.failed++;
    else {
      tally.documents++;
      tally.events += outcome.records.length;
    }
    if (output === undefined && process.stdout.isTTY) progress.clear();
    if ("error" in outcome) progress.above(renderFailure(outcome.error, colorsOf(process.stderr)));
    else await sink.write(writer.document(outcome));
    if (sink.closed) break;
    progress.update(tally);
  }
  progress.clear();
  await sink.write(writer.tail());
  await sink.end();
  return tally;
}

function conclude({ documents, events, failed }: Tally, signal: AbortSignal, output?: string): ExitCode {
  const counts = `${count(documents, "document")}, ${count(events, "event")}`;
  if (signal.aborted) {
    process.stderr.write(`interrupted after ${counts}\n`);
    return EXIT.interrupted;
  }
  if (failed > 0)
    process.stderr.write(`${count(failed, "document")} of ${documents + failed} could not be coded\n`);
  if (output !== undefined) process.stderr.write(`${counts} → ${output}\n`);
  return failed > 0 ? EXIT.someFailed : EXIT.ok;
}
