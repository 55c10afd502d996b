import type { Command } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../../ledger-option.js";

/** `demarche ledger rebuild`: all that is derived is made anew. */
export function addRebuild(ledger: Command): void {
  ledger
    .command("rebuild")
    .summary("make all that is derived anew")
    .description(
      "Make events, answers and deadlines anew from the records and decisions that the ledger keeps. Nothing that came in or was decided is touched; a ledger that is well comes out as it was.",
    )
    .addOption(ledgerOption())
    .action(async ({ ledger: place }: OfLedger) => {
      await withLedger(place, (opened) => opened.rebuild());
      process.stdout.write("events, answers and deadlines are made anew\n");
    });
}
