import { describe, expect, it } from "vitest";
import { COUNTRIES, type CountrySystem, fromIso, toIso } from "./countries.js";

const SYSTEMS: readonly CountrySystem[] = ["iso3", "iso2", "fips", "cow", "gw", "cameo", "name"];

describe("country codes", () => {
  it("has each code of a system for one country", () => {
    for (const key of ["iso3", "iso2", "fips", "cow", "gw", "name"] as const) {
      const codes = COUNTRIES.map((country) => country[key]).filter((code) => code !== "-");
      expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    }
  });

  it("gives back each country from each of its codes", () => {
    for (const { iso3 } of COUNTRIES)
      for (const system of SYSTEMS) {
        const code = fromIso(iso3, system);
        if (code !== null) expect(toIso(code, system)).toBe(iso3);
      }
  });

  it.each([
    ["UP", "fips", "UKR"],
    ["RS", "fips", "RUS"],
    ["CH", "fips", "CHN"],
    ["SZ", "fips", "CHE"],
    ["GM", "fips", "DEU"],
    ["GZ", "fips", "PSE"],
    ["CH", "iso2", "CHE"],
    ["255", "cow", "DEU"],
    ["260", "gw", "DEU"],
    ["260", "cow", null],
    ["679", "cow", "YEM"],
    ["678", "gw", "YEM"],
    ["345", "cow", "SRB"],
    ["340", "gw", "SRB"],
    ["955", "cow", "TON"],
    ["970", "cow", "NRU"],
    ["970", "gw", "KIR"],
    ["ROM", "cameo", "ROU"],
    ["WSB", "cameo", "PSE"],
    ["EUR", "cameo", null],
    ["Russian Federation", "name", "RUS"],
    ["russia", "name", "RUS"],
    ["Atlantis", "name", null],
    ["", "iso3", null],
  ] as const)("%s in %s is %s", (code, system, iso3) => {
    expect(toIso(code, system)).toBe(iso3);
  });
});
