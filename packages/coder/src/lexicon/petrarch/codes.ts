import { SECTORS } from "../actors.js";

/** What a CAMEO actor code says in PLOVER's terms; `left` are its parts that PLOVER has no word for. */
export interface Decoded {
  readonly code: string | null;
  readonly sector: string | null;
  readonly otherSectors: readonly string[];
  readonly left: readonly string[];
}

/** CAMEO's country codes that are not ISO 3166, and what came after states that are no more. */
const COUNTRY: Readonly<Record<string, string>> = {
  BAG: "IRQ",
  BLM: "BLM",
  GZS: "PSE",
  GAZ: "PSE",
  PAL: "PSE",
  WSB: "PSE",
  KSV: "KOS",
  XKX: "KOS",
  ROM: "ROU",
  TMP: "TLS",
  ZAR: "COD",
  YUG: "SRB",
  SCG: "SRB",
  SUN: "RUS",
  ADO: "AND",
  CAP: "CPV",
};

/** Bodies that belong to no state. */
const INTERNATIONAL: Readonly<Record<string, string>> = {
  IGO: "IGO",
  UNO: "UNO",
  EEC: "EUR",
  EUU: "EUR",
  NGO: "NGO",
  NGM: "NGO",
  MNC: "MNC",
  IMG: "IMG",
  INT: "IGO",
  ISM: "ISM",
};

/** CAMEO's roles that PLOVER calls otherwise. */
const ROLE: Readonly<Record<string, string>> = {
  MED: "JRN",
  HLH: "MED",
  SEP: "REB",
  INS: "REB",
  RAD: "REB",
  SET: "CVL",
  ENV: "SOC",
  HRI: "SOC",
  DEV: "SOC",
  MOD: "OPP",
};

/** A code in groups of three letters: "USAGOVMIL", "~COP", "IGOUNO". A leading ~ marks an agent, which has no country. */
export function decodeCameo(code: string): Decoded {
  const groups = code.replace(/^[~-]+/, "").match(/.{1,3}/g) ?? [];
  const agent = /^[~-]/.test(code);
  let country: string | null = null;
  const sectors: string[] = [];
  const left: string[] = [];
  groups.forEach((group, at) => {
    const body = INTERNATIONAL[group];
    const sector = ROLE[group] ?? (SECTORS.has(group) ? group : undefined);
    if (body !== undefined && (country === null || country === "IGO")) country = body;
    else if (at === 0 && !agent && sector === undefined && /^[A-Z]{3}$/.test(group))
      country = COUNTRY[group] ?? group;
    else if (sector !== undefined) sectors.push(sector);
    else left.push(group);
  });
  const [sector = null, ...otherSectors] = new Set(sectors);
  return { code: country, sector, otherSectors, left };
}
