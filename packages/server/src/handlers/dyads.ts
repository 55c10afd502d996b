import {
  changeOf,
  type Dyad,
  reciprocity,
  type Source,
  dyadSeries as seriesOf,
  TEMPERATURE_DEFAULTS,
  temperature,
} from "@demarche/analysis";
import { answerPage, deadlinePage, dyadCounts, dyadPage, type Ledger, newestDay } from "@demarche/ledger";
import * as contracts from "../contracts/reading.js";
import { type Frozen, route } from "../http/route.js";
import type { Temperature } from "../schemas/dyad.js";
import type { Service } from "../service.js";
import { withBothEvents, withEvent } from "./links.js";

/** Shares of a temperature on a dyad's own page. */
const SHARES = 30;

export const dyads = route(contracts.dyads, ({ query: { limit, cursor, ...asked } }, { ledger }) =>
  dyadPage(ledger.reader, asked, { limit, cursor }),
);

export const dyad = route(contracts.dyad, async ({ params: { a, b }, query }, service) => {
  const { ledger } = service;
  const at = query.at ?? (await ledgerDay(service));
  const source = sourceOf(ledger);
  const counts = await dyadCounts(ledger.reader, [a, b], service.now());
  const figures = async (which: Dyad) => ({
    temperature: await temperatureAt(source, which, { at, limit: SHARES }),
    change: await changeOf(source, which, at),
  });
  const oneWay = async (actor: string, recipient: string) => ({
    actor,
    recipient,
    events: counts.events(actor, recipient),
    ...(await figures({ actor, recipient, direction: "one" })),
  });
  return {
    a,
    b,
    at,
    first: counts.first,
    last: counts.last,
    directions: [await oneWay(a, b), await oneWay(b, a)],
    both: { events: counts.both, ...(await figures({ actor: a, recipient: b, direction: "both" })) },
    reciprocity: await reciprocity(source, [a, b]),
    answers: counts.answers,
    deadlines: counts.deadlines,
  };
});

export const dyadSeries = route(contracts.dyadSeries, async ({ params: { a, b }, query }, { ledger }) => {
  const oneWay = async (actor: string, recipient: string) => {
    const points = await seriesOf(sourceOf(ledger), { actor, recipient, direction: "one" }, query);
    return points.map((point) => ({ actor, recipient, ...point }));
  };
  const items = [...(await oneWay(a, b)), ...(await oneWay(b, a))];
  return { items: items.sort((one, other) => (one.period < other.period ? -1 : 1)), next: null };
});

export const dyadTemperature = route(
  contracts.dyadTemperature,
  async ({ params: { a, b }, query }, service) => {
    const { direction, halfLife, limit, at = await ledgerDay(service) } = query;
    const which: Dyad = { actor: a, recipient: b, direction };
    return temperatureAt(sourceOf(service.ledger), which, { at, limit, halfLife });
  },
);

export const dyadAnswers = route(contracts.dyadAnswers, async ({ params: { a, b }, query }, { ledger }) => {
  const { limit, cursor, ...asked } = query;
  const page = await answerPage(ledger.reader, { ...asked, dyad: [a, b] }, { limit, cursor });
  return { ...page, items: await withBothEvents(ledger.reader, page.items) };
});

export const dyadDeadlines = route(
  contracts.dyadDeadlines,
  async ({ params: { a, b }, query }, { ledger, now }) => {
    const { limit, cursor, state } = query;
    const page = await deadlinePage(ledger.reader, { state, dyad: [a, b] }, { limit, cursor, now: now() });
    return { ...page, items: await withEvent(ledger.reader, page.items) };
  },
);

/** What figures are read from: our own SQL, by readers that wait for nobody. */
export const sourceOf = (ledger: Ledger): Source => ({
  select: (sql, values) => ledger.reader.query(sql, values),
});

/** The newest day of the ledger that is not in the future. */
export const ledgerDay = ({ ledger, now }: Service): Promise<string> =>
  newestDay(ledger.reader, now().toISOString().slice(0, 10));

async function temperatureAt(
  source: Source,
  which: Dyad,
  { at, limit, halfLife }: { at: string; limit: number; halfLife?: number },
): Promise<Frozen<Temperature>> {
  const halfLifeDays = halfLife ?? TEMPERATURE_DEFAULTS.halfLifeDays;
  const { value, basis, shares } = await temperature(source, which, at, { halfLifeDays });
  const more = Math.max(0, shares.length - limit);
  return { at, halfLifeDays, value, basis, shares: shares.slice(0, limit), more };
}
