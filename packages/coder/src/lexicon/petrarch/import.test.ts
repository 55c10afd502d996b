import { describe, expect, it } from "vitest";
import { importPetrarch } from "./import.js";

const entries = (text: string) => importPetrarch(text, "own.txt").entries;

describe("importPetrarch", () => {
  it("reads names, synonyms and dated codes", () => {
    const text = `# heads of state
VALDAS_KALNINS_
+MR_KALNINS_
\t[LVAELI <110708]
\t[LVAGOV 110708-150707]  ; president
\t[LVAELI >20150707]
`;
    expect(entries(text)).toEqual([
      {
        id: "imported.valdas-kalnins",
        names: ["Valdas Kalnins", "MR Kalnins"],
        code: "LVA",
        sector: "ELI",
        to: "2011-07-07",
      },
      {
        id: "imported.valdas-kalnins.2",
        names: ["Valdas Kalnins", "MR Kalnins"],
        code: "LVA",
        sector: "GOV",
        from: "2011-07-08",
        to: "2015-07-07",
      },
      {
        id: "imported.valdas-kalnins.3",
        names: ["Valdas Kalnins", "MR Kalnins"],
        code: "LVA",
        sector: "ELI",
        from: "2015-07-08",
      },
    ]);
  });

  it.each([
    ["BANK_OF_NARVA_ [ESTBUS]", { names: ["Bank of Narva"], code: "EST", sector: "BUS" }],
    ["WORLD_FOOD_BODY_ [IGOUNO]", { names: ["World Food Body"], code: "UNO" }],
    ["BUCHAREST_GAZETTE_ [ROMMED]", { names: ["Bucharest Gazette"], code: "ROU", sector: "JRN" }],
    ["FOREST_FRONT_ [COLREBSEP]", { names: ["Forest Front"], code: "COL", sector: "REB" }],
    [
      "ARMY_STAFF_ [TURMILGOV]",
      { names: ["Army Staff"], code: "TUR", sector: "MIL", other_sectors: ["GOV"] },
    ],
    ["GENDARME_ {GENDARMES} [~COP]", { words: ["gendarme", "gendarmes"], sector: "COP" }],
  ])("understands %s", (line, expected) => {
    expect(entries(line)).toEqual([{ id: expect.stringMatching(/^imported\./), ...expected }]);
  });

  it("says which parts of codes PLOVER has no word for", () => {
    expect(importPetrarch("A_ [LBNMOS]\nB_ [LBNGOV]", "own.txt").left).toEqual([{ line: 1, part: "MOS" }]);
  });

  it.each([
    ["KALNINS_\nBERZINS_ [LVAGOV]", "own.txt:1", "no code"],
    ["+KALNINS_ [LVAGOV]", "own.txt:1", "nothing stands above"],
    ["# head\nKALNINS_ [lva]", "own.txt:2", "is no code"],
    ["KALNINS_ [LVAGOV 99x]", "own.txt:1", "is no date"],
    ["KALNINS_ [LVAGOV 111308-150707]", "own.txt:1", "is no date"],
    ["!GUARD! = SENTRY_, WATCHMAN_", "own.txt:1", "set of synonyms"],
  ])("names the line that is wrong: %j", (text, place, message) => {
    expect(() => importPetrarch(text, "own.txt")).toThrowError(
      expect.objectContaining({
        code: "invalid-dictionary",
        message: expect.stringMatching(`${place}.*${message}`),
      }),
    );
  });
});
