import { DemarcheError } from "@demarche/language";
import {
  accountsOf,
  answerPage,
  countEvents,
  deadlinePage,
  type Head as LedgerHead,
  lineOf,
  listEventLines,
} from "@demarche/ledger";
import * as contracts from "../contracts/reading.js";
import { type Frozen, route } from "../http/route.js";
import type { Head } from "../schemas/event.js";
import { withBothEvents, withEvent } from "./links.js";

export const events = route(contracts.events, async ({ query }, { ledger }) => {
  const { limit, cursor, sort, facets, ...asked } = query;
  const page = await listEventLines(ledger.reader, asked, { limit, cursor, sort });
  return { ...page, counts: facets ? await countEvents(ledger.reader, asked) : null };
});

export const event = route(contracts.event, async ({ params: { id } }, { ledger }) => {
  const told = await ledger.event(id);
  if (told === null) throw unknownEvent(id);
  const [links, running, decisions] = await Promise.all([
    ledger.answers([id]),
    ledger.deadlines({ event: id }),
    ledger.decisions(id),
  ]);
  const answers = await withBothEvents(ledger.reader, links);
  return {
    head: headOf(told.head),
    tellings: told.tellings.map((telling) => ({ ...telling, document: telling.record.document })),
    accounts: accountsOf(told),
    answers: answers.filter(({ answering }) => answering.id === id),
    answeredBy: answers.filter(({ answered }) => answered.id === id),
    deadlines: await withEvent(ledger.reader, running),
    decisions: decisions.map((decision) => ({ ...decision, undone: decision.undoneBy !== null })),
  };
});

export const answers = route(contracts.answers, async ({ query }, { ledger }) => {
  const { limit, cursor, ...asked } = query;
  const page = await answerPage(ledger.reader, asked, { limit, cursor });
  return { ...page, items: await withBothEvents(ledger.reader, page.items) };
});

export const deadlines = route(contracts.deadlines, async ({ query }, { ledger, now }) => {
  const { limit, cursor, ...asked } = query;
  const page = await deadlinePage(ledger.reader, asked, { limit, cursor, now: now() });
  return { ...page, items: await withEvent(ledger.reader, page.items) };
});

export const unknownEvent = (id: string): DemarcheError =>
  new DemarcheError("unknown-event", `There is no event ${id}`, "List events for their ids");

function headOf(head: LedgerHead): Frozen<Head> {
  const { dateAssumed, words, sizes, documents, sentences, correction } = head;
  const corrected = correction === null ? null : { ...correction };
  return { ...lineOf(head), dateAssumed, words, sizes, documents, sentences, correction: corrected };
}
