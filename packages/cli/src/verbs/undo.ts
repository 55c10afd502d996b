import { type Command, InvalidArgumentError } from "commander";
import { withLedger } from "../ledger-option.js";
import { type DecisionOptions, withDecisionOptions } from "./decision-options.js";

const AFTER = `
demarche event EVENT shows the decisions about it. An undo is a decision too, and can itself be undone.

Examples
  demarche undo 214 --because "the two notes were a week apart"
`;

/** `demarche undo`: a person's merge, split or undo is taken back. */
export function addUndo(program: Command): void {
  const verb = program
    .command("undo")
    .summary("take back a merge, a split or an undo")
    .description("Take back a person's merge, split or undo: its records return to where they were.")
    .argument("<DECISION>", "its number, as merge, split and event tell it", parseNumber);
  withDecisionOptions(verb)
    .addHelpText("after", AFTER)
    .action(async (undone: number, { ledger: place, ...word }: DecisionOptions) => {
      const decision = await withLedger(place, (ledger) => ledger.undo(undone, word));
      process.stdout.write(`decision ${decision}: decision ${undone} is taken back\n`);
    });
}

function parseNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError("Give the number of a decision.");
  return Number(value);
}
