import type { Category } from "@demarche/coder";
import type { Facts } from "../identity/facts.js";

/** What is done, and not only said, against somebody. */
const DEEDS: ReadonlySet<Category> = new Set(["SANCTION", "COERCE", "ASSAULT", "MOBILIZE"]);
const ARMED: ReadonlySet<Category> = new Set(["ASSAULT", "MOBILIZE"]);

/** What is said against somebody. */
const WORDS: readonly Category[] = ["ACCUSE", "REJECT", "THREATEN", "REQUEST", "PROTEST"];
const YIELDING: readonly Category[] = ["CONCEDE", "RETREAT", "AGREE"];

/** The words that answer each category, and what one does who yields to it. */
const ANSWERED_BY: Readonly<Partial<Record<Category, readonly Category[]>>> = {
  SANCTION: WORDS,
  COERCE: WORDS,
  ASSAULT: WORDS,
  MOBILIZE: WORDS,
  ACCUSE: WORDS,
  THREATEN: [...WORDS, ...YIELDING],
  REQUEST: ["REJECT", ...YIELDING],
  PROTEST: YIELDING,
  REJECT: ["ACCUSE", "PROTEST", "THREATEN"],
  AID: ["SUPPORT"],
  CONCEDE: ["SUPPORT"],
  RETREAT: ["SUPPORT"],
};

export const isDeed = ({ category }: Facts): boolean => DEEDS.has(category);
export const isWordAgainst = (category: Category): boolean => WORDS.includes(category);

/** A word, or an act of yielding, of the kind that answers the other. */
export const isWordTo = (category: Category, other: Category): boolean =>
  ANSWERED_BY[other]?.includes(category) ?? false;

/** A deed against a deed of the same sort: armed, or not. */
export const isDeedTo = (category: Category, other: Category): boolean =>
  DEEDS.has(category) && DEEDS.has(other) && ARMED.has(category) === ARMED.has(other);

/** A deed of the very kind: an expulsion for an expulsion. Sanctions without a mode of their own are of any kind. */
export const isInKind = (event: Facts, other: Facts): boolean =>
  DEEDS.has(event.category) &&
  event.category === other.category &&
  event.mode === other.mode &&
  event.mode !== "discontinue";
