/**
 * The closed label sets of the English Universal Dependencies v2 treebanks. A column stores the index of a
 * label in its list; index 0 of each list is the "nothing" of that column. Order is part of the model format.
 */

export const UPOS = [
  "X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN",
  "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB",
] as const; // biome-ignore format: a table

export const XPOS = [
  "GW",
  "$",
  "''",
  ",",
  "-LRB-",
  "-RRB-",
  ".",
  ":",
  "ADD",
  "AFX",
  "CC",
  "CD",
  "DT",
  "EX",
  "FW",
  "HYPH",
  "IN",
  "JJ",
  "JJR",
  "JJS",
  "LS",
  "MD",
  "NFP",
  "NN",
  "NNP",
  "NNPS",
  "NNS",
  "PDT",
  "POS",
  "PRP",
  "PRP$",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "SYM",
  "TO",
  "UH",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "``",
] as const;

export const RELATION = [
  "dep",
  "acl",
  "acl:relcl",
  "advcl",
  "advcl:relcl",
  "advmod",
  "amod",
  "appos",
  "aux",
  "aux:pass",
  "case",
  "cc",
  "cc:preconj",
  "ccomp",
  "compound",
  "compound:prt",
  "conj",
  "cop",
  "csubj",
  "csubj:outer",
  "csubj:pass",
  "det",
  "det:predet",
  "discourse",
  "dislocated",
  "expl",
  "fixed",
  "flat",
  "goeswith",
  "iobj",
  "list",
  "mark",
  "nmod",
  "nmod:desc",
  "nmod:poss",
  "nmod:unmarked",
  "nsubj",
  "nsubj:outer",
  "nsubj:pass",
  "nummod",
  "obj",
  "obl",
  "obl:agent",
  "obl:unmarked",
  "orphan",
  "parataxis",
  "punct",
  "reparandum",
  "root",
  "vocative",
  "xcomp",
] as const;

export type Upos = (typeof UPOS)[number];
export type Xpos = (typeof XPOS)[number];
export type Relation = (typeof RELATION)[number];

const indexOf = <T extends string>(list: readonly T[]): ReadonlyMap<string, number> =>
  new Map(list.map((label, index) => [label, index]));

/** Label to column value; a label outside the list has no entry. */
export const uposIndex = indexOf(UPOS);
export const xposIndex = indexOf(XPOS);
export const relationIndex = indexOf(RELATION);

/** Column values by name, for code that compares columns: `doc.upos[i] === U.VERB`, `doc.relation[i] === R.obj`. */
export const U = Object.fromEntries(UPOS.map((label, index) => [label, index])) as Record<Upos, number>;
export const P = Object.fromEntries(XPOS.map((label, index) => [label, index])) as Record<Xpos, number>;
export const R = Object.fromEntries(RELATION.map((label, index) => [label, index])) as Record<
  Relation,
  number
>;
