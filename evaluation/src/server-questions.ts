import { CATEGORIES } from "@demarche/coder";
import { DAYS, dayAfterFirst, documentIdOf, documentsFor, eventIdOf, PARTIES, WORDS } from "./ledger-made.js";

/** Of each hundred questions, how many are of each kind; about what people do at the desk. */
const KINDS: readonly (readonly [number, (random: Random) => string])[] = [
  [8, (random) => `/events?dyad=${party(random)},${party(random)}`],
  [6, (random) => `/events?actor=${party(random)}&category=${category(random)}`],
  [5, (random) => `/events?status=happened&quad=3,4&from=${day(random)}&limit=100`],
  [3, (random) => `/events?q=${word(random)}`],
  [24, (random) => `/events/${eventIdOf(random(EVENTS))}`],
  [13, (random) => `/dyads/${party(random)}/${party(random)}?at=${day(random)}`],
  [11, (random) => `/dyads/${party(random)}/${party(random)}/series?by=month`],
  [6, (random) => `/dyads/${party(random)}/${party(random)}/temperature?at=${day(random)}`],
  [4, (random) => `/stories/${eventIdOf(random(EVENTS))}`],
  [3, (random) => `/answers?party=${party(random)}`],
  [2, () => "/deadlines?state=open"],
  [4, (random) => `/documents?publisher=Paper%20${random(300)}`],
  [1, (random) => `/documents?q=${word(random)}`],
  [6, (random) => `/documents/${documentIdOf(random(documentsFor(EVENTS)))}`],
  [2, () => "/overview"],
  [2, () => "/dyads"],
];

/** The size of the ledger that is asked. */
export const EVENTS = 1_000_000;

/** A whole number from 0 up to, not including, the one given. */
type Random = (below: number) => number;

/** Questions without end, the same on every run. */
export function* questions(seed = 1): Generator<string> {
  const random = randomFrom(seed);
  for (;;) yield `/api/v1${kindAt(random(100))(random)}`;
}

function kindAt(place: number): (random: Random) => string {
  let sum = 0;
  for (const [share, kind] of KINDS) {
    sum += share;
    if (place < sum) return kind;
  }
  throw new Error("the shares do not sum to a hundred");
}

/** A few parties are asked for often. */
const party = (random: Random): string =>
  PARTIES[Math.floor(PARTIES.length ** (random(1_000_000) / 1_000_000)) - 1] ?? PARTIES[0]!;
const category = (random: Random): string => CATEGORIES[random(CATEGORIES.length)]!;
const day = (random: Random): string => dayAfterFirst(DAYS - 1 - random(DAYS / 2));
const word = (random: Random): string => `word${random(WORDS)}`;

/** Numbers that look drawn (mulberry32). */
function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
