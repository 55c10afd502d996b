import type { Actor } from "../lexicon/actors.js";
import { plain } from "../lexicon/names.js";
import { bearerOn } from "../lexicon/tenure.js";
import type { ReportNames } from "./context.js";
import { type Coding, UNCODED } from "./party.js";

/**
 * Who "we" is in an official statement: a known name in the publisher, else whose statement the title says it is, else the subject of the title ("Norway
 * condemns ...", "Foreign Secretary meets ..."), else a person in the title; or null.
 */
export function speakerOfReport(context: ReportNames): Coding | null {
  const { publisher, title } = context.report;
  const fromPublisher = publisher === undefined ? null : firstActor(context, publisher, () => true);
  if (fromPublisher !== null) return fromPublisher.sector === "JRN" ? null : fromPublisher;
  if (title === undefined) return null;
  const author = AUTHORED.exec(title)?.[0].length ?? -1;
  return (
    firstActor(context, title, (_, at) => at === author) ??
    firstActor(context, title, (actor, at) => at === 0 && actor.kind !== "demonym") ??
    office(context, title) ??
    firstActor(context, title, (actor) => actor.kind === "person")
  );
}

/** "Statement by the Norwegian Foreign Ministry on ...", up to the name. */
const AUTHORED =
  /^(?:[\p{L}-]+ ){0,3}(?:statement|remarks|speech|address|message|communiqué|communique|letter|declaration|note) (?:by|of|from) (?:the )?/iu;
const LETTER = /[\p{L}\p{N}]/u;

/** The first known name of a line that is accepted, as a coding. */
function firstActor(
  { lexicon, day }: ReportNames,
  line: string,
  accepts: (actor: Actor, at: number) => boolean,
): Coding | null {
  const text = plain(line);
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && LETTER.test(text[at - 1]!)) continue;
    for (const { name, actors } of lexicon.names.startingAt(text, at)) {
      if (LETTER.test(text[at + name.length] ?? " ")) continue;
      const { actor } = bearerOn(actors, day);
      if (accepts(actor, at)) return codingOf(actor);
    }
  }
  return null;
}

/** An office in a line whose title names its country: "Secretary of State", "Foreign Secretary". */
function office({ lexicon }: ReportNames, line: string): Coding | null {
  const words = line.toLowerCase().split(/[^\p{L}]+/u);
  for (const [at, word] of words.entries())
    for (const { words: phrase, head, agent } of lexicon.agents.headedBy(word)) {
      if (agent.code === null || phrase.some((expected, i) => words[at - head + i] !== expected)) continue;
      return { ...UNCODED, code: agent.code, sector: agent.sector, office: agent.office, source: agent.id };
    }
  return null;
}

function codingOf(actor: Actor): Coding {
  const { code, otherSectors, wikidata, name } = actor;
  const source = `${actor.id} (the report speaks for it)`;
  return { code, sector: actor.sector ?? "GOV", otherSectors, office: actor.office, name, wikidata, source };
}
