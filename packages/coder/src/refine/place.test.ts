import { readParser } from "@demarche/language/node";
import { expect, it } from "vitest";
import { createCoder } from "../coder.js";

const coder = createCoder();
const parser = readParser();

/** The place of the event on a word, once its offsets are sure: "Goma COD city". */
function placeOn(text: string, trigger: string) {
  const records = coder.code(parser.parse(text), { id: "report", text, date: "2024-06-14" });
  const found = records.find(({ because }) => because.trigger.text === trigger);
  expect(found?.because.trigger.text).toBe(trigger);
  const place = found!.event_loc;
  if (place !== null) expect(text.slice(place.start, place.end)).toBe(place.text);
  return place;
}

it.each([
  ["Rebels killed five people in Goma on Monday.", "killed", "Goma", "COD", "city"],
  ["Gunmen shot two policemen near Mingora, Pakistan, on Friday.", "shot", "Mingora", "PAK", "city"],
  ["Russian forces shelled Kharkiv overnight.", "shelled", "Kharkiv", "UKR", "city"],
  ["Rebels attacked the town of Beni in eastern Congo.", "attacked", "Beni", "COD", "city"],
  ["Fighters killed six Afghan soldiers in Helmand province.", "killed", "Helmand province", "AFG", "admin"],
  ["Ukrainian drones hit an airfield in Russia's Belgorod region.", "hit", "Belgorod region", "RUS", "admin"],
  ["Iran seized a tanker in the Strait of Hormuz.", "seized", "Strait of Hormuz", null, "feature"],
  ["Protesters clashed with police in Paris, Texas.", "clashed", "Paris", "USA", "city"],
  ["Protesters clashed with police in Odessa, Texas.", "clashed", "Odessa", "USA", "city"],
  ["Police in Kenya arrested two Somali traders.", "arrested", "Kenya", "KEN", "country"],
  ["Israeli forces killed ten Palestinians in the Gaza Strip.", "killed", "Gaza Strip", "PSE", "admin"],
] as const)("%s / %s: %s", (text, trigger, name, country, resolution) =>
  expect(placeOn(text, trigger)).toMatchObject({ text: name, country, resolution }),
);

it.each([
  ["a dateline", "LVIV, Ukraine - Norway expelled two Russian diplomats.", "expelled"],
  ["a government's seat", "Moscow condemned Kyiv.", "condemned"],
  ["a person", "President Lincoln accused Norway of espionage.", "accused"],
])("%s is no event's place: %s", (_, text, trigger) => expect(placeOn(text, trigger)).toBeNull());

it.each([
  ["Russia annexed Crimea in 2014.", "annexed", ["UKR", "RUS"], "Crimean Peninsula"],
  ["Japan protested near the Senkaku Islands.", "protested", ["JPN", "CHN", "TWN"], "Diaoyu Islands"],
  [
    "Chinese ships rammed a Philippine boat near Scarborough Shoal.",
    "rammed",
    ["CHN", "PHL", "TWN"],
    "Huangyan Island",
  ],
])("all claims are told: %s", (text, trigger, claimants, alsoCalled) => {
  const disputed = placeOn(text, trigger)?.disputed;
  expect(disputed?.claimants).toEqual(claimants);
  expect(disputed?.names).toContain(alsoCalled);
});

it("gives the id and the point of GeoNames", () => {
  const place = placeOn("Rebels killed five people in Goma on Monday.", "killed");
  expect(place).toMatchObject({ geonames_id: 216281, lat: -1.67, lon: 29.23 });
});
