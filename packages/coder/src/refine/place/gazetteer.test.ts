import { expect, it } from "vitest";
import { buildLexicon } from "../../lexicon/lexicon.js";
import { readGazetteer } from "./gazetteer.js";

const { gazetteer } = buildLexicon();

it.each([
  ["Goma", "COD"],
  ["Odesa", "UKR"],
  ["Odessa", "UKR"],
  ["Crimea", "UKR"],
  ["Khan Yunis", "PSE"],
  ["Xinjiang", "CHN"],
  ["Bouches-du-Rhone", null],
])("%s is in %s", (name, country) =>
  expect(gazetteer.placeMeant(name, new Set())?.country ?? null).toBe(country),
);

it("takes the namesake in a country that the report is about, unless the other is a metropolis", () => {
  expect(gazetteer.placeMeant("Valencia", new Set(["VEN"]))?.country).toBe("VEN");
  expect(gazetteer.placeMeant("Paris", new Set(["USA"]))?.country).toBe("FRA");
});

it.each([
  ["Kandahar", false, "city"],
  ["Kandahar", true, "admin"],
  ["Helmand", false, "admin"],
])("%s, said to be a division: %s, is a %s", (name, division, resolution) => {
  const place = gazetteer.placeMeant(name, new Set(["AFG"]), division)!;
  expect(place).toMatchObject({ country: "AFG", resolution });
  expect(gazetteer.divisionOf(place)).toBe(name);
});

it("knows the ids of countries", () =>
  expect(gazetteer.country("KEN", "Kenya")).toMatchObject({ geonamesId: 192950, resolution: "country" }));

it("finds a name without its diacritics, hyphens and capitals", () => {
  expect(gazetteer.placeMeant("DEIR EZ ZOR", new Set())).toMatchObject({
    country: "SYR",
    resolution: "city",
  });
});

it.each([
  [
    "places.yaml",
    { id: "x", names: "X", resolution: "town", lat: "1", lon: "1" },
    'places.yaml:7: "resolution" is town',
  ],
  [
    "places.yaml",
    { id: "x", names: "X", resolution: "city", lat: "91", lon: "1" },
    'places.yaml:7: "lat" is 91',
  ],
  ["places.yaml", { id: "x", names: [], resolution: "city", lat: "1", lon: "1" }, "places.yaml:7: no name"],
  ["disputed.yaml", { id: "x", names: "X", claimants: ["AAA"] }, "disputed.yaml:7: fewer than two claimants"],
  [
    "disputed.yaml",
    { id: "x", names: "X", claimants: ["AAA", "BBB"], called: { CCC: ["X"] } },
    'disputed.yaml:7: "called" of CCC',
  ],
  [
    "disputed.yaml",
    { id: "x", names: "X", claimants: ["AAA", "BBB"], called: { AAA: ["Y"] } },
    'disputed.yaml:7: "called" of AAA',
  ],
  ["disputed.yaml", { id: "x", names: "X", claimants: ["AAA", "b"] }, "disputed.yaml:7: unknown claimant b"],
])("refuses an entry of %s: %j", (file, value, message) =>
  expect(() =>
    readGazetteer([{ file, line: 7, value }], { places: "", countries: "", divisions: "" }),
  ).toThrow(message),
);

it("refuses another name of a city that nobody knows", () => {
  const entry = { file: "places.yaml", line: 7, value: { id: "x", names: "X", city: "Y", country: "ZZZ" } };
  const tables = { places: "Goma|COD|11|1|1|1|1", countries: "", divisions: "" };
  expect(() => readGazetteer([entry], tables)).toThrow("places.yaml:7: no city Y in ZZZ");
});
