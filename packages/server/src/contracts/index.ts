import type { Contract } from "./contract.js";
import * as reading from "./reading.js";
import * as writing from "./writing.js";

const TAGS = ["Overview", "Dyads", "Events", "Reports", "Decisions", "Views", "Tokens"];

/** All routes below /api/v1, in the order in which they are told of. */
export const CONTRACTS: readonly Contract[] = (
  [...Object.values(reading), ...Object.values(writing)] as unknown as Contract[]
).sort(
  (a, b) => TAGS.indexOf(a.tag) - TAGS.indexOf(b.tag) || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0),
);
