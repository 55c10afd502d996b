import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { ENTRIES } from "../generated/data.js";
import type { Actor } from "./actors.js";
import { readOfficeHolder } from "./actors.js";

/** What must hold of any roster, whoever adds to it. */

const HEADS = new Set([
  "president",
  "prime minister",
  "chancellor",
  "monarch",
  "pope",
  "supreme leader",
  "captain regent",
]);
/** Since when the roster claims to be complete. */
const SINCE = "2000";

/** Offices that several hold at a time. */
const SHARED: Readonly<Record<string, string>> = {
  "BIH president": "the presidency has three members",
  "SMR captain regent": "there are two",
  "SRB president": "of Yugoslavia and of Serbia, until 2006",
};

/** Two who held one office of one country at the same time, and why. */
const DECLARED: Readonly<Record<string, string>> = {
  "aze.heydar-aliyev aze.artur-rasizade": "acting while the president was ill",
  "bra.dilma-rousseff bra.michel-temer-2": "acting while the president was suspended",
  "civ.laurent-gbagbo civ.alassane-ouattara": "rivals after an election",
  "kgz.askar-akayev kgz.kurmanbek-bakiyev-2": "the president had fled and resigned later",
  "kgz.kurmanbek-bakiyev kgz.roza-otunbayeva-2": "the president had fled and resigned later",
  "lby.baghdadi-al-mahmudi lby.mahmoud-jibril": "rivals in the war of 2011",
  "mda.pavel-filip mda.maia-sandu-2": "rival cabinets in June 2019",
  "mdg.didier-ratsiraka mdg.marc-ravalomanana": "rivals after an election",
  "rou.traian-basescu rou.nicolae-vacaroiu": "acting while the president was suspended",
  "rou.traian-basescu rou.crin-antonescu": "acting while the president was suspended",
  "ven.hugo-chavez ven.pedro-carmona": "a coup of two days",
};

const terms = ENTRIES.filter(({ file }) => file.startsWith("roster/")).map((entry) => ({
  where: `${entry.file}:${entry.line}`,
  ...readOfficeHolder(entry).actor,
}));
type Term = (typeof terms)[number];

const officeOf = ({ code, office }: Actor) => `${code} ${office}`;
const isSince = ({ to }: Actor) => to === null || to >= SINCE;
/** Whether a term ends after another begins; days that are not known are given the benefit of the doubt. */
const reachesInto = (term: Actor, next: Actor) => {
  const length = Math.min(term.to?.length ?? 10, next.from!.length);
  return term.to === null || term.to.slice(0, length) > next.from!.slice(0, length);
};

/** Pairs of terms of a group, as told by a key, of which the earlier reaches into a later one. */
function overlaps(of: readonly Term[], keyOf: (term: Term) => string): string[] {
  const groups = new Map<string, Term[]>();
  for (const term of of) groups.set(keyOf(term), [...(groups.get(keyOf(term)) ?? []), term]);
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted((a, b) => (a.from! < b.from! ? -1 : 1));
    return inOrder.flatMap((term, i) =>
      inOrder
        .slice(i + 1)
        .filter((next) => reachesInto(term, next))
        .map((next) => `${term.id} ${next.id}`),
    );
  });
}

describe("the roster", () => {
  it("gives every term a beginning, and no end before it", () => {
    const wrong = terms.filter(
      ({ from, to }) => from === null || (to !== null && to < from.slice(0, to.length)),
    );
    expect(wrong.map(({ where, id }) => `${where} ${id}`)).toEqual([]);
  });

  it("lists no term of one person in one office twice", () => {
    expect(overlaps(terms, (term) => `${term.name} ${officeOf(term)}`)).toEqual([]);
  });

  it("has one head of each kind in a country at a time, but for those declared", () => {
    const held = terms.filter(
      (term) => HEADS.has(term.office ?? "") && isSince(term) && !(officeOf(term) in SHARED),
    );
    expect(overlaps(held, officeOf).sort()).toEqual(Object.keys(DECLARED).sort());
  });

  it("knows a head of state or government of the members of the United Nations", () => {
    const heads = terms.filter((term) => HEADS.has(term.office ?? "") && isSince(term));
    const known = new Set(heads.map(({ code }) => code));
    const countries = createRequire(import.meta.url)("world-countries") as {
      readonly cca3: string;
      readonly unMember: boolean;
    }[];
    const members = countries.filter(({ unMember }) => unMember).map(({ cca3 }) => cca3);
    expect(members.filter((code) => !known.has(code))).toEqual([]);
  });
});
