import type { Command } from "commander";
import { addDiff } from "./diff.js";
import { addInfo } from "./info.js";
import { addRebuild } from "./rebuild.js";

/** `demarche ledger`: verbs about the ledger itself. */
export function addLedger(program: Command): void {
  const ledger = program
    .command("ledger")
    .summary("tell what a ledger holds, and what a newer coding changed")
    .description("Verbs about the ledger itself.");
  for (const add of [addInfo, addDiff, addRebuild]) add(ledger);
}
