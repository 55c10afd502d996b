import { DemarcheError } from "@demarche/language";
import type { Ledger } from "@demarche/ledger";
import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../ledger-option.js";
import { readDyadStory, readStory, type Story } from "../output/ledger/full-story.js";
import { storyPage } from "../output/ledger/story-page.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { limitOption } from "./limit.js";
import { dyadOf, parseDyad } from "./list-options.js";

interface StoryOptions extends OfLedger {
  readonly format: "text" | "json";
  readonly limit: number;
  readonly dyad?: readonly string[];
}

const AFTER = `
An answer rests on a report's words ("in response to"), or on a pattern only: the roles are swapped, the kind fits, and
it comes soon after. Each is told with its evidence and its strength, from 0 to 1.

Examples
  demarche story e6f2acec2
  demarche story --dyad JPN RUS               all chains between the two
`;

/** `demarche story`: what an event answers and what answers it, through others too. */
export function addStory(program: Command): void {
  program
    .command("story")
    .summary("tell the chain of answers that an event is part of")
    .description(
      "Tell the story that an event is part of: what it answers and what answers it, through others too, in order of time and in the words of the reports.",
    )
    .argument("[EVENT]", "the id of any event of it, or the beginning of the id")
    .option("--dyad <A B...>", "what these two parties did that answers or was answered", parseDyad)
    .addOption(new Option("--format <F>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(limitOption("about how many events are told at most", 100))
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async (given: string | undefined, options: StoryOptions) => {
      const { ledger: place, format } = options;
      const story = await withLedger(place, (ledger) => storyOf(ledger, given, options));
      const sink = await openSink(undefined);
      await sink.write(format === "json" ? `${JSON.stringify(story)}\n` : storyPage(story, terminalOf()));
      await sink.end();
    });
}

/** The story of an event, or of two parties. Throws `no-event`. */
function storyOf(ledger: Ledger, given: string | undefined, { dyad, limit }: StoryOptions): Promise<Story> {
  const sides = dyadOf(dyad);
  if (given !== undefined && sides === undefined) return readStory(ledger, given, limit);
  if (given === undefined && sides !== undefined) return readDyadStory(ledger, sides, limit);
  throw new DemarcheError(
    "no-event",
    given === undefined ? "no event is named" : "an event and two parties are named",
    "Give an event or two parties: demarche story EVENT, or demarche story --dyad JPN RUS",
  );
}
