import { DemarcheError } from "@demarche/language";
import { type Command, InvalidArgumentError, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../../ledger-option.js";
import { diffPage } from "../../output/ledger/diff-page.js";
import { openSink } from "../../terminal/sink.js";
import { terminalOf } from "../../terminal/terminal.js";

interface DiffOptions extends OfLedger {
  readonly format: "text" | "json";
  readonly readings?: readonly number[];
}

const AFTER = `
Examples
  demarche ledger diff consul-detained                    the last two readings
  demarche ledger diff consul-detained --readings 3 17
`;

/** `demarche ledger diff`: what a newer reading of a report added, dropped and changed, and why. */
export function addDiff(ledger: Command): void {
  ledger
    .command("diff")
    .summary("tell what a newer reading of a report changed")
    .description(
      "Tell what a newer reading of a report added, dropped and changed, and whether its text or the coder had changed.",
    )
    .argument("<DOCUMENT>", "the report's id")
    .option("--readings <A B...>", "these two, by their numbers, not the last two", parseReading)
    .addOption(new Option("--format <F>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async (document: string, { ledger: place, format, readings }: DiffOptions) => {
      const two = readings === undefined ? undefined : twoOf(readings);
      const diff = await withLedger(place, (opened) => opened.diff(document, two));
      const sink = await openSink(undefined);
      await sink.write(format === "json" ? `${JSON.stringify(diff)}\n` : diffPage(diff, terminalOf()));
      await sink.end();
    });
}

function parseReading(value: string, before: readonly number[] = []): readonly number[] {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError("Give the number of a reading.");
  return [...before, Number(value)];
}

function twoOf(readings: readonly number[]): readonly [number, number] {
  const [before, after, ...more] = readings;
  if (before !== undefined && after !== undefined && more.length === 0) return [before, after];
  throw new DemarcheError(
    "nothing-to-compare",
    `${readings.length} readings are named`,
    "A diff needs two: --readings 3 17",
  );
}
