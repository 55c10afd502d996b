import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";
import { createCoder } from "../coder.js";
import type { Entity } from "../record.js";

const coder = createCoder();
const parser = readParser();
const words = (entities: readonly Entity[]) => entities.map(({ entity_text }) => entity_text).join(" + ");

/** Actors and recipients of the first event of a category, as the text has them. */
function told(text: string, category: string): string {
  const events = coder.code(parser.parse(text), { id: "d", text, date: "2024-06-14" });
  const event = events.find(({ event }) => event[0] === category);
  return event === undefined ? "none" : `${words(event.actor)} > ${words(event.recipient)}`;
}

describe("who did it to whom", () => {
  it.each([
    [
      "an unknown name is a recipient",
      "Norway sued Hafnium Holdings.",
      "ACCUSE",
      "Norway > Hafnium Holdings",
    ],
    ["so is a thing that is judged", "Norway condemned the ruling.", "ACCUSE", "Norway > the ruling"],
    ["an unknown name is an actor", "Brantenberg condemned Norway.", "ACCUSE", "Brantenberg > Norway"],
    ["the matter of a request is none", "Denmark called for a new bridge.", "REQUEST", "Denmark > "],
    ["nor is a day", "Norway protested on Monday.", "ACCUSE", "none"],
    ["a weapon does nothing", "Missiles hit a Ukrainian hospital.", "ASSAULT", " > a Ukrainian hospital"],
    [
      "the place of talks is no partner",
      "Norway's minister held talks in Oslo with Sweden's president.",
      "CONSULT",
      "Norway's minister + Sweden's president > ",
    ],
    [
      "who is called to discuss something",
      "Norway's minister phoned Sweden's president to discuss trade.",
      "CONSULT",
      "Norway's minister + Sweden's president > ",
    ],
    [
      "a common noun before a name is not of it",
      "In the spring Japan condemned Russia.",
      "ACCUSE",
      "Japan > Russia",
    ],
  ])("%s", (_, text, category, expected) => {
    expect(told(text, category)).toBe(expected);
  });
});
