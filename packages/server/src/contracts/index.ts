import type { Contract } from "./contract.js";
import * as reading from "./reading.js";
import * as writing from "./writing.js";

/** All routes below /api/v1, in the order in which they are told of. */
export const CONTRACTS: readonly Contract[] = [
  ...Object.values(reading),
  ...Object.values(writing),
] as unknown as readonly Contract[];
