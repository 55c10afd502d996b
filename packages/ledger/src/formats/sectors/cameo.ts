import { ORGANISATIONS, SECTORS } from "./plover.js";

/** CAMEO's types that PLOVER calls otherwise. Beware: MED is the press in CAMEO and medicine in PLOVER. */
const RENAMED: readonly (readonly [string, string])[] = [
  ["MED", "JRN"],
  ["HLH", "MED"],
  ["INS", "REB"],
  ["SEP", "REB"],
  ["RAD", "REB"],
  ["MOD", "CVL"],
  ["SET", "CVL"],
  ["UIS", "UNK"],
  ["AMN", "SOC"],
  ["ENV", "SOC"],
  ["HRI", "SOC"],
];

const OF_CAMEO: ReadonlyMap<string, string> = new Map([
  ...[...SECTORS, ...ORGANISATIONS].map((code) => [code, code] as const),
  ["NGM", "ISM"],
  ...RENAMED,
]);

const WRITTEN: ReadonlyMap<string, string> = new Map([
  ["JRN", "MED"],
  ["MED", "HLH"],
]);

/** PLOVER's sectors and kinds of organisation for CAMEO's types; types that PLOVER lacks are left out. */
export const fromCameoTypes = (types: readonly string[]): string[] => [
  ...new Set(types.flatMap((type) => OF_CAMEO.get(type) ?? [])),
];

export const toCameoType = (sector: string): string => WRITTEN.get(sector) ?? sector;

/** The types of CAMEO with what they are in PLOVER. */
export const CAMEO_TYPES: readonly (readonly [string, string])[] = [...OF_CAMEO];
