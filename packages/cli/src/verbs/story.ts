import { type Command, Option } from "commander";
import { ledgerOption, type OfLedger, withLedger } from "../ledger-option.js";
import { readStory } from "../output/ledger/full-story.js";
import { storyPage } from "../output/ledger/story-page.js";
import { openSink } from "../terminal/sink.js";
import { terminalOf } from "../terminal/terminal.js";
import { limitOption } from "./limit.js";

interface StoryOptions extends OfLedger {
  readonly format: "text" | "json";
  readonly limit: number;
}

const AFTER = `
An answer rests on a report's words ("in response to"), or on a pattern only: the roles are swapped, the kind fits, and
it comes soon after. Each is told with its evidence and its strength, from 0 to 1.

Examples
  demarche story e6f2acec2
`;

/** `demarche story`: what an event answers and what answers it, through others too. */
export function addStory(program: Command): void {
  program
    .command("story")
    .summary("tell the chain of answers that an event is part of")
    .description(
      "Tell the story that an event is part of: what it answers and what answers it, through others too, in order of time and in the words of the reports.",
    )
    .argument("<EVENT>", "the id of any event of it, or the beginning of the id")
    .addOption(new Option("--format <F>", "how to write it").choices(["text", "json"]).default("text"))
    .addOption(limitOption("about how many events are told at most", 100))
    .addOption(ledgerOption())
    .addHelpText("after", AFTER)
    .action(async (given: string, { ledger: place, format, limit }: StoryOptions) => {
      const story = await withLedger(place, (ledger) => readStory(ledger, given, limit));
      const sink = await openSink(undefined);
      await sink.write(format === "json" ? `${JSON.stringify(story)}\n` : storyPage(story, terminalOf()));
      await sink.end();
    });
}
