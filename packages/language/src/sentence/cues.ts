const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Capitalised words that open a sentence rather than go on with a name. */
export const STARTERS = words(
  `The A An This That These Those It He She They We You I In On At As But And Or So If When While After Before Although
  Though However Since Because There Here What Who Why How Where His Her Its Their Our My According Meanwhile Moreover
  Earlier Later Also Both Some Many Most Several All Another Last Now Then Yet Still For From With Under Despite During
  Until Not Only Nor Instead Thus Such To By About Today Yesterday Please Is Are Was Were Do Does Did Thanks`,
);

/** Verbs that tell who said the quotation before them. */
export const SPEECH = words(
  `said says asked asks told added adds replied wrote writes declared announced cried shouted called warned insisted
  answered argued demanded wondered continued tweeted posted noted`,
);

/** After a time of day the sentence goes on: 5 p.m. GMT, 9 a.m. Monday. */
export const AFTER_TIME = words(
  `GMT UTC EST EDT ET CST CDT CT PST PDT PT MST MDT MT CET CEST BST IST JST MSK Monday Tuesday Wednesday Thursday Friday
  Saturday Sunday January February March April May June July August September October November December Eastern Central
  Pacific Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
  Mon. Tue. Wed. Thu. Fri. Sat. Sun.`,
);

/** Signs that begin an item wherever they stand. */
export const BULLETS = words("• ‣ ◦ ▪ ●");
