import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatEvent } from "../../testing/flat-events.js";
import { cameoOf, ploverOf, weightOf } from "./cameo/cameo.js";
import { fromIso } from "./countries/countries.js";
import type { FlatEvent, FlatParty, TableName } from "./flat.js";
import { readLine } from "./import/read.js";
import { eventsOf } from "./plover/read.js";
import { recordLine } from "./plover/write.js";
import { lineOf, TABLE_FORMATS } from "./table-format.js";

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
const CARRIED: Readonly<Record<TableName, (event: FlatEvent) => FlatEvent>> = {
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
  it("is the same: plover", () => {
    const status = fc.constantFrom(
      "happened" as const,
      "planned" as const,
      "possible" as const,
      "not" as const,
    );
    fc.assert(
      fc.property(flatEvent, status, (event, whether) => {
        const original = { ...event, status: whether };
        expect(eventsOf(JSON.parse(recordLine("gdelt", original)))).toEqual([original]);
      }),
      { numRuns: 300 },
    );
  });

  it.each(Object.keys(CARRIED) as TableName[])("is the same: %s", (source) => {
    fc.assert(
      fc.property(flatEvent, (original) => {
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
