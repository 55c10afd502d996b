import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../ledger-option.js";
import { eventPage } from "../output/ledger/event-page.js";
import { readFullEvent } from "../output/ledger/full-event.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { limitOption } from "./limit.js";

interface EventOptions extends OfLedger {
  readonly format: "text" | "json";
  readonly limit: number;
}

const AFTER = `
Who says so: a side asserts the event, denies it or justifies it; a party of whom no word is reported is silent. A
report's own voice stands under its publisher.

Examples
  demarche event e6f2acec2
  demarche event e6f2acec23a77aafb --format json
`;

/** `demarche event`: one event with the accounts of all sides, its reports, answers, deadlines and decisions. */
export function addEvent(program: Command): void {
  program
    .command("event")
    .summary("show an event: who says so, which reports tell it, what it answers")
    .description(
      "Show an event: the accounts of all sides, the reports that tell it and why their records belong together, what it answers and what answers it, its deadlines, and what people decided.",
    )
    .argument("<EVENT>", "its id, or the beginning of it")
    .addOption(new Option("--format <F>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(limitOption("records that are shown at most", 20))
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async (given: string, { ledger: place, format, limit }: EventOptions) => {
      const event = await withLedger(place, (ledger) => readFullEvent(ledger, given));
      const sink = await openSink(undefined);
      const { named, ...plain } = event;
      await sink.write(
        format === "json" ? `${JSON.stringify(plain)}\n` : eventPage(event, limit, terminalOf()),
      );
      await sink.end();
    });
}
