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

/** Its rows of `event_dyads`. Parties of a mutual event act on each other: each of them is an actor to every other. */
export function dyadRows(head: Head) {
  const [actors, recipients] = [head.actors, head.recipients].map((side) => side.filter(isCoded));
  const pairs =
    recipients!.length > 0
      ? actorsOrNobody(actors!).flatMap((actor) => recipients!.map((recipient) => ({ actor, recipient })))
      : actors!.length > 1
        ? actors!.flatMap((actor) =>
            actors!.filter((other) => other !== actor).map((recipient) => ({ actor, recipient })),
          )
        : actorsOrNobody(head.actors).map((actor) => ({ actor, recipient: head.recipients[0] ?? NOBODY }));
  return pairs.map((pair) => ({
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

const NOBODY = "";
const actorsOrNobody = (actors: readonly string[]): readonly string[] =>
  actors.length === 0 ? [NOBODY] : actors;
