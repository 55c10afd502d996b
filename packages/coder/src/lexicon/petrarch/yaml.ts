import { stringify } from "yaml";
import { importPetrarch, type LeftOut } from "./import.js";

/** A dictionary as a file of own actors, with how many entries it has and what of its codes has no place there. */
export interface ImportedActors {
  readonly yaml: string;
  readonly entries: number;
  readonly left: readonly LeftOut[];
}

/**
 * Turns a dictionary of actors or agents in PETRARCH's form into YAML for `CoderOptions.actors`. Throws
 * `invalid-dictionary` naming file and line.
 */
export function importActors(text: string, file: string): ImportedActors {
  const { entries, left } = importPetrarch(text, file);
  return {
    yaml: stringify(entries, { collectionStyle: "any", lineWidth: 0 }),
    entries: entries.length,
    left,
  };
}
