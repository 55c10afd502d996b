import type { Actor } from "../lexicon/actors.js";
import { plain } from "../lexicon/names.js";
import { bearerOn } from "../lexicon/tenure.js";
import type { MentionContext } from "./context.js";
import type { Coding } from "./party.js";

/** Who "we" is in an official statement: the first known name in the publisher, else in the title; or null. */
export function speakerOfReport({ report, lexicon, day }: MentionContext): Coding | null {
  for (const line of [report.publisher, report.title]) {
    if (line === undefined) continue;
    const actor = firstName(plain(line));
    if (actor === null) continue;
    return {
      code: actor.code,
      sector: actor.sector ?? "GOV",
      otherSectors: actor.otherSectors,
      office: actor.office,
      name: actor.name,
      wikidata: actor.wikidata,
      source: `${actor.id} (the report speaks for it)`,
    };
  }
  return null;

  function firstName(line: string): Actor | null {
    for (let at = 0; at < line.length; at++) {
      if (at > 0 && /[\p{L}\p{N}]/u.test(line[at - 1]!)) continue;
      for (const { name, actors } of lexicon.names.startingAt(line, at))
        if (!/[\p{L}\p{N}]/u.test(line[at + name.length] ?? " ")) return bearerOn(actors, day).actor;
    }
    return null;
  }
}
