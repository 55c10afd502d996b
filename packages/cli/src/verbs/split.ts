import type { Command } from "commander";
import { withLedger } from "../ledger-option.js";
import { count } from "../terminal/progress.js";
import { shortId } from "../wording/events.js";
import { type DecisionOptions, withDecisionOptions } from "./decision-options.js";

const AFTER = `
demarche event EVENT shows the ids of its records. The decision is kept when reports are read anew, and can be taken
back with demarche undo.

Examples
  demarche split e4f1c09a2 77e2d4135b1f0c9a --because "this is the second note, of 4 October"
`;

/** `demarche split`: a person's word that some records of an event tell another one. */
export function addSplit(program: Command): void {
  const verb = program
    .command("split")
    .summary("say that some records of an event tell another one")
    .description("Say that some records of an event tell another one: they leave it for a new event.")
    .argument("<EVENT>", "the event")
    .argument("<RECORD...>", "the records that leave it, by their ids");
  withDecisionOptions(verb)
    .addHelpText("after", AFTER)
    .action(async (event: string, records: string[], { ledger: place, ...word }: DecisionOptions) => {
      await withLedger(place, async (ledger) => {
        const whole = await ledger.findEvent(event);
        const { decision, event: made } = await ledger.split(whole, records, word);
        const moved = count(records.length, "record");
        process.stdout.write(
          `decision ${decision}: ${moved} of ${shortId(whole)} make event ${shortId(made)} now\n`,
        );
      });
    });
}
