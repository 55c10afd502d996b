import type { Facet } from "@demarche/server/schemas";
import { useState } from "react";
import { whole } from "../wording/numbers.js";

interface FacetProps {
  readonly title: string;
  readonly facet: Facet;
  /** The values that are chosen, with commas between. */
  readonly chosen: string | undefined;
  readonly name: (value: string) => string;
  readonly onChoose: (chosen: string | undefined) => void;
}

const FEW = 6;

/** How often each value occurs; those chosen narrow the list, several of one facet mean any of them. */
export function FacetList({ title, facet, chosen, name, onChoose }: FacetProps) {
  const [all, setAll] = useState(false);
  const on = chosen?.split(",") ?? [];
  const gone = on
    .filter((value) => !facet.some((one) => one.value === value))
    .map((value) => ({ value, count: 0 }));
  const shown = [...facet, ...gone].filter(({ value }, at) => all || at < FEW || on.includes(value));
  if (shown.length === 0) return null;
  const turn = (value: string) => {
    const next = on.includes(value) ? on.filter((one) => one !== value) : [...on, value];
    onChoose(next.length === 0 ? undefined : next.join(","));
  };
  return (
    <fieldset className="facet">
      <legend>{title}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input type="checkbox" checked={on.includes(value)} onChange={() => turn(value)} />
          <span>{name(value)}</span>
          <span className="soft number">{whole(count)}</span>
        </label>
      ))}
      {facet.length > FEW && (
        <button type="button" className="button quiet facet-more" onClick={() => setAll(!all)}>
          {all ? "Fewer" : `All ${facet.length}`}
        </button>
      )}
    </fieldset>
  );
}
