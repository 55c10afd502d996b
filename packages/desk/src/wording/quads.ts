import type { QuadCode } from "@demarche/coder";

export const QUADS: readonly QuadCode[] = [1, 2, 3, 4];

export const QUAD_NAMES: Readonly<Record<QuadCode, string>> = {
  1: "Verbal cooperation",
  2: "Material cooperation",
  3: "Verbal conflict",
  4: "Material conflict",
};
