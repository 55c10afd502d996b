import type { Attribution, Entity, EventRecord } from "@demarche/coder";
import type { ReactNode } from "react";
import { Mark } from "../parts/mark.js";
import { partyName } from "../wording/countries.js";
import { dayRange, dueText } from "../wording/dates.js";
import { countText, eventName } from "../wording/events.js";
import { points } from "../wording/numbers.js";
import { QUAD_NAMES } from "../wording/quads.js";
import { STATUS_MEANINGS, STATUS_NAMES, statusOf } from "../wording/status.js";

interface CardProps {
  readonly record: EventRecord;
  readonly number: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** What stands at the foot of the open card. */
  readonly children?: ReactNode;
}

/** A record as a card: what, whether, who to whom; opened, also when, where, according to whom, and why it was coded. */
export function RecordCard({ record, number, open, onOpen, children }: CardProps) {
  const status = statusOf(record);
  return (
    <li className={`record-card q${record.quad_code}${open ? " open" : ""}`} id={`record-${number}`}>
      <button type="button" className="record-head" aria-expanded={open} onClick={onOpen}>
        <span className="record-number">{number}</span>
        <span className="record-title">
          <Mark quad={record.quad_code} status={status} />
          <span className="event-name">
            {eventName({ category: record.event[0]!, mode: record.mode[0] ?? null })}
          </span>
          <span className={`status ${status}`} title={STATUS_MEANINGS[status]}>
            {STATUS_NAMES[status]}
          </span>
        </span>
        <span className="record-parties">
          <Entities of={record.actor} />
          <span className="arrow" role="img" aria-label="to">
            →
          </span>
          <Entities of={record.recipient} />
        </span>
      </button>
      {open && <RecordDetails record={record} />}
      {open && children}
    </li>
  );
}

function Entities({ of }: { readonly of: readonly Entity[] }) {
  if (of.length === 0) return <span className="soft">nobody named</span>;
  return of.map((entity, at) => (
    <span key={`${entity.start}-${entity.code}`}>
      {at > 0 && ", "}
      {entity.entity_text}
      {entity.code !== null && <EntityCode entity={entity} />}
    </span>
  ));
}

function EntityCode({ entity: { code, sector } }: { readonly entity: Entity }) {
  return (
    <abbr title={[partyName(code ?? ""), sector].filter(Boolean).join(", ")}>
      {[code, sector].filter(Boolean).join(" ")}
    </abbr>
  );
}

/** Terms and values; what the text does not tell is left out. */
export function RecordDetails({ record }: { readonly record: EventRecord }) {
  const rows = ROWS.map(([term, value]) => [term, value(record)] as const).filter(
    ([, value]) => value !== null,
  );
  return (
    <dl className="record-details">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const ROWS: readonly (readonly [string, (record: EventRecord) => ReactNode])[] = [
  ["When", when],
  ["Where", where],
  [
    "According to",
    ({ attribution }) => (attribution.length === 0 ? "the report itself" : chain(attribution)),
  ],
  ["Whether", whether],
  [
    "How many",
    ({ size }) => listed(Object.entries(size).map(([what, number]) => `${what}: ${countText(number)}`)),
  ],
  ["Deadline", deadline],
  ["About", ({ context }) => listed(context.map((name) => name.replaceAll("_", " ")))],
  ["Words", ({ event_text }) => `“${event_text.join(" … ")}”`],
  [
    "Scale",
    ({ event_scale, quad_code }) => `${points(event_scale)} of ±10, ${QUAD_NAMES[quad_code].toLowerCase()}`,
  ],
  ["Why coded", why],
];

const listed = (parts: readonly string[]) => (parts.length === 0 ? null : parts.join(", "));

function when({ date, enddate, date_info }: EventRecord): ReactNode {
  if (date === null) return null;
  const ground = date_info?.assumed ? "the report’s date stands in" : `“${date_info?.text ?? ""}”`;
  return (
    <>
      {dayRange(date, enddate)} <span className="soft">{date_info === null ? "" : ground}</span>
    </>
  );
}

function where({ event_loc }: EventRecord): ReactNode {
  if (event_loc === null) return null;
  const { name, admin, country, disputed } = event_loc;
  const parts = [name, admin === name ? null : admin, country === null ? null : partyName(country)];
  return (
    <>
      {[...new Set(parts.filter((part) => part !== null))].join(", ")}
      {disputed !== null && (
        <span className="disputed">
          Disputed: {disputed.names.join(" / ")}; claimed by {disputed.claimants.map(partyName).join(", ")}
        </span>
      )}
    </>
  );
}

function chain(attribution: readonly Attribution[]): ReactNode {
  return attribution.map(({ source, cue }, at) => (
    <span key={cue.start}>
      {at > 0 && ", quoting "}
      {source?.entity_text ?? "an unnamed source"} <span className="soft">“{cue.text}”</span>
    </span>
  ));
}

function whether({ aux, aux_info }: EventRecord): ReactNode {
  if (aux.length === 0) return null;
  const cues = aux_info.map(({ text }) => `“${text}”`).join(", ");
  return (
    <>
      {aux.join(", ")} <span className="soft">{cues}</span>
    </>
  );
}

function deadline({ deadline }: EventRecord): ReactNode {
  if (deadline === null) return null;
  return (
    <>
      “{deadline.text}” {deadline.due !== null && <span className="soft">due {dueText(deadline.due)}</span>}
    </>
  );
}

function why({ because, confidence }: EventRecord): ReactNode {
  return (
    <>
      “{because.trigger.text}” by rule <code>{because.rule}</code>, confidence {confidence.toFixed(2)}
    </>
  );
}
