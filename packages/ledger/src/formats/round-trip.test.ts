import { CATEGORIES, PLOVER } from "@demarche/coder";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameoOf, ploverOf, weightOf } from "./cameo/cameo.js";
import { COUNTRIES, fromIso } from "./countries/countries.js";
import type { FlatEvent, FlatParty, SourceName } from "./flat.js";
import { readLine } from "./import/read.js";
import { ORGANISATIONS, SECTORS } from "./sectors/plover.js";
import { lineOf, TABLE_FORMATS } from "./table-format.js";

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

const event: fc.Arbitrary<FlatEvent> = fc
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
      ...of,
      ...place,
      ...numbers,
      ...rest,
    };
  });

/** The event as CAMEO can tell it: by a code, which has contexts and perhaps no mode. */
function inCameo(event: FlatEvent): FlatEvent {
  const source_code = cameoOf(event.category!, event.mode);
  const { mode, contexts } = ploverOf(source_code)!;
  return { ...event, source_code, mode, contexts, ...weightOf(event.category!, mode) };
}

const withoutReports = { url: null, mentions: null, sources: null, articles: null };
const bodyNames: Readonly<Record<string, string>> = { UNO: "United Nations", EUR: "European Union" };
const named = (of: FlatParty): FlatParty => ({ ...of, name: bodyNames[of.code ?? ""] ?? of.name });
const shouted = (of: FlatParty): FlatParty => ({ ...of, name: of.name?.toUpperCase() ?? null });

/** What of an event a format has room for. */
const CARRIED: Readonly<Record<SourceName, (event: FlatEvent) => FlatEvent>> = {
  gdelt: (event) => ({
    ...inCameo(event),
    actor: shouted(event.actor),
    recipient: shouted(event.recipient),
    country: fromIso(event.country, "fips") === null ? null : event.country,
  }),
  icews: (event) => ({
    ...inCameo(event),
    ...withoutReports,
    actor: named(event.actor),
    recipient: named(event.recipient),
  }),
  polecat: (event) => ({ ...event, ...withoutReports, source_scale: event.scale }),
  phoenix: (event) => ({
    ...inCameo(event),
    ...withoutReports,
    url: event.url?.replaceAll(";", "%3B") ?? null,
    actor: { ...event.actor, name: null },
    recipient: { ...event.recipient, name: null },
  }),
};

describe("what goes out and in again", () => {
  it.each(Object.keys(CARRIED) as SourceName[])("is the same: %s", (source) => {
    fc.assert(
      fc.property(event, (original) => {
        const format = TABLE_FORMATS[source];
        const faults: string[] = [];
        const back = readLine(format, lineOf(format, original), (why) => faults.push(why));
        expect(faults).toEqual([]);
        expect(back).toEqual(CARRIED[source](original));
        expect(lineOf(format, back!)).toBe(lineOf(format, CARRIED[source](original)));
      }),
      { numRuns: 300 },
    );
  });
});
