import type { eld as Detector } from "eld/extrasmall";

/** Letters from which a language can be told. Names of foreigners make shorter texts look like their language. */
const LEAST_LETTERS = 40;
/** Characters looked at: the start of a long text tells as much as the whole. */
const LOOKED_AT = 4000;

let loading: Promise<typeof Detector> | undefined;

/** Words that hardly any other language has, and their least share of an English text. */
const ENGLISH = /\b(?:the|and|to|that|was|were|said|with|from|has|have|had|by|which|their)\b/gi;
const ENGLISH_SHARE = 0.08;

/** ISO 639-1 code of the text's language; undefined where it is too short or too mixed to tell. */
export async function detectLanguage(text: string): Promise<string | undefined> {
  const start = withoutRepeats(text.slice(0, LOOKED_AT));
  if ((start.match(/\p{L}/gu)?.length ?? 0) < leastOf(start)) return undefined;
  loading ??= import("eld/extrasmall").then(({ eld }) => eld);
  const found = (await loading).detect(start);
  if (!found.isReliable() || found.language === "") return undefined;
  return found.language !== "en" && looksEnglish(start) ? undefined : found.language;
}

/** A sentence that stands there twenty times must not count as twenty. */
const withoutRepeats = (text: string): string => [...new Set(text.split(/(?<=[.!?])\s+|\n+/))].join(" ");

/** A check on the statistics of letters, which a list of foreign names may lead astray. */
function looksEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return (text.match(ENGLISH)?.length ?? 0) >= Math.max(2, words * ENGLISH_SHARE);
}

/** Scripts without letters for single sounds say more in each sign. */
const leastOf = (text: string): number =>
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}/u.test(text) ? 10 : LEAST_LETTERS;

/** Whether the code or name is that of English. */
export const isEnglish = (language: string): boolean => /^en(?:[-_]|$|g$|glish$)/i.test(language);
