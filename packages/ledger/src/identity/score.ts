import type { Category } from "@demarche/coder";
import { dayNumber } from "../days.js";
import { type Facts, isCoded, type Placed } from "./facts.js";
import type { Head } from "./head.js";
import { daysBack, type IdentitySettings } from "./settings.js";
import { commonWeight, type Rarity } from "./words.js";

/** One ground for or against a record telling an event, in words and points. */
export interface Ground {
  readonly why: string;
  readonly points: number;
}

export interface Fit {
  readonly points: number;
  readonly grounds: readonly Ground[];
}

/** Kinds of happening that reports take for each other. */
const NEAR: readonly (readonly [Category, Category])[] = [
  ["COERCE", "ASSAULT"],
  ["COERCE", "SANCTION"],
  ["MOBILIZE", "ASSAULT"],
  ["CONSULT", "COOPERATE"],
  ["AGREE", "SUPPORT"],
  ["AGREE", "CONCEDE"],
  ["CONCEDE", "RETREAT"],
  ["COOPERATE", "AID"],
  ["SUPPORT", "COOPERATE"],
  ["REQUEST", "ACCUSE"],
  ["REJECT", "ACCUSE"],
  ["ACCUSE", "THREATEN"],
  ["AGREE", "CONSULT"],
];

const MUTUAL: ReadonlySet<Category> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "CONCEDE",
  "ASSAULT",
]);

/** How well a record fits an event, or null where it cannot be the same one. */
export function fit(
  record: Placed,
  event: Head,
  { settings, rarity }: { settings: IdentitySettings; rarity: Rarity },
): Fit | null {
  const { points } = settings;
  if (event.sentences.includes(record.sentence) && !isOneAct(record, event)) return null;
  const days = daysApart(record, event);
  if (days === null || days > reachOf(record, event, settings)) return null;
  const parties = partiesFit(record, event);
  if (parties === null) return null;
  const category = categoryFit(record.category, event.category);
  if (category === null) return null;
  const grounds = [
    category === "same"
      ? { why: `both ${record.category}`, points: points.sameCategory }
      : { why: `${record.category} is near ${event.category}`, points: points.nearCategory },
    parties === "same"
      ? { why: "the same parties", points: points.sameParties }
      : { why: "one names a party that the other does not", points: points.partyMissing },
    dateGround(days, record.namedAgain, settings),
    ...modeGround(record, event, settings),
    ...placeGround(record, event, settings),
    ...countGround(record, event, settings),
    ...wordGround(record, event, settings, rarity),
    ...(event.documents.includes(record.document)
      ? [{ why: "the same report", points: points.sameDocument }]
      : []),
    ...(event.status === "planned" && record.status === "happened"
      ? [{ why: "it had been planned", points: points.plannedBefore }]
      : []),
  ];
  return { points: grounds.reduce((sum, ground) => sum + ground.points, 0), grounds };
}

/** What one sentence tells apart is apart, but for one act in two steps ("declared him unwelcome and ordered him out"). */
const isOneAct = (record: Facts, event: Facts): boolean =>
  record.category === event.category &&
  record.mode !== null &&
  record.mode === event.mode &&
  record.date === event.date &&
  record.status === event.status &&
  same(record.actors, event.actors) &&
  same(record.recipients, event.recipients);

const same = (a: readonly string[], b: readonly string[]): boolean => a.join(" ") === b.join(" ");

/** How many days may lie between the two: more where the record names what came before as known already. */
const reachOf = (record: Facts, event: Facts, settings: IdentitySettings): number =>
  (event.date ?? "") < (record.date ?? "") ? daysBack(record, settings) : settings.windowDays;

function categoryFit(a: Category, b: Category): "same" | "near" | null {
  if (a === b) return "same";
  return NEAR.some(([one, other]) => (a === one && b === other) || (a === other && b === one))
    ? "near"
    : null;
}

/** Whole days between two spans of time, 0 where they touch; null where either has none. */
function daysApart(a: Facts, b: Facts): number | null {
  if (a.date === null || b.date === null) return null;
  const gap = Math.max(
    dayNumber(a.date) - dayNumber(b.enddate ?? b.date),
    dayNumber(b.date) - dayNumber(a.enddate ?? a.date),
  );
  return Math.max(0, gap);
}

/** Whether the parties can be the same ones; null where a side of one is at odds with that of the other. */
function partiesFit(a: Facts, b: Facts): "same" | "partly" | null {
  const sides = [sideFit(a.actors, b.actors), sideFit(a.recipients, b.recipients)];
  if (sides.includes("common") && !sides.includes("other"))
    return sides.includes("missing") ? "partly" : "same";
  return MUTUAL.has(a.category) ? mutualFit(allParties(a), allParties(b)) : null;
}

/** Parties that nobody has a code for may be any. */
function sideFit(a: readonly string[], b: readonly string[]): "common" | "missing" | "none" | "other" {
  if (a.some((party) => b.includes(party))) return "common";
  if (a.length === 0 && b.length === 0) return "none";
  return a.some(isCoded) && b.some(isCoded) ? "other" : "missing";
}

const allParties = ({ actors, recipients }: Facts): readonly string[] => [
  ...new Set([...actors, ...recipients]),
];

/** Those who act on each other are one set, in which two must be common, or the only one that a side names. */
function mutualFit(a: readonly string[], b: readonly string[]): "same" | "partly" | null {
  const common = a.filter((party) => b.includes(party)).length;
  if (common >= 2) return "same";
  return common === 1 && Math.min(a.length, b.length) === 1 ? "partly" : null;
}

function dateGround(days: number, namedAgain: boolean, { points }: IdentitySettings): Ground {
  if (days === 0) return { why: "the same day", points: points.sameDay };
  if (days === 1) return { why: "a day apart", points: points.nextDay };
  return namedAgain
    ? { why: `${days} days apart, named as known already`, points: points.namedAgain }
    : { why: `${days} days apart`, points: points.dayApart * days };
}

function modeGround(a: Facts, b: Facts, { points }: IdentitySettings): Ground[] {
  if (a.mode === null || b.mode === null) return [];
  if (a.mode === b.mode) return [{ why: `both ${a.mode}`, points: points.sameMode }];
  return [{ why: `${a.mode} is not ${b.mode}`, points: points.otherMode }];
}

function placeGround(a: Facts, b: Facts, { points }: IdentitySettings): Ground[] {
  if (a.namedAgain && a.place !== b.place) return []; // the place may be that of the news
  if (a.place !== null && a.place === b.place)
    return [{ why: `both in ${a.place}`, points: points.samePlace }];
  const apart =
    (a.place !== null && b.place !== null) ||
    (a.country !== null && b.country !== null && a.country !== b.country);
  return apart ? [{ why: "other places", points: points.otherPlace }] : [];
}

function countGround(a: Facts, b: Facts, { points }: IdentitySettings): Ground[] {
  const both = Object.keys(a.sizes).filter((what) => b.sizes[what] !== undefined);
  const other = both.filter((what) => a.sizes[what] !== b.sizes[what]);
  return other.length === 0
    ? []
    : [{ why: `other numbers of ${other.join(", ")}`, points: points.otherCount }];
}

function wordGround(a: Facts, b: Facts, { points }: IdentitySettings, rarity: Rarity): Ground[] {
  const { share, words } = commonWeight(a.words, b.words, rarity);
  if (words.length === 0) return [{ why: "no telling word in common", points: points.noWords }];
  const rarest = words.toSorted((x, y) => rarity(y) - rarity(x)).slice(0, 5);
  return [{ why: `words in common: ${rarest.join(", ")}`, points: points.words * share }];
}
