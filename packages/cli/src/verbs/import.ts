import { DemarcheError } from "@demarche/language";
import { IMPORT_FORMATS, type ImportFormat, type ImportSummary, type Ledger } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { EXIT, type ExitCode } from "../exit-codes.js";
import { renderFailure } from "../failure.js";
import { ledgerOption, type OfLedger, placeName, withNewLedger } from "../ledger-option.js";
import { importSummary, leftOut } from "../tables/summary.js";
import { plainFiles } from "../tables/unpack.js";
import { interruptSignal } from "../terminal/interrupt.js";
import { colorsOf } from "../terminal/terminal.js";

interface ImportOptions extends OfLedger {
  readonly from: ImportFormat;
}

const AFTER = `
The formats are told of in docs/formats.md: GDELT 2.0's exports (61 columns) and mentions (16), ICEWS (20), POLECAT (40),
Phoenix (26), and records in PLOVER's JSON Lines, as demarche export writes them. Files may be packed with gzip or zip.
Codes of countries, sectors and events are converted, and events of CAMEO told in PLOVER's words. What was imported
before is known and left as it is; a line that is no event is left out, counted and quoted. Imported events stand in the
table imported, mentions in imported_mentions, and all events beside the ledger's own in all_events: see demarche query.

Examples
  demarche import --from gdelt 20240306101500.export.CSV.zip
  demarche import --from gdelt-mentions 20240306*.mentions.CSV.zip
  demarche import --from polecat --ledger postgres://me@host/asia ngecEvents.DV.2023.txt.gz
`;

/** `demarche import`: events of other data sets into a ledger. */
export function addImport(program: Command): void {
  program
    .command("import")
    .summary("take events of other data sets into a ledger")
    .description("Take events of other data sets into a ledger, in common codes.")
    .argument("<FILE...>", "files of the data set, plain or packed")
    .addOption(
      new Option("--from <SET>", "the data set that the files are of")
        .choices(IMPORT_FORMATS)
        .makeOptionMandatory(),
    )
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async (files: string[], { from, ledger: place }: ImportOptions) => {
      process.exitCode = await withNewLedger(place, (ledger) => importAll(files, { from, place, ledger }));
    });
}

async function importAll(
  files: readonly string[],
  { from, place, ledger }: { from: ImportFormat; place: string; ledger: Ledger },
): Promise<ExitCode> {
  const signal = interruptSignal();
  const tally = { imported: 0, incomplete: 0, failed: 0 };
  for (const file of files) {
    try {
      for await (const { name, path } of plainFiles(file)) {
        const summary = await ledger.import(from, path, name);
        tell(summary, place);
        tally.imported++;
        if (summary.skipped > 0) tally.incomplete++;
        if (signal.aborted) return interrupted();
      }
    } catch (thrown) {
      if (!(thrown instanceof DemarcheError) || thrown.where.file === undefined) throw thrown;
      process.stderr.write(renderFailure(thrown, colorsOf(process.stderr)));
      tally.failed++;
    }
    if (signal.aborted) return interrupted();
  }
  if (tally.imported === 0 && tally.failed > 0) return EXIT.usage;
  return tally.failed + tally.incomplete > 0 ? EXIT.someFailed : EXIT.ok;
}

function tell(summary: ImportSummary, place: string): void {
  process.stderr.write(leftOut(summary, colorsOf(process.stderr)));
  process.stdout.write(`${importSummary(summary)} → ${placeName(place)}\n`);
}

function interrupted(): ExitCode {
  process.stderr.write("interrupted; what is told above is in the ledger\n");
  return EXIT.interrupted;
}
