import { dayNumber } from "../days.js";
import { type Correction, corrected } from "./correction.js";
import { type Facts, isCoded, type Placed, type Status } from "./facts.js";

/** An event as its records tell it together. */
export interface Head extends Facts {
  readonly id: string;
  readonly records: number;
  /** Documents that tell it; copies of one text count once. */
  readonly documents: readonly string[];
  /** The sentences that tell it, as document and number. */
  readonly sentences: readonly string[];
  /** What a person put right, or null. */
  readonly correction: Correction | null;
}

/** What happened counts more than what is planned, and that more than what may be or was denied. */
const STATUS_ORDER: readonly Status[] = ["happened", "planned", "possible", "not"];
const MOST_WORDS = 60;

export const headOf = (id: string, { document, sentence, ...facts }: Placed): Head => ({
  ...facts,
  id,
  records: 1,
  documents: [document],
  sentences: [sentence],
  correction: null,
});

/** The head with one more record. Parties and words are united; of the rest, the firmer and more certain record counts. */
export function withRecord(head: Head, { document, sentence, ...facts }: Placed): Head {
  const leads =
    rank(facts) < rank(head) || (rank(facts) === rank(head) && facts.confidence > head.confidence);
  const [lead, other] = leads ? [facts, head] : [head, facts];
  const together: Head = {
    id: head.id,
    category: lead.category,
    mode: lead.mode ?? other.mode,
    quad: lead.quad,
    scale: lead.scale,
    status: lead.status,
    ...datesOf(lead, other),
    actors: partiesOf(lead.actors, other.actors),
    recipients: partiesOf(lead.recipients, other.recipients),
    place: lead.place ?? other.place,
    country: lead.country ?? other.country,
    words: [...new Set([...head.words, ...facts.words])].slice(0, MOST_WORDS),
    text: lead.text,
    reply: head.reply ?? facts.reply,
    sizes: { ...other.sizes, ...lead.sizes },
    confidence: Math.max(head.confidence, facts.confidence),
    records: head.records + 1,
    documents: head.documents.includes(document) ? head.documents : [...head.documents, document],
    sentences: [...head.sentences, sentence],
    correction: head.correction,
  };
  return corrected(together, head.correction);
}

const rank = ({ status }: Facts): number => STATUS_ORDER.indexOf(status);

/** A date that the text tells counts more than one that was assumed. */
function datesOf(lead: Facts, other: Facts): Pick<Facts, "date" | "enddate" | "dateAssumed" | "namedAgain"> {
  const [{ date, enddate, dateAssumed, namedAgain }] = [lead, other].sort(byDate) as [Facts];
  return { date, enddate, dateAssumed, namedAgain };
}

/** First the one whose date tells more: told, then a report's own day, the earlier the better, then a later mention. */
function byDate(a: Facts, b: Facts): number {
  const order = (facts: Facts) =>
    facts.date === null ? 3 : facts.namedAgain ? 2 : facts.dateAssumed ? 1 : 0;
  return order(a) - order(b) || (order(a) > 0 ? dayOf(a) - dayOf(b) : 0);
}

const dayOf = ({ date }: Facts): number => (date === null ? 0 : dayNumber(date));

/** Coded parties of either; parties without a code only where there is no other. */
function partiesOf(a: readonly string[], b: readonly string[]): readonly string[] {
  const all = [...new Set([...a, ...b])].sort();
  const coded = all.filter(isCoded);
  return coded.length > 0 ? coded : all;
}
