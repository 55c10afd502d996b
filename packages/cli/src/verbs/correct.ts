import { type Category, PLOVER } from "@demarche/coder";
import { DemarcheError } from "@demarche/language";
import type { Correction, Ledger } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { withLedger } from "../ledger-option.js";
import { shortId } from "../wording/events.js";
import { parseDay } from "./coding-options.js";
import { type DecisionOptions, withDecisionOptions } from "./decision-options.js";
import { EVENT_STATUSES, type EventStatusName, parseCategory, parseCode } from "./list-options.js";

interface CorrectOptions extends DecisionOptions {
  readonly category?: Category;
  readonly mode?: string;
  readonly status?: EventStatusName;
  readonly date?: string;
  readonly enddate?: string;
  readonly actors?: readonly string[];
  readonly recipients?: readonly string[];
}

const AFTER = `
What is not named stays as the records tell it. The correction is kept when reports are read anew, and can be taken back
with demarche undo.

Examples
  demarche correct e4f1c09a2 --date 2022-09-26 --because "the ministry's own note has this date"
  demarche correct e4f1c09a2 --recipients JPN USA --because "the note names both embassies"
`;

/** `demarche correct`: a person's word on what an event is. */
export function addCorrect(program: Command): void {
  const verb = program
    .command("correct")
    .summary("put right what an event is, when, or between whom")
    .description("Put right what an event is, when it was, or between whom, where its records have it wrong.")
    .argument("<EVENT>", "the event")
    .addOption(new Option("--category <C>", "category of PLOVER").argParser(parseCategory))
    .option("--mode <M>", "mode of PLOVER, or none")
    .addOption(new Option("--status <S>", "how far it has come").choices(Object.keys(EVENT_STATUSES)))
    .option("--date <D>", "its day, or its first (YYYY-MM-DD)", parseDay)
    .option("--enddate <D>", "its last day", parseDay)
    .option("--actors <CODES...>", "who did it", parseCodes)
    .option("--recipients <CODES...>", "to whom", parseCodes);
  withDecisionOptions(verb)
    .addHelpText("after", AFTER)
    .action(async (given: string, { ledger: place, because, by, ...options }: CorrectOptions) => {
      const correction = correctionOf(options);
      await withLedger(place, async (ledger) => {
        const event = await ledger.findEvent(given);
        await checkMode(ledger, event, correction);
        const decision = await ledger.correct(event, correction, { because, by });
        process.stdout.write(`decision ${decision}: ${shortId(event)} is put right\n`);
      });
    });
}

type Corrected = Omit<CorrectOptions, keyof DecisionOptions>;

function correctionOf({ status, mode, ...rest }: Corrected): Correction {
  const correction = {
    ...rest,
    ...(mode === undefined ? {} : { mode: mode === "none" ? null : mode }),
    ...(status === undefined ? {} : { status: EVENT_STATUSES[status] }),
  };
  if (Object.keys(correction).length > 0) return correction;
  throw new DemarcheError(
    "nothing-to-correct",
    "no field of the event is named",
    "Name what is right: --category, --mode, --status, --date, --enddate, --actors or --recipients",
  );
}

/** Throws `unknown-mode` where the event's category, as it will be, has no such mode. */
async function checkMode(ledger: Ledger, event: string, { category, mode }: Correction): Promise<void> {
  if (mode === undefined || mode === null) return;
  const right = category ?? (await ledger.heads([event])).get(event)!.category;
  const modes = Object.keys(PLOVER[right].modes);
  if (modes.includes(mode)) return;
  throw new DemarcheError(
    "unknown-mode",
    `${right} has no mode ${mode}`,
    modes.length === 0 ? "It has no modes: --mode none" : `Its modes are ${modes.join(", ")}; or none`,
  );
}

const parseCodes = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  parseCode(value),
];
