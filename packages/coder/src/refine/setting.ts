import type { Party } from "../mentions/party.js";
import type { Location } from "../record.js";

/** Sectors whose people, where nothing says otherwise, belong to the country in which they act or are acted on. */
const LOCAL = new Set([
  "COP",
  "GOV",
  "JUD",
  "LEG",
  "MIL",
  "OPP",
  "CVL",
  "EDU",
  "MED",
  "LAB",
  "AGR",
  "ELI",
  "JRN",
]);

/**
 * Parties that only a word for a kind of people names ("police", "eight officers") with the country of the event's
 * place, or else that of the report, where either is known. Their `kind` says that it is implied and not told.
 */
export function inSetting(
  parties: readonly Party[],
  { place, country }: { place: Location | null; country: string | null },
): readonly Party[] {
  const at = place?.country ?? null;
  const code = at ?? country;
  if (code === null) return parties;
  const source = at === null ? "the report's country" : "the event's place";
  return parties.map((party) => (isLocal(party) ? settled(party, code, source) : party));
}

const isLocal = ({ kind, coding }: Party): boolean =>
  kind === "agent" && coding.code === null && coding.sector !== null && LOCAL.has(coding.sector);

const settled = (party: Party, code: string, source: string): Party => ({
  ...party,
  kind: "setting",
  coding: { ...party.coding, code, source: `${party.coding.source} + ${source}` },
});
