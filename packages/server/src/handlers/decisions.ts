import type { Correction, PersonsWord } from "@demarche/ledger";
import * as contracts from "../contracts/writing.js";
import { route } from "../http/route.js";
import type { Caller } from "../service.js";

export const merge = route(contracts.merge, async ({ params: { id }, body, caller }, { ledger }) => {
  const { other, ...word } = body;
  return { decision: await ledger.merge(id, other, wordOf(word, caller)), event: id };
});

export const split = route(contracts.split, ({ params: { id }, body, caller }, { ledger }) => {
  const { records, ...word } = body;
  return ledger.split(id, records, wordOf(word, caller));
});

export const correct = route(contracts.correct, async ({ params: { id }, body, caller }, { ledger }) => {
  const { because, by, ...said } = body;
  const correction = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  const word = wordOf({ because, by }, caller);
  return { decision: await ledger.correct(id, correction as Correction, word), event: id };
});

export const undo = route(contracts.undo, async ({ params: { seq }, body, caller }, { ledger }) => ({
  decision: await ledger.undo(seq, wordOf(body, caller)),
  event: null,
}));

/** A token's name counts more than what a request says. */
const wordOf = (
  { because, by }: { readonly because: string; readonly by?: string | undefined },
  { name }: Caller,
): PersonsWord => ({ because, by: name ?? by ?? "desk" });
