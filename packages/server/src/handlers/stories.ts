import type { EventRecord, TextSpan } from "@demarche/coder";
import { type Answer, citationsOf, lineOf, type Reader } from "@demarche/ledger";
import { story as contract } from "../contracts/reading.js";
import { type Frozen, route } from "../http/route.js";
import type { Citation } from "../schemas/story.js";
import { unknownEvent } from "./events.js";
import { withEvent } from "./links.js";

const MOST_MOVES = 100;
const MOST_CITATIONS = 5;

export const story = route(contract, async ({ params: { id } }, { ledger }) => {
  const chain = await ledger.chain(id, MOST_MOVES);
  if (!chain.events.some((event) => event.id === id)) throw unknownEvent(id);
  const ids = chain.events.map((event) => event.id);
  const citations = await citationsByEvent(ledger.reader, ids);
  const steps = stepsFrom(id, chain.answers);
  const running = await ledger.deadlines({ events: ids });
  return {
    event: id,
    moves: chain.events.map((event) => ({
      event: lineOf(event),
      step: steps.get(event.id) ?? 0,
      citations: citations.get(event.id) ?? [],
    })),
    links: chain.answers,
    deadlines: await withEvent(ledger.reader, running),
    cut: chain.cut,
  };
});

async function citationsByEvent(
  reader: Reader,
  ids: readonly string[],
): Promise<Map<string, Frozen<Citation>[]>> {
  const byEvent = new Map<string, Frozen<Citation>[]>();
  for (const { event, record, ...report } of await citationsOf(reader, ids, MOST_CITATIONS)) {
    const citation = { ...report, document: record.document, record: record.id, ...placesOf(record) };
    byEvent.set(event, [...(byEvent.get(event) ?? []), citation]);
  }
  return byEvent;
}

function placesOf({ text, text_info, because, attribution }: EventRecord): {
  readonly sentence: TextSpan;
  readonly trigger: TextSpan;
  readonly by: string | null;
} {
  const { start, end } = text_info;
  const by = attribution.at(-1)?.source?.entity_text ?? null;
  return { sentence: { text, start, end }, trigger: because.trigger, by };
}

/** How many links each event is away: backwards below 0, forwards above. */
function stepsFrom(event: string, answers: readonly Answer[]): Map<string, number> {
  const steps = new Map([[event, 0]]);
  for (let ring = [event]; ring.length > 0; ) {
    const next: string[] = [];
    for (const id of ring)
      for (const { answering, answered } of answers) {
        const other = id === answering ? answered : id === answered ? answering : null;
        if (other === null || steps.has(other)) continue;
        steps.set(other, steps.get(id)! + (id === answering ? -1 : 1));
        next.push(other);
      }
    ring = next;
  }
  return steps;
}
