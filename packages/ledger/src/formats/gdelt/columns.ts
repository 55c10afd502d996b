const actor = (of: string): string[] =>
  "Code Name CountryCode KnownGroupCode EthnicCode Religion1Code Religion2Code Type1Code Type2Code Type3Code"
    .split(" ")
    .map((name) => of + name);

const geo = (of: string): string[] =>
  "Type Fullname CountryCode ADM1Code ADM2Code Lat Long FeatureID"
    .split(" ")
    .map((name) => `${of}Geo_${name}`);

/** The columns of GDELT 2.0's export in their order. */
export const GDELT_COLUMNS: readonly string[] = [
  ..."GlobalEventID Day MonthYear Year FractionDate".split(" "),
  ...actor("Actor1"),
  ...actor("Actor2"),
  ..."IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale".split(" "),
  ..."NumMentions NumSources NumArticles AvgTone".split(" "),
  ...geo("Actor1"),
  ...geo("Actor2"),
  ...geo("Action"),
  "DATEADDED",
  "SOURCEURL",
];

/** Known groups that PLOVER has codes for. */
export const GROUPS: ReadonlyMap<string, string> = new Map([
  ["UNO", "UNO"],
  ["EEC", "EUR"],
]);
