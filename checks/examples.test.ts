import { readdirSync, readFileSync } from "node:fs";
import { createCoder, type EventRecord } from "@demarche/coder";
import { readParser } from "@demarche/language/node";
import { describe, expect, it } from "vitest";

// What the coder makes of the bundled reports, in a form that a person reads line by line.

const parser = readParser();
const coder = createCoder();
const names = readdirSync("examples")
  .filter((file) => file.endsWith(".md") && file !== "README.md")
  .map((file) => file.slice(0, -".md".length));

function read(name: string) {
  const file = readFileSync(`examples/${name}.md`, "utf8");
  const [, head = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const meta = Object.fromEntries(
    [...head.matchAll(/^(\w+): (.*)$/gm)].map(([, key, value]) => [key, value]),
  );
  return { id: name, text: text.trimEnd(), ...meta };
}

const parties = (list: EventRecord["actor"]) =>
  list
    .map(({ entity_text, code, sector }) => `${entity_text} [${[code, sector].filter(Boolean).join(" ")}]`)
    .join(" + ") || "-";

function render(event: EventRecord): string {
  const rest = [
    event.aux.join(", "),
    ...event.attribution.map(
      ({ source, cue }) => `says ${source?.entity_text ?? "somebody"} ("${cue.text}")`,
    ),
    event.date === null ? "" : `on ${event.date}${event.enddate === null ? "" : ` to ${event.enddate}`}`,
    event.deadline === null ? "" : `deadline "${event.deadline.text}" due ${event.deadline.due}`,
    event.event_loc === null ? "" : `in ${event.event_loc.name}`,
    ...Object.entries(event.size).map(
      ([what, { number, approx }]) => `${what} ${approx ? "~" : ""}${number}`,
    ),
  ].filter((part) => part !== "");
  return [
    `  ${event.event.join()} ${event.mode.join()}`.trimEnd(),
    `    ${parties(event.actor)} > ${parties(event.recipient)}`,
    `    ${rest.join("; ")}`,
    `    "${event.event_text.join(" … ")}" by ${event.because.rule}, confidence ${event.confidence}`,
  ].join("\n");
}

describe("the example reports", () => {
  it.each(names)("%s", async (name) => {
    const report = read(name);
    const events = coder.code(parser.parse(report.text), report);
    const sentences = new Map<string, EventRecord[]>();
    for (const event of events) sentences.set(event.text, [...(sentences.get(event.text) ?? []), event]);
    const text = [...sentences].map(([sentence, found]) =>
      [sentence.replace(/\s+/g, " "), ...found.map(render)].join("\n"),
    );
    await expect(`${text.join("\n\n")}\n`).toMatchFileSnapshot(`../examples/coded/${name}.snap`);
  });

  it("are coded the same twice", () => {
    const report = read(names[0] ?? "");
    const code = () => JSON.stringify(createCoder().code(readParser().parse(report.text), report));
    expect(code()).toBe(code());
  });

  it("tell no word that the text does not have", () => {
    for (const name of names) {
      const report = read(name);
      for (const event of coder.code(parser.parse(report.text), report)) {
        expect(report.text.slice(event.text_info.start, event.text_info.end)).toBe(event.text);
        const spans = [event.because.trigger, ...event.attribution.map(({ cue }) => cue)];
        for (const { text, start, end } of spans) expect(report.text.slice(start, end)).toBe(text);
        for (const { entity_text, start, end } of [...event.actor, ...event.recipient])
          expect(report.text.slice(start, end)).toBe(entity_text);
      }
    }
  });
});
