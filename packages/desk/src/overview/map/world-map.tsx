import type { Overview } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import { geoNaturalEarth1, geoPath } from "d3-geo";
import { useMemo } from "react";
import { useWidth } from "../../parts/use-width.js";
import { partyName } from "../../wording/countries.js";
import { count } from "../../wording/numbers.js";
import { MIDDLES, WORLD } from "./world.js";
import "./map.css";

type Countries = Overview["countries"];

/** New events by where they happened: a disc a country, its share of conflict as a wedge. */
export function WorldMap({ countries }: { readonly countries: Countries }) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const height = Math.round(width * 0.47);
  const { path, projection } = useMemo(() => {
    const projection = geoNaturalEarth1().fitSize([Math.max(width, 1), Math.max(height, 1)], WORLD);
    return { path: geoPath(projection)(WORLD) ?? "", projection };
  }, [width, height]);
  const most = Math.max(...countries.map(({ events }) => events), 1);
  return (
    <div className="world-map" ref={frame}>
      <svg width={width} height={height} role="img" aria-label={summary(countries)}>
        <path className="world-land" d={path} />
        {countries.map((country) => {
          const at = projection(MIDDLES.get(country.country) ?? [Number.NaN, Number.NaN]);
          if (at === null || Number.isNaN(at[0])) return null;
          const r = 4 + 14 * Math.sqrt(country.events / most);
          return <Disc key={country.country} country={country} at={at} r={r} />;
        })}
      </svg>
    </div>
  );
}

interface DiscProps {
  readonly country: Countries[number];
  readonly at: readonly [number, number];
  readonly r: number;
}

/** Blue for cooperation, the red wedge for conflict. */
function Disc({ country: { country, events, conflict, cooperation }, at, r }: DiscProps) {
  const share = conflict / Math.max(conflict + cooperation, 1);
  const round = 2 * Math.PI * (r / 2);
  return (
    <g transform={`translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`}>
      <title>{`${partyName(country)}: ${count(events, "new event")}, ${conflict} of them conflict`}</title>
      <circle className="map-cool" r={r} />
      <circle
        className="map-warm"
        r={r / 2}
        strokeWidth={r}
        strokeDasharray={`${share * round} ${round}`}
        transform="rotate(-90)"
      />
      <circle className="map-edge" r={r} />
    </g>
  );
}

function summary(countries: Countries): string {
  const first = countries.slice(0, 5).map(({ country, events }) => `${partyName(country)} ${events}`);
  return `Map of new events by country: ${first.join(", ")}`;
}

/** The same as the map in words, with a way to the events of each country. */
export function CountryList({ countries }: { readonly countries: Countries }) {
  return (
    <ul className="country-list">
      {countries.slice(0, 12).map(({ country, events }) => (
        <li key={country}>
          <Link to="/ledger" search={{ country }}>
            {partyName(country)}
          </Link>{" "}
          <span className="soft number">{events}</span>
        </li>
      ))}
    </ul>
  );
}
