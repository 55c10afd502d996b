import type { QuadCode } from "@demarche/coder";
import type { Status } from "@demarche/server/schemas";
import { Mark } from "../parts/mark.js";
import { QUAD_NAMES, QUADS } from "../wording/quads.js";
import { STATUS_MEANINGS, STATUS_NAMES, STATUSES } from "../wording/status.js";
import { type DyadSearch, quadsOf, statusesOf } from "./search.js";
import { latest, type Window } from "./window.js";
import "./filters.css";

interface FiltersProps {
  readonly search: DyadSearch;
  readonly whole: Window;
  readonly window: Window;
  readonly onChange: (change: Partial<Record<keyof DyadSearch, string | undefined>>) => void;
}

const SPANS = [
  ["90 days", 90],
  ["Year", 365],
  ["5 years", 1826],
] as const;

/** The days looked at, and what is left out; the legend is the filter. */
export function Filters({ search, whole, window, onChange }: FiltersProps) {
  return (
    <div className="filters no-print">
      <fieldset className="row">
        <legend className="unseen">Days</legend>
        <span className="choices">
          {SPANS.map(([name, days]) => (
            <button
              key={days}
              type="button"
              aria-pressed={same(window, latest(whole, days)) && !same(window, whole)}
              onClick={() => onChange(latest(whole, days))}
            >
              {name}
            </button>
          ))}
          <button type="button" aria-pressed={same(window, whole)} onClick={() => onChange(whole)}>
            All
          </button>
        </span>
        <DayField name="From" value={window.from} onChange={(from) => onChange({ from })} />
        <DayField name="To" value={window.to} onChange={(to) => onChange({ to })} />
      </fieldset>
      <KindFilter search={search} onChange={onChange} />
    </div>
  );
}

const same = (a: Window, b: Window) => a.from === b.from && a.to === b.to;

function DayField({
  name,
  value,
  onChange,
}: {
  name: string;
  value: string;
  onChange: (day: string) => void;
}) {
  return (
    <label className="day-field">
      <span className="soft small">{name}</span>
      <input
        className="input"
        type="date"
        value={value}
        onChange={(event) => event.target.value !== "" && onChange(event.target.value)}
      />
    </label>
  );
}

function KindFilter({ search, onChange }: Pick<FiltersProps, "search" | "onChange">) {
  const quads = quadsOf(search);
  const statuses = statusesOf(search);
  return (
    <fieldset className="row toggles">
      <legend className="unseen">Kinds of events shown</legend>
      {QUADS.map((quad) => (
        <Toggle
          key={quad}
          on={quads.includes(quad)}
          onTurn={() => onChange({ quad: turned(QUADS, quads, quad) })}
        >
          <Mark quad={quad} status="happened" /> {QUAD_NAMES[quad]}
        </Toggle>
      ))}
      {STATUSES.map((status) => (
        <Toggle
          key={status}
          title={STATUS_MEANINGS[status]}
          on={statuses.includes(status)}
          onTurn={() => onChange({ status: turned(STATUSES, statuses, status) })}
        >
          <Mark quad={4} status={status} /> {STATUS_NAMES[status]}
        </Toggle>
      ))}
    </fieldset>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly onTurn: () => void;
  readonly title?: string;
  readonly children: React.ReactNode;
}

function Toggle({ on, onTurn, title, children }: ToggleProps) {
  return (
    <button type="button" className="toggle" aria-pressed={on} title={title} onClick={onTurn}>
      {children}
    </button>
  );
}

/** The list with one turned on or off; undefined where all are on, and never none. */
function turned<T extends QuadCode | Status>(
  all: readonly T[],
  on: readonly T[],
  one: T,
): string | undefined {
  const next = all.filter((other) => (other === one ? !on.includes(one) : on.includes(other)));
  return next.length === all.length || next.length === 0 ? undefined : next.join(",");
}
