import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DemarcheError } from "@demarche/language";
import { EXPORT_FORMATS, EXPORTED, type Exported, type ExportFormat, type Ledger } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../ledger-option.js";
import { openSink } from "../terminal/sink.js";

interface ExportOptions extends OfLedger {
  readonly format: ExportFormat;
  readonly of: Exported;
  readonly output?: string;
}

const AFTER = `
  plover              every record whole, as PLOVER's JSON Lines
  csv, parquet        a row for each event
  panel-csv, -parquet a row for each pair of parties and month: counts, sums and means
  graphml             the network of parties, for Gephi, igraph and others
  gdelt, icews, polecat, phoenix
                      tables of what happened, a row for each pair of parties, in the columns of these data sets

docs/formats.md tells what stands in each, and what of an event it has no room for.

Examples
  demarche export --format plover > events.jsonl
  demarche export --format panel-csv --output panel.csv
  demarche export --format polecat --of gdelt --output gdelt-as-polecat.tsv
`;

/** `demarche export`: events of a ledger as files for other programs. */
export function addExport(program: Command): void {
  program
    .command("export")
    .summary("write events of a ledger for other programs")
    .description("Write events of a ledger for other programs.")
    .addOption(
      new Option("--format <F>", "the form of what is written").choices(EXPORT_FORMATS).makeOptionMandatory(),
    )
    .addOption(
      new Option(
        "--of <WHAT>",
        "the ledger's own coded events, or imported ones: all, or those of one data set",
      )
        .choices(EXPORTED)
        .default("coded"),
    )
    .option("--output <FILE>", "write to a file, not to standard output")
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async ({ format, of, output, ledger: place }: ExportOptions) => {
      if (output === undefined && format.endsWith("parquet")) refuseTerminal(format);
      await withLedger(place, (ledger) =>
        output === undefined ? printed(ledger, format, of) : ledger.export(format, output, of),
      );
    });
}

/** Bytes that are no text would spoil a terminal. */
function refuseTerminal(format: ExportFormat): void {
  if (!process.stdout.isTTY) return;
  throw new DemarcheError(
    "not-for-terminals",
    `${format} is no text for a terminal`,
    "Name a file with --output, or pipe it on",
  );
}

/** Writes to standard output what is made as a file first: the engines write nothing else. */
async function printed(ledger: Ledger, format: ExportFormat, of: Exported): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "demarche-export-"));
  try {
    const file = join(folder, "events");
    await ledger.export(format, file, of);
    const sink = await openSink(undefined);
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      if (sink.closed) break;
      await sink.write(chunk);
    }
    await sink.end();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
