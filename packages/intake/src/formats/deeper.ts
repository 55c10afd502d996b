import { DemarcheError } from "@demarche/language";
import type { Input } from "../input.js";
import type { Limits } from "../limits.js";

/** The depth of what lies in the input. Throws `archive-bomb` where archives lie in archives without end. */
export function deeper({ depth, where }: Input, limits: Limits): number {
  if (depth < limits.depth) return depth + 1;
  throw new DemarcheError(
    "archive-bomb",
    `archives lie in archives more than ${limits.depth} deep`,
    "Unpack it yourself if you trust it",
    where,
  );
}
