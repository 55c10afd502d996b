/** Abbreviations whose stop is part of the word, in lower case without that stop. Acronyms (U.S.) need no entry. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Titles and first parts of names: a name follows, so no sentence ends here. */
const TITLES = words(
  `mr mrs ms mx mlle mme messrs dr prof hon rev fr sr st ste gen lt col maj capt cpl sgt pvt adm cmdr cdr brig
  gov lt-gov sen rep reps sens pres amb insp supt supt det ald cllr msgr card bp archbp ft mt`,
);

/** Names of months and days. */
export const CALENDAR = words(
  "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
);

/** Before a number: No. 10, p. 5, approx. 300. */
const BEFORE_NUMBER = words(
  "no nos v p c b d vol pp art sec para ch fig figs ca approx est ext v vs viz cf al",
);

/** Ends of company and family names; a sentence may end here. */
const AFTER_NAME = words("inc corp co ltd plc llc bros jr sr esq ave blvd rd dept univ dist gov't assn intl");

const OTHER = words(
  `etc pct govt sq cu wt ht mfg mgr mkt acct reg e.g i.e eg ie min max incl misc attn ed eds tel fax mob div blvd que va calif fla pa ga ala ariz ark colo conn
  del ill ind kan ky la md mich minn miss mo mont neb nev okla ore penn tenn tex vt wash wis wyo ont`,
);

/** True of months, places and words that are abbreviated only with a capital (Sun., Wash., but no "sat."). */
const CAPITAL_ONLY = words(
  `${[...CALENDAR].join(" ")} ${[...TITLES].join(" ")} ala ariz ark art del ed eds ill ind inc kan la mich minn miss mo
  mont ore pa penn tex va wash wis ave no que ga fla colo conn calif`,
);

/** True where `word`, written before a stop, makes the stop its own. */
export function isAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  if (CAPITAL_ONLY.has(lower) && word === lower) return false;
  return isListed(lower);
}

const isListed = (lower: string): boolean =>
  TITLES.has(lower) ||
  CALENDAR.has(lower) ||
  BEFORE_NUMBER.has(lower) ||
  AFTER_NAME.has(lower) ||
  OTHER.has(lower);
