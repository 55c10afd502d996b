import type { Category, EventRecord, Report } from "@demarche/coder";
import { overlap, type RoleGold, readGold, recordAt } from "./own-gold.js";
import { matched, wholeRight } from "./own-matching.js";
import { partiesAgree } from "./own-parties.js";
import { type ExpectedEvent, readExampleReports } from "./own-reports.js";
import type { Code } from "./own-set.js";
import { inConvention } from "./relation.js";
import { readJsonl, sharedFile } from "./scores-shared.js";

/** A coded event of which it is known whether category, actor and recipient are right. */
export interface Labelled {
  /** Events of one document stay together when the data are split. */
  readonly document: string;
  readonly grounds: readonly string[];
  readonly confidence: number;
  readonly right: boolean;
}

/** Every coded event of the development sets and the own examples whose truth the gold tells. */
export function labelledEvents(code: Code): Labelled[] {
  return [...examples(code), ...roles(code), ...documents(code), ...coders(code), ...pairs(code)];
}

const labelled = (event: EventRecord, right: boolean): Labelled => ({
  document: event.document,
  grounds: event.because.grounds,
  confidence: event.confidence,
  right,
});

/** The example reports: every event is coded by hand, so that each other event is wrong. */
function examples(code: Code): Labelled[] {
  return readExampleReports().flatMap(({ report, expected }) => againstAll(code([report]), expected));
}

function againstAll(events: readonly EventRecord[], expected: readonly ExpectedEvent[]): Labelled[] {
  const found = matched(expected, events);
  return events.map((event) => {
    const pair = found.find(({ got }) => got === event);
    return labelled(event, pair !== undefined && wholeRight(pair));
  });
}

/** Own sentences about one event each: only the event on the trigger is judged. */
function roles(code: Code): Labelled[] {
  return readGold<RoleGold>("roles", false).flatMap(({ input, gold }) => {
    const event = recordAt(code([input]), gold.trigger, [gold.event]);
    if (event === undefined) return [];
    return [labelled(event, event.event.includes(gold.event) && partiesAgree(gold.event, gold, event))];
  });
}

interface DocumentGold {
  readonly input: Report;
  readonly gold: { readonly events: readonly { readonly versions: Readonly<Record<string, Version>> }[] };
}

type Version = Pick<ExpectedEvent, "actor" | "recipient" | "trigger" | "aux"> & { readonly type: Category };

/** Whole reports coded twice: an event is right if either coding has it. */
function documents(code: Code): Labelled[] {
  return readJsonl<DocumentGold>(sharedFile("docs-dev.jsonl")).flatMap(({ input, gold }) => {
    const expected = gold.events.flatMap(({ versions }) => Object.values(versions).map(expectedOf));
    return againstAll(code([input]), expected);
  });
}

const expectedOf = ({ type, ...version }: Version): ExpectedEvent => ({
  ...version,
  event: type,
  sentence: 0,
  mode: [],
  attribution: [],
  date: null,
  certainty: "clear",
});

interface Span {
  readonly start: number;
  readonly end: number;
}

interface ConsensusEvent {
  readonly source: Span | null;
  readonly target: Span | null;
  readonly plover: Category;
  readonly ploverAlso?: readonly Category[];
}

interface CodersGold {
  readonly input: Report;
  readonly gold: { readonly consensus: { readonly events: readonly ConsensusEvent[] } };
}

/** Ordinary news, half of it without an event: an event is right if the coders' consensus has it. */
function coders(code: Code): Labelled[] {
  return readJsonl<CodersGold>(sharedFile("coders-dev.jsonl")).flatMap(({ input, gold }) =>
    code([input]).map((event) =>
      labelled(
        event,
        gold.consensus.events.some((wanted) => meets(wanted, event)),
      ),
    ),
  );
}

const meets = ({ source, target, plover, ploverAlso = [] }: ConsensusEvent, event: EventRecord): boolean =>
  event.event.some((category) => category === plover || ploverAlso.includes(category)) &&
  touches(event.actor, source) &&
  (touches(event.recipient, target) || (event.recipient.length === 0 && touches(event.actor, target)));

const touches = (parties: readonly Span[], wanted: Span | null): boolean =>
  wanted === null || parties.some((party) => overlap(party, wanted));

interface PairGold {
  readonly input: Report;
  readonly gold: {
    readonly source: readonly Span[];
    readonly target: readonly Span[];
    readonly root: string;
  };
}

/**
 * One pair of parties a sentence, which the coder must find. An event that joins them is right if its category is; an
 * event of the right category that has just one of them is wrong; of other events nothing is known.
 */
function pairs(code: Code): Labelled[] {
  return readJsonl<PairGold>(sharedFile("relation-dev.jsonl")).flatMap(
    ({ input: { mentions: _, ...report }, gold }) =>
      code([report]).flatMap((event) => {
        const sides = [joins(event.actor, gold.source), joins(event.recipient, gold.target)];
        const category = rootOf(inConvention(event).event[0]) === gold.root;
        if (sides.every(Boolean)) return [labelled(event, category)];
        return category && sides.some(Boolean) && event.recipient.length > 0 ? [labelled(event, false)] : [];
      }),
  );
}

const joins = (parties: readonly Span[], wanted: readonly Span[]): boolean =>
  wanted.some((span) => touches(parties, span));

const rootOf = (category: Category | undefined): string =>
  category === "CONCEDE" || category === "RETREAT" ? "YIELD" : (category ?? "");
