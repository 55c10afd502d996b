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
/**
 * Announced by a verb, what one will do to another by force is a threat; a noun ("the coming offensive") only names it.
 * A planned sanction or arrest stays what it is, planned: the ledger follows it to the deed.
 */
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
  /** True where actor and recipient change places: who will host a visitor is who promises. */
  readonly swapped: boolean;
}

/**
 * Folds a status into the category where PLOVER has one category for both: "will meet" is AGREE, "will not meet" is
 * REJECT, "will withdraw" is CONCEDE. What cannot be folded stays as aux.
 */
export function shiftCategory(proposal: Proposal, status: Status): Shifted {
  const { category, mode } = proposal;
  const { aux } = status;
  const unchanged = { category, mode, aux, swapped: false };
  if (includesNegation(proposal)) return { ...unchanged, aux: without(aux, "negation", "future") };
  if (aux.has("hypothetical") || !aux.has("future")) return unchanged;
  if (aux.has("negation"))
    return REFUSABLE.has(category)
      ? { category: "REJECT", mode: null, aux: without(aux, "future", "negation"), swapped: false }
      : unchanged;
  const planned = PLANNED[category];
  if (planned !== undefined)
    return { category: planned, mode: null, aux: without(aux, "future"), swapped: subjectReceives(proposal) };
  const threat = proposal.pattern.trigger === "verb" ? ANNOUNCED[category] : undefined;
  if (threat !== undefined)
    return { category: "THREATEN", mode: threat, aux: without(aux, "future"), swapped: false };
  if (category === "AGREE" || category === "CONCEDE") return { ...unchanged, aux: without(aux, "future") };
  return unchanged;
}

/** "does not allow" as a wording of REJECT: the pattern asks for the "not", so the event itself is asserted. */
function includesNegation({ pattern }: Proposal): boolean {
  return pattern.arguments.some(
    ({ slot, demand, filler }) =>
      slot === "advmod" && demand === "required" && filler.kind === "words" && filler.words.has("not"),
  );
}

function subjectReceives({ pattern }: Proposal): boolean {
  return pattern.arguments.some(({ slot, role }) => slot === "subj" && role === "R");
}

function without(aux: ReadonlySet<Aux>, ...gone: readonly Aux[]): ReadonlySet<Aux> {
  return new Set([...aux].filter((item) => !gone.includes(item)));
}
