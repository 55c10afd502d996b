import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Ledger } from "@demarche/ledger";
import { withDatabase } from "./ledger-engines.js";
import { makeLedger } from "./ledger-fill.js";
import { BATCH, JOINED, timeBatchJoins, timeJoins } from "./ledger-joins.js";
import { CALLS, timeReads } from "./ledger-reads.js";
import { percentile } from "./ledger-times.js";
import { writeResultsPage } from "./scores-page.js";
import { describe, type Figure, figure, figureAtMost, readResult, writeResult } from "./scores-result.js";

const RESULT = "ledger";
/** Above this many million events no report is joined: what tells copies would not be there. */
const MOST_JOINED = 1;
/** Milliseconds that half and 95 of 100 calls may take, and half of the joins. */
const BARS = { median: 150, p95: 500, join: 20 } as const;
const BARRED: ReadonlySet<string> = new Set(["dyad series", "temperature", "event with accounts"]);

/**
 * `npm run evaluate:ledger -- [--sizes 0.1,1,10] [--postgres postgres://...] [--folder DIR] [--note TEXT]`: how long
 * questions to a ledger and new reports take, by millions of events. Ledgers made in a named folder are kept, and used
 * again; a note tells what else to know of the run. Without sizes only the note is written.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: "string", default: "0.1,1,10" },
      postgres: { type: "string" },
      folder: { type: "string" },
      note: { type: "string" },
    },
  });
  const folder = values.folder ?? mkdtempSync(join(tmpdir(), "demarche-measured-"));
  mkdirSync(folder, { recursive: true });
  const figures: Figure[] = [];
  for (const size of values.sizes.split(",").filter(Boolean).map(Number)) {
    const file = join(folder, `${size}-million.duckdb`);
    figures.push(...(await measure("DuckDB", file, size, !existsSync(file))));
    if (values.folder === undefined) rmSync(file);
    if (values.postgres !== undefined)
      await withDatabase(values.postgres, `demarche_measured_${size * 10}`, async (url) => {
        figures.push(...(await measure("PostgreSQL", url, size, true)));
      });
  }
  if (values.folder === undefined) rmSync(folder, { recursive: true });
  report(figures, values.note);
}

async function measure(engine: string, place: string, millions: number, make: boolean): Promise<Figure[]> {
  const events = millions * 1_000_000;
  const joins = millions <= MOST_JOINED;
  console.log(`${engine}, ${millions} million events`);
  if (make) await makeLedger(place, events, joins);
  const ledger = await Ledger.open(place);
  const reads = Object.entries(await timeReads(ledger, events));
  const joined = joins
    ? { alone: await timeJoins(ledger, events), together: await timeBatchJoins(ledger, events) }
    : null;
  await ledger.close();
  const title = `${engine}, ${millions} M:`;
  return [
    ...reads.flatMap(([name, times]) => readFigures(`${title} ${name}`, times, BARRED.has(name))),
    ...(joined === null ? [] : joinFigures(`${title} joining a report alone`, joined.alone)),
    ...(joined === null
      ? []
      : [
          figureAtMost(
            `${title} joining a report in a batch of ${BATCH}, mean, ms`,
            joined.together.reduce((sum, each) => sum + each, 0) / joined.together.length,
            BARS.join,
          ),
        ]),
  ];
}

function readFigures(name: string, times: readonly number[], barred: boolean): Figure[] {
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)];
  return [
    figureAtMost(`${name}, median, ms`, median, barred ? BARS.median : undefined),
    figureAtMost(`${name}, 95th percentile, ms`, p95, barred ? BARS.p95 : undefined),
  ];
}

const joinFigures = (name: string, times: readonly number[]): Figure[] => [
  figureAtMost(`${name}, median, ms`, percentile(times, 0.5), BARS.join),
  figure(`${name}, 95th percentile, ms`, percentile(times, 0.95)),
];

/** Figures of sizes and engines that were not measured now stay as they were. */
function report(figures: readonly Figure[], note?: string): void {
  const group = ({ measure }: Figure) => measure.slice(0, measure.indexOf(":"));
  const measured = new Set(figures.map(group));
  const before = (readResult(RESULT)?.figures ?? []).filter((each) => !measured.has(group(each)));
  const result = {
    title: "Questions to a ledger, and new reports, by its size",
    command: "npm run evaluate:ledger -- --postgres postgres://...",
    about: `Made ledgers of so many million events (M): 200 parties of which few are in most events, twenty years, 1.6 records an
event. ${CALLS} calls of each question, for varied dyads, days and spans; ${JOINED} reports of three records, one by
one and then as many in batches, half of which tell events that are there. Milliseconds as the caller waits; ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB.${
      note === undefined
        ? ""
        : `

${note}`
    }`,
    figures: [...before, ...figures].sort((a, b) => order(a) - order(b)),
  };
  writeResult(RESULT, result);
  writeResultsPage();
  console.log(describe(result));
}

/** DuckDB first, small ledgers first; what is measured of one ledger keeps its order. */
const order = ({ measure }: Figure): number =>
  (measure.startsWith("DuckDB") ? 0 : 1000) + Number(/, ([\d.]+) M/.exec(measure)?.[1]);

await main();
