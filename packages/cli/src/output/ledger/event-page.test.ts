import { Ledger } from "@demarche/ledger";
import pc from "picocolors";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { coded, type Told } from "../../../../ledger/testing/records.js";
import { eventPage } from "./event-page.js";
import { readFullEvent } from "./full-event.js";

const TEXT = "Norway expelled attaché Igor Belov.";
const size = (number: number) => ({ expelled: { number, approx: false } });
const says = (code: string): Told["attribution"] =>
  [{ source: { entity_text: code, code, start: 0, end: 1 }, cue: null, content: null }] as never;

/** The page of the first event of some reports, a record each. */
async function pageOf(
  told: readonly (Told & { readonly publisher?: string })[],
  width = 100,
): Promise<string> {
  const ledger = await Ledger.open(":memory:");
  await ledger.add(
    told.map(({ publisher, ...record }, at) =>
      coded(`r${at}`, [{ text: TEXT, event_text: ["expelled"], ...record }], {
        text: `Report ${at}. ${TEXT}`,
        ...(publisher === undefined ? {} : { publisher }),
      }),
    ),
  );
  const page = eventPage(await readFullEvent(ledger, "er0"), 2, { width, colors: pc.createColors(false) });
  await ledger.close();
  return page;
}

it("has a row for each side, with figures that differ", async () => {
  const page = await pageOf([
    { attribution: says("NOR"), size: size(2) },
    { attribution: says("RUS"), aux: ["negation"] },
    { size: size(3), publisher: "The Fjord" },
  ]);
  expect(page).toMatch(/^side +account +figures +words$/m);
  expect(page).toMatch(/^NOR +asserts +expelled 2 +“expelled” r0$/m);
  expect(page).toMatch(/^RUS +denies +“expelled” r1$/m);
  expect(page).toMatch(/^The Fjord \(own voice\) +asserts +expelled 3 +“expelled” r2$/m);
  expect(page).toContain("figures differ: expelled 2 or 3\n");
  expect(page).toContain("and 1 more record; --limit shows more");
});

it("puts many publishers in their own voice together, and no other account", async () => {
  const publishers = Array.from({ length: 6 }, (_, at) => ({ publisher: `Paper ${at}` }));
  const page = await pageOf([...publishers, { attribution: says("RUS"), aux: ["negation"] }]);
  expect(page).toMatch(
    /^6 publishers \(own voice\) +asserts +“expelled” r0, “expelled” r1, “expelled” r2, and 3 more$/m,
  );
  expect(page).toMatch(/^RUS +denies/m);
  expect(page).toMatch(/^NOR +silent$/m);
});

it.each([40, 80, 160])("stays within %i columns, whatever a report holds", async (width) => {
  const long = "A".repeat(300);
  const page = await pageOf(
    [
      { publisher: `\u001b]0;owned\u0007${long}`, event_text: [`\u202e${long}`] },
      { publisher: "東京".repeat(60), place: `x\r\n${long}` } as Told,
    ],
    width,
  );
  expect(Math.max(...page.split("\n").map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
  expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
});
