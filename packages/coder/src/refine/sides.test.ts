import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../coder.js";

const parser = readParser();
const coder = createCoder();

/** "REJECT NER > MLI negation": category, codes and aux of the first event. */
function told(text: string): string {
  const [event] = coder.code(parser.parse(text), { id: "t", text, date: "2024-05-05" });
  if (event === undefined) return "-";
  const codes = (parties: readonly { readonly code: string | null }[]) =>
    parties.map(({ code }) => code).join("+");
  return [event.event[0], codes(event.actor), ">", codes(event.recipient), ...event.aux].join(" ").trim();
}

it.each([
  ["Niger will not meet Mali.", "REJECT NER > MLI"],
  ["Niger and Mali will not meet.", "REJECT NER+MLI >"],
  ["Niger met Mali.", "CONSULT NER+MLI >"],
  ["Uganda does not recognise the Kenyan claim.", "REJECT UGA > KEN"],
])("%s", (text, wanted) => expect(told(text)).toBe(wanted));
