import type { Attribution, Entity, EventRecord } from "@demarche/coder";

/** "RUS SPY": country and sector of a party; empty where neither is known. */
export function partyCode({ code, sector }: Entity): string {
  return [code, sector].filter((part) => part !== null).join(" ");
}

/** "the consul (JPN GOV)" */
export function partyName(entity: Entity): string {
  const code = partyCode(entity);
  return code === "" ? entity.entity_text : `${entity.entity_text} (${code})`;
}

/** Several parties in a row; a dash for none. */
export function partyNames(entities: readonly Entity[]): string {
  return entities.length === 0 ? "–" : entities.map(partyName).join(", ");
}

/** "COERCE arrest" */
export function eventName({ event, mode }: EventRecord): string {
  return [event.join("/"), ...mode].join(" ");
}

/** "Yonhap, quoting KCNA": the chain of who says so, outermost first; empty in the publisher's own voice. */
export function sourceNames(attribution: readonly Attribution[]): string {
  return attribution.map(({ source }) => source?.entity_text ?? "an unnamed source").join(", quoting ");
}
