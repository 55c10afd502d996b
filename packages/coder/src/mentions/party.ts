import type { Entity } from "../record.js";

/** What is known of a party, whatever told it: a name, a title, an agent word with a nationality, a pronoun. */
export interface Coding {
  readonly code: string | null;
  readonly sector: string | null;
  readonly otherSectors: readonly string[];
  readonly office: string | null;
  readonly name: string | null;
  readonly wikidata: string | null;
  /** Which lexicon entry or mention told it. */
  readonly source: string;
}

/** A party of an event: words `[start, end)` with their head, and how they are coded. */
export interface Party {
  readonly head: number;
  readonly start: number;
  readonly end: number;
  readonly coding: Coding;
  /** How the words came to be a party. */
  readonly kind:
    | "name"
    | "person"
    | "agent"
    | "nationality"
    | "pronoun"
    | "reference"
    | "given"
    | "setting"
    | "unknown";
  /** True for a place's name in a place's role ("in Norway"). */
  readonly locative: boolean;
  /** The earlier (or later) party that a reference stands for, where the text has one. */
  readonly antecedent?: Party;
  /** Further parties that the same words mean: the second of "both countries". */
  readonly others?: readonly Party[];
}

export const UNCODED: Coding = {
  code: null,
  sector: null,
  otherSectors: [],
  office: null,
  name: null,
  wikidata: null,
  source: "",
};

/** The party as PLOVER's entity; offsets into the text of the document. */
export function entityOf(party: Party, text: string, starts: Int32Array, ends: Int32Array): Entity {
  const start = starts[party.start]!;
  const end = ends[party.end - 1]!;
  const { coding } = party;
  return {
    entity_text: text.slice(start, end),
    start,
    end,
    code: coding.code,
    sector: coding.sector,
    other_sectors: coding.otherSectors,
    office: coding.office,
    identifier_text: coding.name,
    identifier_id: coding.wikidata,
  };
}
