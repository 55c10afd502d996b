import type { Category } from "@demarche/coder";

const NAMES: Readonly<Record<Category, string>> = {
  AGREE: "Agree",
  CONSULT: "Consult",
  SUPPORT: "Support",
  CONCEDE: "Concede",
  COOPERATE: "Cooperate",
  AID: "Aid",
  RETREAT: "Retreat",
  REQUEST: "Request",
  ACCUSE: "Accuse",
  REJECT: "Reject",
  THREATEN: "Threaten",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilize",
  COERCE: "Coerce",
  ASSAULT: "Assault",
};

/** PLOVER's categories, from cooperation to conflict, as a list to choose from. */
export const CATEGORY_NAMES = Object.entries(NAMES).map(([category, name]) => ({
  category: category as Category,
  name,
}));
