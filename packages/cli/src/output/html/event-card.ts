import type { Attribution, Entity, EventRecord } from "@demarche/coder";
import { eventName, partyCode } from "../../wording/parties.js";
import { sizesOf } from "../../wording/sizes.js";
import { STATUSES, statusOf } from "../../wording/status.js";
import { escapeHtml } from "./escape.js";

export const QUAD_NAMES = {
  1: "verbal cooperation",
  2: "material cooperation",
  3: "verbal conflict",
  4: "material conflict",
} as const;

/** One event as a card: what, whether, who to whom; then when, according to whom, and why it was coded. */
export function eventCard(record: EventRecord, number: number, document: string): string {
  const status = statusOf(record);
  return `<li class="event q${record.quad_code}" id="${document}-${number}" data-event="${number}">
<a class="head" href="#${document}-${number}">
<span class="number">${number}</span>
<span class="name" title="${QUAD_NAMES[record.quad_code]}">${escapeHtml(eventName(record))}</span>
<span class="status ${status}" title="${STATUSES[status]}">${status}</span>
<span class="parties"><span>${parties(record.actor)}</span><span class="recipients"><span class="arrow" aria-label="to">→</span>${parties(record.recipient)}</span></span>
</a>
<dl>${details(record)
    .map(([term, value]) => `<dt>${term}</dt><dd>${value}</dd>`)
    .join("\n")}</dl>
</li>`;
}

function parties(entities: readonly Entity[]): string {
  if (entities.length === 0) return '<span class="party none">nobody named</span>';
  return entities.map(party).join(" ");
}

function party(entity: Entity): string {
  const code = partyCode(entity);
  const label = code === "" ? "" : `<b>${escapeHtml(code)}</b> `;
  return `<span class="party">${label}${escapeHtml(entity.entity_text)}</span>`;
}

/** Terms and values of the open card; what the text does not tell is left out. */
function details(record: EventRecord): [string, string][] {
  const { because, event_loc, deadline, context } = record;
  const rows: [string, string][] = [
    ["when", when(record)],
    ["where", event_loc === null ? "" : escapeHtml(event_loc.name)],
    ["according to", record.attribution.map(link).join(", quoting ")],
    ["whether", whether(record)],
    ["how many", escapeHtml(sizesOf(record))],
    [
      "deadline",
      deadline === null
        ? ""
        : escapeHtml(`${deadline.text}${deadline.due === null ? "" : ` (${deadline.due})`}`),
    ],
    ["about", escapeHtml(context.join(", "))],
    ["evidence", `“${escapeHtml(record.event_text.join(" … "))}”`],
    ["rule", `<code>${escapeHtml(because.rule)}</code>`],
    [
      "scale",
      `${record.event_scale} <span class="aside">(−10 to 10), confidence ${record.confidence}</span>`,
    ],
  ];
  return rows.filter(([, value]) => value !== "");
}

function when({ date, enddate, date_info }: EventRecord): string {
  if (date === null) return "";
  const range = enddate === null || enddate === date ? date : `${date} to ${enddate}`;
  if (date_info === null) return escapeHtml(range);
  const ground = date_info.assumed ? "the report’s date" : `“${date_info.text ?? ""}”`;
  return `${escapeHtml(range)} <span class="aside">${escapeHtml(ground)}</span>`;
}

function link({ source, cue }: Attribution): string {
  const name = source === null ? "an unnamed source" : escapeHtml(source.entity_text);
  return `${name} <span class="aside">“${escapeHtml(cue.text)}”</span>`;
}

function whether({ aux_info }: EventRecord): string {
  return aux_info
    .map(({ aux, text }) => `${aux} <span class="aside">“${escapeHtml(text)}”</span>`)
    .join(", ");
}
