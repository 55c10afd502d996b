import { changeOf, newsSince, type Touched } from "@demarche/analysis";
import {
  deadlinePage,
  type EventLine,
  type Ledger,
  listDocuments,
  listEventLines,
  newestMoment,
  partiesNamed,
  totals,
} from "@demarche/ledger";
import * as contracts from "../contracts/reading.js";
import { route } from "../http/route.js";
import type { Service } from "../service.js";
import { ledgerDay, sourceOf } from "./dyads.js";
import { type AnswerLine, inOrder, withBothEvents, withEvent } from "./links.js";

/** Items of each list, and new events among which answers are looked for. */
const TOP = 20;
const LOOKED_AT = 200;
const FOUND = 10;
const DAY = 86_400_000;

export const overview = route(contracts.overview, async ({ query }, service) => {
  const { ledger, now } = service;
  const since = query.since === undefined ? await aDayBeforeTheNewest(service) : instant(query.since);
  const at = await ledgerDay(service);
  const source = sourceOf(ledger);
  const news = await newsSince(source, since, LOOKED_AT);
  const open = await deadlinePage(ledger.reader, { state: "open" }, { limit: TOP, now: now() });
  return {
    since,
    at,
    ledger: await totals(ledger.reader),
    reports: news.reports,
    newEvents: { total: news.counts.fresh, top: await topOf(ledger, news.newEvents) },
    toldAgain: { total: news.counts.again, top: await topOf(ledger, news.toldAgain) },
    dyads: await Promise.all(
      news.pairs.slice(0, TOP).map(async (pair) => ({
        ...pair,
        change: await changeOf(source, { actor: pair.a, recipient: pair.b, direction: "both" }, at),
      })),
    ),
    openDeadlines: await withEvent(ledger.reader, open.items),
    newAnswers: await answersAmong(ledger, news.newEvents),
    countries: news.countries,
    people: news.people.slice(-TOP),
  };
});

export const search = route(contracts.search, async ({ query: { q } }, { ledger }) => {
  const [events, documents] = await Promise.all([
    listEventLines(ledger.reader, { q }, { limit: FOUND, sort: "newest" }),
    listDocuments(ledger.reader, { q }, { limit: FOUND }),
  ]);
  return { parties: partiesNamed(q), events: events.items, documents: documents.items };
});

async function aDayBeforeTheNewest({ ledger, now }: Service): Promise<string> {
  const newest = (await newestMoment(ledger.reader)) ?? now().toISOString();
  return new Date(Date.parse(newest) - DAY).toISOString();
}

const instant = (moment: string): string => new Date(moment).toISOString();

const topOf = (ledger: Ledger, touched: readonly Touched[]): Promise<EventLine[]> =>
  inOrder(
    ledger.reader,
    touched.slice(0, TOP).map(({ event }) => event),
  );

/** What some of the new events answer, the surest first. */
async function answersAmong(ledger: Ledger, touched: readonly Touched[]): Promise<AnswerLine[]> {
  const ids = new Set(touched.map(({ event }) => event));
  const links = (await ledger.answers([...ids])).filter(({ answering }) => ids.has(answering));
  const surest = links.sort((one, other) => other.strength - one.strength).slice(0, TOP);
  return withBothEvents(ledger.reader, surest);
}
