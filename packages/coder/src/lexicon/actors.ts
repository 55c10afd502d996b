import { type Entry, flag, invalidEntry, optionalText, text, texts } from "./entry.js";

/** What is known of a named party: PLOVER's code and sectors, and the dates between which they hold. */
export interface Actor {
  readonly id: string;
  readonly kind: "country" | "demonym" | "capital" | "body" | "person";
  readonly code: string | null;
  readonly sector: string | null;
  readonly otherSectors: readonly string[];
  readonly office: string | null;
  /** The canonical name. */
  readonly name: string;
  readonly wikidata: string | null;
  /** A place's name that also stands for a government: "in Moscow" is no actor. */
  readonly place: boolean;
  /** ISO dates, inclusive; null where open. */
  readonly from: string | null;
  readonly to: string | null;
}

export interface NamedActor {
  readonly names: readonly string[];
  readonly actor: Actor;
}

/** PLOVER's sectors. */
export const SECTORS: ReadonlySet<string> = new Set(
  "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split(
    " ",
  ),
);

export function sector(entry: Entry, field: string): string | null {
  const value = optionalText(entry, field);
  if (value !== null && !SECTORS.has(value))
    throw invalidEntry(
      entry,
      `unknown sector ${value}`,
      "Use a sector code of PLOVER, such as GOV, MIL or JRN",
    );
  return value;
}

function date(entry: Entry, field: string): string | null {
  const value = optionalText(entry, field);
  if (value !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
    throw invalidEntry(entry, `"${field}" is ${value}`, "Write a date as YYYY, YYYY-MM or YYYY-MM-DD");
  return value;
}

const CODE = /^[A-Z]{3}$/;

export function code(entry: Entry, field: string): string | null {
  const value = optionalText(entry, field);
  if (value !== null && !CODE.test(value))
    throw invalidEntry(
      entry,
      `"${field}" is ${value}`,
      "Use ISO 3166 alpha-3 or IGO UNO EUR NGO ISM IMG MNC KOS",
    );
  return value;
}

/** An entry of actors/*.yaml. */
export function readActor(entry: Entry): NamedActor {
  const names = texts(entry, "names");
  if (names.length === 0) throw invalidEntry(entry, "no name", "Give at least one under names:");
  return {
    names,
    actor: {
      id: text(entry, "id"),
      kind: "body",
      code: code(entry, "code"),
      sector: sector(entry, "sector"),
      otherSectors: texts(entry, "other_sectors"),
      office: null,
      name: names[0]!,
      wikidata: optionalText(entry, "wikidata"),
      place: flag(entry, "place"),
      from: date(entry, "from"),
      to: date(entry, "to"),
    },
  };
}

/** An entry of roster/*.yaml: one term of one office. */
export function readOfficeHolder(entry: Entry): NamedActor {
  const name = text(entry, "name");
  return {
    names: [name, ...texts(entry, "also")],
    actor: {
      id: text(entry, "id"),
      kind: "person",
      code: code(entry, "country"),
      sector: sector(entry, "sector"),
      otherSectors: texts(entry, "other_sectors"),
      office: optionalText(entry, "office"),
      name,
      wikidata: optionalText(entry, "wikidata"),
      place: false,
      from: date(entry, "from"),
      to: date(entry, "to"),
    },
  };
}

/** A name of a country, its people or its capital; an ambiguous one also names something else. */
export interface CountryName {
  readonly text: string;
  readonly ambiguous: boolean;
}

/** One country as scripts/countries.mjs compiles it. */
export interface Country {
  readonly code: string;
  readonly names: readonly CountryName[];
  readonly demonyms: Readonly<Record<"adjectives" | "persons" | "peoples", readonly CountryName[]>>;
  readonly capitals: readonly CountryName[];
}

/** The names that a country gives: its own, its people's, its capital's (unless that could be another place). */
export function readCountry({ code, names, demonyms, capitals }: Country): NamedActor[] {
  const name = names[0]?.text ?? code;
  const base = { code, otherSectors: [], office: null, name, wikidata: null, from: null, to: null };
  const texts = (list: readonly CountryName[]) => list.map(({ text }) => text);
  const sure = capitals.filter((capital) => !capital.ambiguous);
  const people = [...demonyms.adjectives, ...demonyms.persons, ...demonyms.peoples];
  return [
    {
      names: texts(names),
      actor: { ...base, id: `country.${code}`, kind: "country", sector: null, place: true },
    },
    {
      names: texts(people),
      actor: { ...base, id: `people.${code}`, kind: "demonym", sector: null, place: false },
    },
    {
      names: texts(sure),
      actor: { ...base, id: `capital.${code}`, kind: "capital", sector: "GOV", place: true },
    },
  ];
}
