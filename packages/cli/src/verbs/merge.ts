import type { Command } from "commander";
import { withLedger } from "../ledger-option.js";
import { shortId } from "../wording/events.js";
import { type DecisionOptions, withDecisionOptions } from "./decision-options.js";

const AFTER = `
The decision is kept when reports are read anew, and can be taken back with demarche undo.

Examples
  demarche merge e4f1c09a2 e77e2d413 --because "both tell the note of 27 September"
`;

/** `demarche merge`: a person's word that two events are one. */
export function addMerge(program: Command): void {
  const verb = program
    .command("merge")
    .summary("say that two events are one")
    .description("Say that two events are one: all records of OTHER go to EVENT.")
    .argument("<EVENT>", "the event that stays")
    .argument("<OTHER>", "the event that goes into it");
  withDecisionOptions(verb)
    .addHelpText("after", AFTER)
    .action(async (event: string, other: string, { ledger: place, ...word }: DecisionOptions) => {
      await withLedger(place, async (ledger) => {
        const [stays, goes] = [await ledger.findEvent(event), await ledger.findEvent(other)];
        const decision = await ledger.merge(stays, goes, word);
        process.stdout.write(`decision ${decision}: ${shortId(goes)} is part of ${shortId(stays)} now\n`);
      });
    });
}
