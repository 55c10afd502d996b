import { expect, it } from "vitest";
import { buildLexicon } from "../../lexicon/lexicon.js";
import { readGazetteer } from "./gazetteer.js";

const { gazetteer } = buildLexicon();

it.each([
  ["Goma", "COD"],
  ["Odesa", "UKR"],
  ["Odessa", "UKR"],
  ["Milan", "ITA"],
  ["Crimea", "UKR"],
  ["Khan Yunis", "PSE"],
])("%s is in %s", (name, country) => expect(gazetteer.countryOf(name)).toBe(country));

it.each(["Valencia", "San Jose", "Scarborough Shoal", "Nowhereville"])("%s tells no country", (name) =>
  expect(gazetteer.countryOf(name)).toBeNull(),
);

it("takes the namesake in a country that the report is about, unless the other is a metropolis", () => {
  expect(gazetteer.placeMeant("Valencia", new Set(["VEN"]))?.country).toBe("VEN");
  expect(gazetteer.placeMeant("Paris", new Set(["USA"]))?.country).toBe("FRA");
});

it("finds a name without its diacritics, hyphens and capitals", () => {
  expect(gazetteer.placesNamed("DEIR EZ ZOR")[0]).toMatchObject({ country: "SYR", resolution: "city" });
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
  ["disputed.yaml", { id: "x", names: "X", claimants: ["AAA", "b"] }, "disputed.yaml:7: unknown claimant b"],
])("refuses an entry of %s: %j", (file, value, message) =>
  expect(() => readGazetteer([{ file, line: 7, value }], { cities: "", countryPoints: "" })).toThrow(message),
);

it("refuses another name of a city that nobody knows", () => {
  const entry = { file: "places.yaml", line: 7, value: { id: "x", names: "X", city: "Y", country: "ZZZ" } };
  const tables = { cities: "Goma|COD|1|1|1|1", countryPoints: "" };
  expect(() => readGazetteer([entry], tables)).toThrow("places.yaml:7: no city Y in ZZZ");
});
