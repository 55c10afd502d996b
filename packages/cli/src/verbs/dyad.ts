import type { Period } from "@demarche/analysis";
import type { Ledger } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../ledger-option.js";
import { type DyadFigures, readDyad, weightiest } from "../output/ledger/dyad.js";
import { dyadPage, MOST_SHARES } from "../output/ledger/dyad-page.js";
import { seriesCsv } from "../output/ledger/dyad-series.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { parseDay } from "./coding-options.js";
import { jsonLines, parseCode } from "./list-options.js";

const FORMATS = ["text", "csv", "jsonl", "json"] as const;

interface DyadOptions extends OfLedger {
  readonly from?: string;
  readonly to?: string;
  readonly by: Period;
  readonly oneWay?: boolean;
  readonly format: (typeof FORMATS)[number];
}

const AFTER = `
The series counts what happened; what is planned, possible or denied stands beside it. Temperature is the sum of the
events' scales (from −10, conflict, to 10, cooperation), each halved every 30 days. Change compares the last 30 days with
the dyad's own past, and says nothing where there are few events. Reciprocity tells how often one side answers the other
in kind within 14 days, beside how often that would come by chance. docs/analysis.md has the definitions.

Examples
  demarche dyad JPN RUS
  demarche dyad JPN RUS --from 2022-01-01 --to 2022-12-31 --by week
  demarche dyad JPN RUS --one-way --format csv > jpn-to-rus.csv      the series
  demarche dyad JPN RUS --format json                                all of it
`;

/** `demarche dyad`: what two parties do to each other, in figures. */
export function addDyad(program: Command): void {
  program
    .command("dyad")
    .summary("show what two parties do to each other, in figures")
    .description(
      "Show what two parties do to each other, in figures: a series, how warm or cold they are and which events make it so, what has changed, and how much each side answers the other in kind.",
    )
    .argument("<A>", "code of a country or organisation", parseCode)
    .argument("<B>", "code of the other", parseCode)
    .option("--from <D>", "from this day (YYYY-MM-DD) on", parseDay)
    .option("--to <D>", "until this day, else until the last event that happened", parseDay)
    .addOption(
      new Option("--by <P>", "length of a period").choices(["day", "week", "month"]).default("month"),
    )
    .option("--one-way", "only what A does to B (reciprocity is always of both)")
    .addOption(
      new Option("--format <F>", "how to write it; csv and jsonl have the series only")
        .choices(FORMATS)
        .default("text"),
    )
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(runDyad);
}

async function runDyad(a: string, b: string, options: DyadOptions): Promise<void> {
  const { ledger: place, format, oneWay = false, ...span } = options;
  const text = await withLedger(place, async (ledger) => {
    const figures = await readDyad(ledger, { parties: [a, b], oneWay, ...span });
    return figures === null ? null : write(figures, format, ledger);
  });
  if (text === null) {
    process.stderr.write(`no dated event between ${a} and ${b}\n`);
    return;
  }
  const sink = await openSink(undefined);
  await sink.write(text);
  await sink.end();
}

async function write(figures: DyadFigures, format: DyadOptions["format"], ledger: Ledger): Promise<string> {
  if (format === "csv") return seriesCsv(figures.series);
  if (format === "jsonl") return jsonLines(figures.series);
  if (format === "json") return `${JSON.stringify(figures)}\n`;
  const heads = await weightiest(ledger, figures.temperature, MOST_SHARES);
  return dyadPage(figures, heads, terminalOf());
}
