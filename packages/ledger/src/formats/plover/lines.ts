import type { FlatEvent } from "../flat.js";
import { Malformed } from "../flat.js";
import type { FaultList } from "../import/faults.js";
import { type GivenFile, linesOf } from "../import/lines.js";
import { wellFormed } from "../import/read.js";
import { eventsOf } from "./read.js";

/** The events of a file of PLOVER's JSON Lines, in its order; lines that are none go to `faults`. */
export async function* readRecords({ path }: GivenFile, faults: FaultList): AsyncGenerator<FlatEvent> {
  for await (const { number, text } of linesOf(path, faults)) {
    if (text.trim() === "") continue;
    const events = wellFormed(
      () => eventsOf(parsed(text)),
      (why) => faults.add(number, why, text),
    );
    if (events !== null) yield* events;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed("the line is not JSON");
  }
}
