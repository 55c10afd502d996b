import { userInfo } from "node:os";
import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger } from "../ledger-option.js";

/** Options of a verb by which a person decides about events. */
export interface DecisionOptions extends OfLedger {
  readonly because: string;
  readonly by: string;
}

/** Gives a verb the options that say who decides, and why. */
export const withDecisionOptions = (verb: Command): Command =>
  verb
    .requiredOption("--because <WORDS>", "why, in your own words; kept with the decision")
    .addOption(new Option("--by <NAME>", "who decides").default(ownName(), "your user name"))
    .addOption(ledgerOption());

function ownName(): string {
  try {
    return userInfo().username;
  } catch {
    return "unknown"; // an account without a name
  }
}
