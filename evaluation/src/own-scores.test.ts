import type { EventRecord, Report } from "@demarche/coder";
import { describe, expect, it } from "vitest";
import { scoreAttribution } from "./own-attribution.js";
import { scoreContexts } from "./own-contexts.js";
import { scoreDates } from "./own-dates.js";
import { scoreExamples } from "./own-events.js";
import {
  type AttributionGold,
  type ContextGold,
  type DateGold,
  type PlaceGold,
  type RoleGold,
  readGold,
  type SizeGold,
  type StatusGold,
} from "./own-gold.js";
import { scorePlaces } from "./own-places.js";
import { readExampleReports } from "./own-reports.js";
import { scoreRoles } from "./own-roles.js";
import type { Code } from "./own-set.js";
import { scoreSizes } from "./own-sizes.js";
import { scoreStatus } from "./own-status.js";

/** A record with only what the scorers read. */
const record = (fields: object): EventRecord =>
  ({
    event: ["AGREE"],
    actor: [],
    recipient: [],
    aux: [],
    attribution: [],
    size: {},
    deadline: null,
    ...fields,
  }) as unknown as EventRecord;

const parties = (codes: readonly (string | null)[] | null) =>
  (codes ?? []).map((code) => ({ code, start: 0, end: 1 }));

/** A coder that answers each report with what the gold says of it. */
function oracle<T>(set: string, answer: (gold: T, report: Report) => EventRecord[]): Code {
  const gold = new Map([...readGold<T>(set, false), ...readGold<T>(set, true)].map((r) => [r.id, r]));
  return (reports) => reports.flatMap((report) => answer(gold.get(report.id)!.gold, report));
}

const ORACLES: readonly [string, (code: Code, held: boolean) => ReturnType<typeof scoreStatus>, Code][] = [
  [
    "status",
    scoreStatus,
    oracle<StatusGold>("status", ({ event, aux, trigger }) =>
      event.length === 0 ? [] : [record({ event: [event[0]], aux: aux[0], because: { trigger } })],
    ),
  ],
  [
    "attribution",
    scoreAttribution,
    oracle<AttributionGold>("attribution", ({ attributions }) => [
      record({
        attribution: attributions.map(({ source, cue, content }) => ({
          source,
          cue,
          content: { start: content[0]!.start, end: content.at(-1)!.end },
        })),
      }),
    ]),
  ],
  [
    "dates",
    scoreDates,
    oracle<DateGold>("dates", ({ trigger, ranges, precision, assumed, deadline }) => [
      record({
        because: { trigger },
        date: ranges?.[0]?.start,
        enddate: ranges?.[0]?.end,
        date_info: { precision: precision?.[0], assumed },
        deadline: deadline ? { duration: deadline.duration, due: deadline.due[0] } : null,
      }),
    ]),
  ],
  [
    "roles",
    scoreRoles,
    oracle<RoleGold>("roles", ({ trigger, event, actor, recipient }) => [
      record({ because: { trigger }, event: [event], actor: parties(actor), recipient: parties(recipient) }),
    ]),
  ],
  [
    "places",
    scorePlaces,
    oracle<PlaceGold>("places", ({ trigger, unknown, country, ids, text, disputed }) => {
      const place = { country: country?.[0] ?? null, geonames_id: ids?.[0] ?? null, text, disputed };
      return [record({ because: { trigger }, event_loc: unknown ? null : place })];
    }),
  ],
  [
    "sizes",
    scoreSizes,
    oracle<SizeGold>("sizes", ({ trigger, size }) => [record({ because: { trigger }, size: size[0] })]),
  ],
  [
    "contexts",
    scoreContexts,
    oracle<ContextGold>("contexts", ({ trigger, context }) => [record({ because: { trigger }, context })]),
  ],
];

describe.each(ORACLES)("the %s scorer", (_, score, perfect) => {
  it.each([false, true])("gives full marks to the gold itself (held back: %s)", (held) => {
    const { figures, errors } = score(perfect, held);
    expect(errors).toEqual([]);
    expect(figures.filter(({ value }) => value !== 1)).toEqual([]);
  });

  it("gives no recall to a coder that says nothing", () => {
    const { figures } = score(() => [], false);
    const recalls = figures.filter(({ measure }) => !measure.includes("no event on"));
    expect(recalls.filter(({ value }) => value !== 0)).toEqual([]);
  });
});

describe("the scorer of the example reports", () => {
  const expected = new Map(readExampleReports().map((coded) => [coded.report.id, coded.expected]));
  const perfect: Code = (reports) =>
    reports.flatMap(({ id }) =>
      expected.get(id)!.map((event) =>
        record({
          ...event,
          event: [event.event],
          text: "",
          text_info: event.trigger,
          because: { trigger: event.trigger },
          size: Object.fromEntries(
            Object.entries(event.size ?? {}).map(([what, number]) => [what, { number }]),
          ),
        }),
      ),
    );

  it("gives full marks to the hand coding itself", () => {
    const { figures, errors } = scoreExamples(perfect);
    expect(errors).toEqual([]);
    expect(figures.filter(({ value }) => value !== 1)).toEqual([]);
  });

  it("takes a wrong party, a wrong status and an invented event for errors", () => {
    const spoiled: Code = (reports) => {
      const [first, second, third, ...rest] = perfect(reports);
      const invented = { ...third!, event: ["MOBILIZE" as const] };
      const stranger = { ...first!, actor: [{ ...first!.actor[0]!, code: "ATA" }] };
      return [stranger, { ...second!, aux: ["future", "negation"] }, third!, invented, ...rest];
    };
    const { errors } = scoreExamples(spoiled);
    const count = readExampleReports().length;
    expect(errors.filter((line) => line.startsWith("extra"))).toHaveLength(count);
    expect(errors.filter((line) => line.startsWith("wrong")).length).toBeGreaterThanOrEqual(2 * count - 2);
  });
});
