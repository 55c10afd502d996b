import { isCoded } from "../identity/facts.js";
import type { Head } from "../identity/head.js";
import { searchText } from "../read/words.js";

/** The row of `events` that an event's head gives. */
export const eventRow = (head: Head) => ({
  id: head.id,
  category: head.category,
  mode: head.mode,
  quad: head.quad,
  scale: head.scale,
  status: head.status,
  date: head.date,
  enddate: head.enddate,
  actors: head.actors,
  recipients: head.recipients,
  country: head.country,
  records: head.records,
  reports: head.documents.length,
  confidence: head.confidence,
  search_words: searchText([...head.words, ...(head.place ?? "").toLowerCase().split(/\s+/)]),
  head: JSON.stringify(head),
});

/** Its rows of `event_dyads`. */
export function dyadRows(head: Head) {
  return pairsOf(head.actors, head.recipients).map((pair) => ({
    ...pair,
    event: head.id,
    date: head.date,
    category: head.category,
    quad: head.quad,
    scale: head.scale,
    status: head.status,
    reports: head.documents.length,
  }));
}

/** Who acts on whom; parties of a mutual event act on each other: each of them is an actor to every other. */
export function pairsOf(actors: readonly string[], recipients: readonly string[]): Pair[] {
  const [acting, receiving] = [actors.filter(isCoded), recipients.filter(isCoded)];
  if (receiving.length > 0)
    return actorsOrNobody(acting).flatMap((actor) => receiving.map((recipient) => ({ actor, recipient })));
  if (acting.length > 1)
    return acting.flatMap((actor) =>
      acting.filter((other) => other !== actor).map((recipient) => ({ actor, recipient })),
    );
  return actorsOrNobody(actors).map((actor) => ({ actor, recipient: recipients[0] ?? NOBODY }));
}

interface Pair {
  readonly actor: string;
  readonly recipient: string;
}

const NOBODY = "";
const actorsOrNobody = (actors: readonly string[]): readonly string[] =>
  actors.length === 0 ? [NOBODY] : actors;
