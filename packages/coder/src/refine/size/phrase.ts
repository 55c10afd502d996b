import { parseNumber } from "../numbers.js";

/** A number as a text gives it, UTF-16 offsets into the document: how many, and how far the text leaves it open. */
export interface NumberPhrase {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  readonly approx: boolean;
  readonly low?: number;
  readonly high?: number;
}

const UNITS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const SCALE = "dozen|hundred|thousand|million|billion|trillion";
const FIGURE = `\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:(?:\\s+(?:${SCALE})\\b)|(?:\\s?(?:m|mn|bn|k)\\b))?`;
const WORDS = `(?:(?:half\\s+)?an?\\s+(?:${SCALE})|(?:${UNITS}))(?:(?:[\\s-]+|\\s+and\\s+)(?:${UNITS}|${SCALE}))*`;
const VAGUE = `(?:tens|hundreds)\\s+of\\s+(?:thousands|millions)|dozens|scores|hundreds|thousands|millions|(?:several|a\\s+few|a\\s+couple(?:\\s+of)?)(?:\\s+(?:${SCALE}))?`;
const NUMBER = `(?:${FIGURE}|\\b(?:${WORDS}|${VAGUE})\\b)`;
const SIGN = "(?:[A-Z]{0,3}[$€£¥₹₽₺₪₩₦₱₴]\\s?)?";

/** Words before a number that bound it from below, from above, or leave it open. */
const LEADS: readonly (readonly ["low" | "high" | "open", string])[] = [
  [
    "low",
    "at\\s+least|no\\s+(?:fewer|less)\\s+than|not\\s+less\\s+than|(?:well\\s+)?(?:more\\s+than|over|above)|upwards\\s+of|a\\s+minimum\\s+of",
  ],
  [
    "high",
    "up\\s+to|at\\s+most|(?:no|not)\\s+more\\s+than|(?:fewer|less)\\s+than|under|below|as\\s+many\\s+as|as\\s+much\\s+as|a\\s+maximum\\s+of",
  ],
  [
    "open",
    "about|around|some|nearly|almost|roughly|approximately|close\\s+to|(?:an\\s+)?estimated|just\\s+(?:over|under)",
  ],
];
const LEAD = LEADS.map(([kind, words]) => `(?<${kind}>${words})`).join("|");
const PHRASE = new RegExp(
  `(?:\\b(?:${LEAD}|between|from)\\s+(?:the\\s+|an?\\s+(?=estimated))?)?(?<![\\d.,-])${SIGN}(?<first>${NUMBER})(?:(?:\\s+(?:to|or|and)\\s+|\\s?[-–]\\s?)${SIGN}(?<second>${FIGURE}|\\b(?:${WORDS})\\b))?(?<more>\\s+or\\s+more\\b)?`,
  "gi",
);
const HINT = new RegExp(`\\d|\\b(?:${UNITS}|${SCALE}|${VAGUE})`, "i");
/** What a number measures rather than counts: "24 hours", "3 km", "10 percent", "45-year-old". */
const MEASURE =
  /^(?:\s|-)?\s?(?:hours?|days?|weeks?|months?|years?|minutes?|km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|tons?|tonnes?|kilograms?|kilos?|kg|percent|per\b|%|times?\b|[ap]\.?m\b|points?|degrees?|(?:st|nd|rd|th)\b|strong\b|member\b|year|point\b|nation\b)/i;
const NOT = /\b(?:no|number|group\s+of|resolution|article|grade|phase|round)\s+$/i;

/** The numbers of a sentence that begins at `offset` of the document, in text order. */
export function findNumbers(sentence: string, offset: number): readonly NumberPhrase[] {
  if (!HINT.test(sentence)) return [];
  return [...sentence.matchAll(PHRASE)].flatMap((match) => {
    const end = match.index + match[0].length;
    if (MEASURE.test(sentence.slice(end)) || NOT.test(sentence.slice(0, match.index))) return [];
    const read = readPhrase(match);
    return read === null ? [] : [{ start: offset + match.index, end: offset + end, ...read }];
  });
}

type Reading = Omit<NumberPhrase, "start" | "end">;

function readPhrase({ 0: whole, groups = {} }: RegExpExecArray): Reading | null {
  const one = readNumber(groups.first ?? "");
  if (one === null) return null;
  const { value, vague } = one;
  const second = groups.second === undefined ? null : readNumber(groups.second);
  if (second !== null) return readRange(value, second.value, groups, whole);
  const low = vague || groups.more !== undefined || groups.low !== undefined;
  if (groups.high !== undefined) return { number: value, approx: true, high: value };
  if (low) return { number: value, approx: true, low: value };
  return {
    number: value,
    approx: groups.open !== undefined || /^(?:half\s+)?an?\s+dozen$/i.test(groups.first ?? ""),
  };
}

/** "10 to 15", "between $2 and $3 billion": the scale of the second is that of the first too, if it has none. */
function readRange(
  first: number,
  last: number,
  groups: Record<string, string | undefined>,
  whole: string,
): Reading | null {
  const scale = /(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)$/i;
  const bare = !scale.test(groups.first ?? "") && scale.test(groups.second ?? "") && first < 1000;
  const low = bare ? first * scaleOf(groups.second ?? "") : first;
  if (low >= last) return /\band\s/i.test(whole) ? null : { number: first, approx: false };
  if (/\sand\s/i.test(whole) && !/^(?:between|from)/i.test(whole)) return null;
  return { number: low, approx: true, low, high: last };
}

function scaleOf(text: string): number {
  const word = /[a-z]+$/i.exec(text)?.[0].toLowerCase() ?? "";
  return ABBREVIATED[word] ?? parseNumber(`one ${word}`) ?? 1;
}

const ABBREVIATED: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9 };
/** Words that leave the number open, by the least that they mean. */
const LEAST: Readonly<Record<string, number>> = {
  dozens: 24,
  scores: 40,
  hundreds: 200,
  thousands: 2000,
  millions: 2e6,
  "tens of thousands": 20_000,
  "hundreds of thousands": 200_000,
  "tens of millions": 2e7,
  "hundreds of millions": 2e8,
};
const FEW = /^(?<few>several|a few|a couple)(?: of)?(?: (?<scale>[a-z]+))?$/;

function readNumber(text: string): { value: number; vague: boolean } | null {
  const plain = text.toLowerCase().replace(/\s+/g, " ").trim();
  const least = LEAST[plain];
  if (least !== undefined) return { value: least, vague: true };
  const few = FEW.exec(plain)?.groups;
  if (few !== undefined) {
    const times = few.few === "a couple" ? 2 : 3;
    return { value: times * (few.scale === undefined ? 1 : scaleOf(few.scale)), vague: true };
  }
  const half = /^half an? (?<scale>[a-z]+)$/.exec(plain)?.groups?.scale;
  if (half !== undefined) return { value: scaleOf(half) / 2, vague: false };
  const [, figure = "", short] = /^([\d,.]+)\s?(m|mn|bn|k)$/.exec(plain) ?? [];
  const value =
    short === undefined ? parseNumber(plain) : Number(figure.replaceAll(",", "")) * ABBREVIATED[short]!;
  return value === null ? null : { value, vague: false };
}
