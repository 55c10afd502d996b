import { CATEGORIES, PLOVER } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { allCodes, cameoCode, cameoOf, cameoQuad, ploverOf } from "./cameo.js";
import { CAMEO_TABLE } from "./table.js";

const lines = CAMEO_TABLE.trim().split("\n");

describe("the conversion of CAMEO to PLOVER", () => {
  it("has every code once, with a category and a mode of the codebook", () => {
    const codes = lines.map((line) => line.split(" ")[0]);
    expect(new Set(codes).size).toBe(codes.length);
    const strange = lines.filter((line) => {
      const [code = "", category = "", mode = ""] = line.split(" ");
      const row = PLOVER[category as keyof typeof PLOVER];
      return !/^(?:0[3-9]|1\d|20)\d{0,2}$/.test(code) || (mode !== "-" && row.modes[mode] === undefined);
    });
    expect(strange).toEqual([]);
  });

  it("has something for every code but statements and appeals", () => {
    const without = allCodes().filter(({ conversion }) => conversion === null);
    expect(new Set(without.map(({ code }) => code.slice(0, 2)))).toEqual(new Set(["01", "02"]));
  });

  it.each([
    ["036", "AGREE", null],
    ["0871", "RETREAT", "ceasefire"],
    ["112", "ACCUSE", "disapprove"],
    ["163", "COERCE", "restrict"],
    ["166", "SANCTION", "expel"],
    ["186", "ASSAULT", "targeted"],
    ["191", "COERCE", "restrict"],
    ["1952", "ASSAULT", "heavy-weapons"],
  ])("%s is %s, mode %s", (code, category, mode) => {
    expect(ploverOf(code)).toMatchObject({ category, mode });
  });

  it("gives each category and mode a code that converts back", () => {
    for (const category of CATEGORIES) {
      const mode = category === "ACCUSE" ? "disapprove" : null; // CAMEO has no plainer one
      expect(ploverOf(cameoOf(category, null))).toMatchObject({ category, mode });
      for (const mode of Object.keys(PLOVER[category].modes))
        expect(ploverOf(cameoOf(category, mode))).toMatchObject({ category });
    }
    expect(cameoOf("ASSAULT", null)).toBe("180");
    expect(cameoOf("SANCTION", "expel")).toBe("166");
  });

  it.each([
    ["42", "042"],
    ["042", "042"],
    ["20", "020"],
    ["813", "0813"],
    ["1823", "1823"],
    ["190", "190"],
    ["03", "03"],
    ["211", "0211"],
    ["2400", null],
    ["---", null],
    ["", null],
    ["12345", null],
  ])("%s is written for %s", (written, code) => {
    expect(cameoCode(written)).toBe(code);
  });

  it("has CAMEO's quad classes", () => {
    expect(["010", "057", "060", "087", "090", "139", "140", "204"].map(cameoQuad)).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4,
    ]);
  });
});
