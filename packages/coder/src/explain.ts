import type { Aux, Entity, EventRecord, Report } from "./record.js";

/** In words: which rule fired on which words, who the parties are and why, and what changed the status. */
export function explain(record: EventRecord, report: Report): string {
  const { because, event, mode, aux } = record;
  const [pattern = "", ...known] = because.path.split("; ");
  const lines = [
    `${event.join(", ")}${mode.length > 0 ? ` (${mode.join(", ")})` : ""} in sentence ${record.text_info.sequence + 1} of ${report.title ?? report.id}:`,
    `  "${record.text}"`,
    `Rule ${because.rule} fired on "${because.trigger.text}" by the pattern ${pattern}.`,
    ...known.map((line) => `  ${line}`),
    `Actor: ${names(record.actor)}. Recipient: ${names(record.recipient)}.`,
    aux.length > 0
      ? `The text does not say that it happened: ${aux.map((item) => statusWords(record, item)).join(", ")}.`
      : "The text says that it happened.",
    ...record.attribution.map(
      (link) => `According to ${link.source?.entity_text ?? "an unnamed source"} ("${link.cue.text}").`,
    ),
    record.attribution.length === 0 ? "Told in the publisher's own voice." : "",
    `Date ${record.date ?? "unknown"}${record.date_info?.assumed ? ", assumed from the report's date" : ""}.`,
    record.deadline === null
      ? ""
      : `Deadline "${record.deadline.text}", due ${record.deadline.due ?? "at an unknown time"}.`,
    `Confidence ${record.confidence}, by these grounds: ${because.grounds.join(", ")}.`,
  ];
  return lines.filter((line) => line !== "").join("\n");
}

/** "negation by "not""; background may be told by its date alone. */
function statusWords({ aux_info }: EventRecord, aux: Aux): string {
  const words = aux_info.filter((cue) => cue.aux === aux).map(({ text }) => `"${text}"`);
  return words.length === 0 ? aux : `${aux} by ${words.join(", ")}`;
}

function names(entities: readonly Entity[]): string {
  if (entities.length === 0) return "none";
  return entities
    .map(
      ({ entity_text, code, sector }) =>
        `"${entity_text}" (${[code, sector].filter(Boolean).join(" ") || "not coded"})`,
    )
    .join(" and ");
}
