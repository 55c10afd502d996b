/** Names of ICEWS' sectors with PLOVER's code; of several the first is the one that is written. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ["COP", ["Police"]],
  ["GOV", ["Government", "Executive", "Executive Office", "Cabinet", "State", "Provincial", "Local"]],
  ["JUD", ["Judicial"]],
  ["LEG", ["Legislative / Parliamentary", "Upper House", "Lower House"]],
  ["MIL", ["Military", "Army", "Navy", "Air Force", "Special Forces"]],
  ["PRM", ["Paramilitary", "National Guard", "Border Guard"]],
  ["PTY", ["Parties", "Government Major Party (In Government)", "Government Minor Party (In Government)"]],
  [
    "REB",
    ["Rebel", "Insurgents", "Separatists", "Organized Violent", "Radicals / Extremists / Fundamentalists"],
  ],
  ["SPY", ["Intelligence", "Foreign Intelligence", "Internal Intelligence"]],
  ["UAF", ["Unidentified Forces"]],
  ["UNK", ["Unspecified"]],
  ["AGR", ["Agricultural", "Agriculture / Fishing / Forestry"]],
  ["BUS", ["Business", "Banking / Finance", "Energy", "Consumer Goods"]],
  ["CRM", ["Criminals / Gangs", "Criminals"]],
  ["CVL", ["General Population / Civilian / Social", "Civilian", "Social", "Protestors / Popular"]],
  ["EDU", ["Education"]],
  ["ELI", ["Elite"]],
  ["JRN", ["Media", "News"]],
  ["LAB", ["Labor", "Unions"]],
  ["MED", ["Medical / Health", "Medical / Health NGOs"]],
  ["REF", ["Refugees / Displaced", "Refugees"]],
  ["OPP", ["Dissident", "Opposition", "(National) Major Party Opposition", "Banned Parties"]],
  ["REL", ["Religious", "Religious Leadership"]],
  ["SOC", ["Nongovernmental Organizations (Domestic)", "Human Rights NGOs", "Environmental"]],
  ["IGO", ["International Government Organization", "Global Defense / Security IGOs"]],
  ["NGO", ["International NGOs", "NGO"]],
  ["ISM", ["International Social Movement"]],
  ["IMG", ["International Dissident", "International Insurgents"]],
  ["MNC", ["Multinational Corporation"]],
];

const OF_NAME: ReadonlyMap<string, string> = new Map(
  NAMES.flatMap(([code, names]) => names.map((name) => [name.toLowerCase(), code])),
);
const WRITTEN: ReadonlyMap<string, string> = new Map(NAMES.map(([code, names]) => [code, names[0]!]));

/** PLOVER's codes for a list of ICEWS' sectors, parted by commas; sectors that PLOVER lacks are left out. */
export const fromIcewsSectors = (field: string): string[] => [
  ...new Set(field.split(",").flatMap((name) => OF_NAME.get(name.trim().toLowerCase()) ?? [])),
];

export const toIcewsSectors = (codes: readonly string[]): string =>
  codes.flatMap((code) => WRITTEN.get(code) ?? []).join(",");
