import { CATEGORIES, PLOVER } from "@demarche/coder";
import fc from "fast-check";
import { weightOf } from "../src/formats/cameo/cameo.js";
import { COUNTRIES } from "../src/formats/countries/countries.js";
import type { FlatEvent, FlatParty } from "../src/formats/flat.js";
import { ORGANISATIONS, SECTORS } from "../src/formats/sectors/plover.js";

/** Texts that a field can hold and that stand for something. */
const text = fc
  .stringMatching(/^[A-Z][A-Za-zéß ,.'"()-]{0,20}[a-z]$/)
  .filter((value) => !/^na[n]?$|^none$|^null$/i.test(value));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const countries = COUNTRIES.map(({ iso3 }) => iso3);
const codes = fc.constantFrom(...countries, "UNO", "EUR", ...ORGANISATIONS);
const sectors = fc.uniqueArray(fc.constantFrom(...SECTORS.filter((sector) => sector !== "PRE")), {
  maxLength: 2,
});
const degrees = (most: number) =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((n) => n / 1000 + 0);

const party: fc.Arbitrary<FlatParty> = fc.record({ code: optional(codes), name: optional(text), sectors });
const day = fc.date({ min: new Date("1979-01-01"), max: new Date("2060-12-31"), noInvalidDate: true });

/** Events as PLOVER has them, with all that a row may hold. */
export const flatEvent: fc.Arbitrary<FlatEvent> = fc
  .record({
    id: fc.bigInt({ min: 1n, max: 999_999_999_999n }),
    date: day,
    actor: party,
    recipient: party,
    category: fc.constantFrom(...CATEGORIES),
    at: fc.nat(),
    contexts: fc.uniqueArray(fc.constantFrom("military", "economic", "legal"), { maxLength: 3 }),
    place: optional(text),
    country: optional(fc.constantFrom(...countries)),
    position: optional(fc.record({ lat: degrees(90), lon: degrees(180) })),
    source_scale: optional(fc.integer({ min: -100, max: 100 }).map((tenths) => tenths / 10 + 0)),
    url: optional(fc.webUrl({ validSchemes: ["https"] })),
    counts: optional(fc.nat({ max: 1_000_000 })),
  })
  .map(({ id, date, category, at, position, counts, ...rest }) => {
    const modes = [null, ...Object.keys(PLOVER[category].modes)];
    const mode = modes[at % modes.length]!;
    const place = position ?? { lat: null, lon: null };
    const of = {
      category,
      mode,
      ...weightOf(category, mode),
      source_code: `${category} ${mode ?? ""}`.trim(),
    };
    const numbers = { mentions: counts, sources: counts, articles: counts };
    return {
      source_id: String(id),
      date: date.toISOString().slice(0, 10),
      status: "happened" as const,
      ...of,
      ...place,
      ...numbers,
      ...rest,
    };
  });
