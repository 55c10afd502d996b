import type { Proposal } from "../frames/proposal.js";
import type { Aux, Category } from "../record.js";
import type { Status } from "./status.js";

/** What a planned or refused event of a category is in PLOVER: one event of another category. */
const PLANNED: Partial<Record<Category, Category>> = {
  CONSULT: "AGREE",
  SUPPORT: "AGREE",
  COOPERATE: "AGREE",
  AID: "AGREE",
  RETREAT: "CONCEDE",
};
/** Announced by a verb, what one will do to another is a threat; a noun ("the coming offensive") only names it. */
const ANNOUNCED: Partial<Record<Category, string | null>> = { ASSAULT: "violence", PROTEST: null };
const REFUSABLE = new Set<Category>([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "CONCEDE",
  "RETREAT",
]);

export interface Shifted {
  readonly category: Category;
  readonly mode: string | null;
  readonly aux: ReadonlySet<Aux>;
}

/**
 * Folds a status into the category where PLOVER has one category for both: "will meet" is AGREE, "will not meet" is
 * REJECT, "will withdraw" is CONCEDE. What cannot be folded stays as aux.
 */
export function shiftCategory(proposal: Proposal, status: Status): Shifted {
  const { category, mode } = proposal;
  const { aux } = status;
  if (aux.has("hypothetical")) return { category, mode, aux };
  if (aux.has("future") && aux.has("negation") && REFUSABLE.has(category))
    return { category: "REJECT", mode: null, aux: without(aux, "future", "negation") };
  const planned = PLANNED[category];
  if (aux.has("future") && !aux.has("negation") && planned !== undefined)
    return { category: planned, mode: null, aux: without(aux, "future") };
  const threat = proposal.pattern.trigger === "verb" ? ANNOUNCED[category] : undefined;
  if (aux.has("future") && !aux.has("negation") && threat !== undefined)
    return { category: "THREATEN", mode: threat, aux: without(aux, "future") };
  if (aux.has("future") && (category === "AGREE" || category === "CONCEDE"))
    return { category, mode, aux: without(aux, "future") };
  return { category, mode, aux };
}

function without(aux: ReadonlySet<Aux>, ...gone: readonly Aux[]): ReadonlySet<Aux> {
  return new Set([...aux].filter((item) => !gone.includes(item)));
}
