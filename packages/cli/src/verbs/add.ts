import { readDocuments } from "@demarche/intake";
import type { DemarcheError } from "@demarche/language";
import type { Added, CodedReport, Ledger } from "@demarche/ledger";
import type { Command } from "commander";
import { codeReports } from "../coding/code-reports.js";
import type { Outcome } from "../coding/coded.js";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { asDemarcheError, renderFailure } from "../failure.js";
import { ledgerOption, type OfLedger, placeName, withNewLedger } from "../ledger-option.js";
import { openCoder } from "../pipeline.js";
import { Batches } from "../storing/batches.js";
import { coderOf } from "../storing/coder-version.js";
import { withoutKnown } from "../storing/without-known.js";
import { interruptSignal } from "../terminal/interrupt.js";
import { count, Progress, type Tally } from "../terminal/progress.js";
import { colorsOf } from "../terminal/terminal.js";
import { type CodingOptions, withCodingOptions } from "./coding-options.js";
import { namedByText, sizeOf, sourcesOf, withDate } from "./report-sources.js";

type AddOptions = CodingOptions & OfLedger;

const AFTER = `
A report is known by its id: a .jsonl document's own, else the name of the file, with the folders below the one that is
named; a text on standard input is known by its content. The same text under the same id changes nothing, another text
under it is a new revision, and a newer coder (or other actors and frames of your own) reads it anew. Nothing that was
there is lost.

Examples
  demarche add reports/                           into demarche.duckdb in this folder, made where it is not there
  demarche add --ledger asia.duckdb archive/ reports.jsonl
  demarche add --ledger postgres://me@host/asia archive/
  demarche add https://paper.example/feed.xml     the pages that the feed names
  cat report.txt | demarche add - --date 2022-09-27
`;

/** `demarche add`: reports are coded and their records become events of a ledger. */
export function addAdd(program: Command): void {
  const verb = program
    .command("add")
    .summary("code reports and add them to a ledger")
    .description("Code reports and add them to a ledger, where records of one happening become one event.")
    .argument("[FILE|DIR|URL|-...]", "reports to read; standard input where none is named")
    .addOption(ledgerOption());
  withCodingOptions(verb)
    .addHelpText("after", AFTER)
    .action(async (paths: string[], options: AddOptions) => {
      process.exitCode = await runAdd(paths, options);
    });
}

async function runAdd(paths: readonly string[], options: AddOptions): Promise<ExitCode> {
  if (options.actors ?? options.frames) openCoder(options); // a fault in them is told before any work
  const sources = sourcesOf(paths, "add");
  const coder = coderOf(options);
  return withNewLedger(options.ledger, async (ledger) => {
    const signal = interruptSignal();
    const readings = namedByText(withDate(readDocuments(sources), options.date));
    const tally: Tally = { documents: 0, events: 0, failed: 0, bytes: 0 };
    let unchanged = 0;
    const known = (bytes: number): void => {
      unchanged++;
      tally.documents++;
      tally.bytes += bytes;
    };
    const fresh = withoutKnown(readings, { ledger, coder, known });
    const outcomes = codeReports(fresh, options, options.jobs, signal);
    const progress = new Progress(process.stderr, sizeOf(sources));
    const { added, failed, uncoded } = await addAll(outcomes, { ledger, coder, progress, tally });
    return conclude(
      { ...added, unchanged: added.unchanged + unchanged },
      { failed, uncoded, interrupted: signal.aborted, ledger: options.ledger },
    );
  });
}

interface Adding {
  readonly ledger: Ledger;
  readonly coder: CodedReport["coder"];
  readonly progress: Progress;
  readonly tally: Tally;
}

/** Stands for the coder of reports that no coder reads. */
const NO_CODER: CodedReport["coder"] = { name: "none", version: "0" };

/** Adds what is coded, keeps what is in another language, tells what failed, and counts both. */
async function addAll(
  outcomes: AsyncIterable<Outcome>,
  { ledger, coder, progress, tally }: Adding,
): Promise<{ added: Added; failed: number; uncoded: number }> {
  const tell = (error: DemarcheError): void => {
    tally.failed++;
    progress.above(renderFailure(error, colorsOf(process.stderr)));
  };
  let uncoded = 0;
  const batches = new Batches(ledger, ({ report }, cause) =>
    tell(asDemarcheError(cause, { document: report.id })),
  );
  try {
    for await (const outcome of outcomes) {
      tally.bytes += outcome.bytes;
      if ("error" in outcome && outcome.uncoded !== undefined) {
        uncoded++;
        await batches.take({ report: outcome.uncoded, records: [], coder: NO_CODER });
      } else if ("error" in outcome) tell(outcome.error);
      else {
        tally.documents++;
        tally.events += outcome.records.length;
        await batches.take({ report: outcome.report, records: outcome.records, coder });
      }
      progress.update(tally);
    }
    return { added: await batches.end(), failed: tally.failed, uncoded };
  } finally {
    progress.clear();
  }
}

function conclude(
  added: Added,
  {
    failed,
    uncoded,
    interrupted,
    ledger,
  }: Record<"failed" | "uncoded", number> & { interrupted: boolean; ledger: string },
): ExitCode {
  process.stdout.write(`${summary(added)} → ${placeName(ledger)}\n`);
  const all = added.documents + added.revisions + added.recoded + added.unchanged + failed;
  if (uncoded > 0) process.stderr.write(`${count(uncoded, "report")} not in English: kept, not coded\n`);
  if (failed > 0) process.stderr.write(`${count(failed, "document")} of ${all} could not be added\n`);
  if (interrupted) {
    process.stderr.write("interrupted; what is told above is in the ledger\n");
    return EXIT.interrupted;
  }
  return failed > 0 ? EXIT.someFailed : EXIT.ok;
}

/** "3 reports added, 1 revised, 2 unchanged; 14 records, 9 new events" */
function summary({ documents, revisions, recoded, unchanged, records, events }: Added): string {
  const parts = [`${count(documents, "report")} added`];
  if (revisions > 0) parts.push(`${revisions.toLocaleString("en")} revised`);
  if (recoded > 0) parts.push(`${recoded.toLocaleString("en")} read anew`);
  if (unchanged > 0) parts.push(`${unchanged.toLocaleString("en")} unchanged`);
  return `${parts.join(", ")}; ${count(records, "record")}, ${count(events, "new event")}`;
}
