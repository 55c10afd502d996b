import { type LedgerInfo, ledgerInfo } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, placeName, withLedger } from "../../ledger-option.js";
import { infoPage } from "../../output/ledger/info-page.js";
import { openSink } from "../../terminal/sink.js";
import { terminalOf } from "../../terminal/terminal.js";

interface InfoOptions extends OfLedger {
  readonly format: "text" | "json";
}

/** `demarche ledger info`: what a ledger holds, and who read it in. */
export function addInfo(ledger: Command): void {
  ledger
    .command("info")
    .summary("tell what a ledger holds")
    .description(
      "Tell what a ledger holds: reports, readings, records, events, answers, deadlines, decisions.",
    )
    .addOption(new Option("--format <F>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(ledgerOption())
    .action(async ({ ledger: place, format }: InfoOptions) => {
      const info: LedgerInfo = await withLedger(place, ({ reader }) => ledgerInfo(reader));
      const sink = await openSink(undefined);
      const named = { place: placeName(place), ...info };
      await sink.write(format === "json" ? `${JSON.stringify(named)}\n` : infoPage(named, terminalOf()));
      await sink.end();
    });
}
