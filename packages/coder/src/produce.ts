import type { Sentence } from "@demarche/language";
import type { Proposal } from "./frames/proposal.js";
import { contentId } from "./identity.js";
import type { Lexicon } from "./lexicon/lexicon.js";
import type { Parties } from "./mentions/parties.js";
import { entityOf, type Party } from "./mentions/party.js";
import { eventScale, isVerbal, PLOVER } from "./plover.js";
import type { Aux, AuxCue, EventRecord, Report, TextSpan } from "./record.js";
import { attributionOf } from "./refine/attribution.js";
import { confidenceOf, groundsOf } from "./refine/confidence.js";
import { isBackground } from "./refine/history.js";
import { type PlaceMention, placeOf } from "./refine/place/belonging.js";
import { inSetting } from "./refine/setting.js";
import { shiftCategory } from "./refine/shift.js";
import { sidesOf } from "./refine/sides.js";
import type { NumberPhrase } from "./refine/size/phrase.js";
import { sizeOf } from "./refine/size.js";
import { type Status, statusOf } from "./refine/status.js";
import { ultimatum } from "./refine/ultimatum.js";
import { eventTime } from "./refine/when/event.js";
import type { TimeMention } from "./refine/when/mention.js";
import { CODER } from "./version.js";

/** What the refiners read of the sentence around an event. */
export interface Surroundings {
  readonly parties: Parties;
  readonly lexicon: Lexicon;
  readonly report: Report;
  readonly sentence: Sentence;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly numbers: readonly NumberPhrase[];
  /** PLOVER contexts that the sentence speaks of. */
  readonly contexts: readonly string[];
}

const AUX_ORDER: readonly Aux[] = ["negation", "future", "hypothetical", "historical"];

/** An event once whether, when and where it happened are known, and whose the people without a country are. */
function settle(around: Surroundings, proposal: Proposal) {
  const { parties, lexicon, report } = around;
  const { tree, sides } = parties.context;
  const { trigger } = proposal;
  const status = statusOf(tree, lexicon, trigger);
  const shifted = ultimatum(tree, proposal, status) ?? shiftCategory(proposal, status);
  const { category, mode, aux } = shifted;
  const place = placeOf(tree, lexicon.placeWords, { trigger, verbal: isVerbal(category) }, around.places);
  const isDeed = PLOVER[category].quad % 2 === 0; // ministers who talk in Rome need not be Italian
  const setting = { place: isDeed ? place : null, country: sides.country };
  const who = sidesOf(proposal, shifted);
  const actors = inSetting(who.actors, setting);
  const recipients = inSetting(who.recipients, setting);
  const future = aux.has("future") || status.aux.has("future");
  const { when, deadline } = eventTime(around, trigger, future);
  const background = isBackground(when, report.date?.slice(0, 10) ?? null);
  const told = AUX_ORDER.filter((item) => aux.has(item) || (item === "historical" && background));
  const event: Proposal = { ...proposal, category, mode, actors, recipients };
  return { event, status, told, place, when, deadline };
}

/** The record of one event, every field read from the words around it. */
export function eventRecord(around: Surroundings, proposal: Proposal): EventRecord {
  const { parties, lexicon, report, sentence } = around;
  const { tree } = parties.context;
  const { event, status, told, place, when, deadline } = settle(around, proposal);
  const { category, frame } = event;
  const modes = event.mode === null ? [] : [event.mode];
  const grounds = groundsOf(event, { tree, sentence, aux: told });
  const trigger = wordsSpan(sentence, event.trigger, event.trigger + 1);
  return {
    id: contentId(report.id, String(trigger.start), category, frame.id, CODER.version),
    document: report.id,
    date: when.date,
    enddate: when.enddate,
    date_info: when.info,
    event: [category],
    mode: modes,
    context: [...new Set([...frame.context, ...around.contexts])].sort(),
    quad_code: PLOVER[category].quad,
    event_scale: eventScale(category, modes),
    actor: entities(around, event.actors),
    recipient: entities(around, event.recipients),
    aux: told,
    aux_info: auxInfo(sentence, status, told),
    attribution: attributionOf(parties, event.trigger),
    event_loc: place,
    size: sizeOf(around, proposal),
    deadline,
    event_text: event.evidence.map((word) => tree.doc.token(word).form),
    text: sentence.text,
    text_info: { sequence: sentence.index, start: sentence.startOffset, end: sentence.endOffset },
    because: { rule: frame.id, trigger, path: pathOf(around, event), grounds },
    confidence: confidenceOf(grounds, lexicon.points),
    cite_info: citation(report),
    coder: CODER,
  };
}

const citation = ({ title, url, publisher, language }: Report): EventRecord["cite_info"] => ({
  title: title ?? null,
  url: url ?? null,
  publication: publisher ?? null,
  language: language ?? "en",
});

function entities({ parties }: Surroundings, list: readonly Party[]) {
  const { doc, columns } = parties.context.tree;
  return list.map((party) => entityOf(party, doc.text, columns.start, columns.end));
}

/** The words of those statuses that the record carries. */
function auxInfo(sentence: Sentence, { cues }: Status, told: readonly Aux[]): AuxCue[] {
  const carried = cues.filter(({ aux }) => told.includes(aux));
  return carried.map(({ aux, word }) => ({ aux, ...wordsSpan(sentence, word, word + 1) }));
}

function wordsSpan({ doc }: Sentence, start: number, end: number): TextSpan {
  const span = doc.span(start, end);
  return { text: span.text, start: span.startOffset, end: span.endOffset };
}

/** The pattern and how each party was known, for people: "v:expel obj:@diplomat; actor Norway [country.NOR]". */
function pathOf({ parties }: Surroundings, { pattern, actors, recipients }: Proposal): string {
  const { doc } = parties.context.tree;
  const tell = (role: string) => (party: Party) =>
    `${role} "${doc.span(party.start, party.end).text}" by ${party.kind}${party.coding.source === "" ? "" : ` [${party.coding.source}]`}`;
  return [pattern.source, ...actors.map(tell("actor")), ...recipients.map(tell("recipient"))].join("; ");
}
