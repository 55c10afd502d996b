import type { EventRecord } from "@demarche/coder";
import { overlap } from "./own-gold.js";
import { partiesAgree, partyAgrees } from "./own-parties.js";
import type { ExpectedEvent } from "./own-reports.js";

/** A coded event with the expected event that it was matched to. */
export interface Pair {
  readonly wanted: ExpectedEvent;
  readonly got: EventRecord;
}

/** One expected event to one coded event of its sentence and category: best fit first, then nearest trigger. */
export function matched(expected: readonly ExpectedEvent[], events: readonly EventRecord[]): Pair[] {
  const candidates = expected.flatMap((wanted) =>
    events
      .filter((got) => got.event.includes(wanted.event) && overlap(got.text_info, wanted.trigger))
      .map((got) => ({ wanted, got, fit: fitOf({ wanted, got }) })),
  );
  candidates.sort((a, b) => b.fit - a.fit);
  const pairs: Pair[] = [];
  for (const { wanted, got } of candidates)
    if (!pairs.some((pair) => pair.wanted === wanted || pair.got === got)) pairs.push({ wanted, got });
  return pairs;
}

/** Right parties count most, then a trigger that is the same, then one that is near. */
function fitOf(pair: Pair): number {
  const { wanted, got } = pair;
  const { trigger } = got.because;
  const distance = Math.abs(trigger.start - wanted.trigger.start) / 1000;
  const partly = partyAgrees(codesOf(wanted.actor), got.actor) ? 1 : 0;
  return (overlap(trigger, wanted.trigger) ? 4 : 0) + (wholeRight(pair) ? 2 : 0) + partly - distance;
}

export const wholeRight = ({ wanted, got }: Pair): boolean =>
  partiesAgree(wanted.event, { actor: codesOf(wanted.actor), recipient: codesOf(wanted.recipient) }, got);

/** Null, that is "not asked", where a party of the gold is known but belongs to no country. */
export function codesOf(parties: ExpectedEvent["actor"]): string[] | null {
  const codes = parties.flatMap((party) => party.code ?? []);
  return codes.length < parties.length ? null : codes;
}
