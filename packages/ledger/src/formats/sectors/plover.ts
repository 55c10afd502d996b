/** PLOVER's sectors. */
export const SECTORS: readonly string[] =
  "COP GOV JUD LEG MIL PRM PTY REB SPY UAF UNK AGR BUS CRM CVL EDU ELI JRN LAB MED REF OPP PRE REL SOC".split(
    " ",
  );

/** PLOVER's codes of parties that belong to no country; the first two are bodies, the others kinds of them. */
export const BODIES: readonly string[] = ["UNO", "EUR"];
export const ORGANISATIONS: readonly string[] = ["IGO", "NGO", "ISM", "IMG", "MNC"];

/** The body among codes, or else the kind of organisation; null where there is neither. */
export const organisationIn = (codes: readonly string[]): string | null =>
  codes.find((code) => BODIES.includes(code)) ?? codes.find((code) => ORGANISATIONS.includes(code)) ?? null;
