import type { Location } from "@demarche/coder";
import type { EventPage } from "../api/answers.js";
import { partyName } from "../wording/countries.js";

const COORDINATE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** Where it happened, with all names and claimants where the place is disputed. */
export function Place({ page }: { readonly page: EventPage }) {
  const place = page.tellings.map(({ record }) => record.event_loc).find((location) => location !== null);
  if (place === undefined || place === null) return null;
  return (
    <section className="sheet">
      <header>
        <h2>Place</h2>
      </header>
      <p>
        <b>{place.name}</b>
        {place.admin !== null && place.admin !== place.name && `, ${place.admin}`}
        {place.country !== null && `, ${partyName(place.country)}`}
      </p>
      {place.lat !== null && place.lon !== null && (
        <p className="small soft">
          {COORDINATE.format(Math.abs(place.lat))}° {place.lat < 0 ? "S" : "N"},{" "}
          {COORDINATE.format(Math.abs(place.lon))}° {place.lon < 0 ? "W" : "E"}
          {place.geonames_id !== null && ` · GeoNames ${place.geonames_id}`}
        </p>
      )}
      {place.disputed !== null && <Disputed dispute={place.disputed} />}
    </section>
  );
}

function Disputed({ dispute }: { readonly dispute: NonNullable<Location["disputed"]> }) {
  return (
    <div className="small">
      <p>
        <span className="status">disputed</span> Also {dispute.names.join(" / ")}
      </p>
      <ul className="soft">
        {dispute.claimants.map((code) => (
          <li key={code}>
            Claimed by {partyName(code)}
            {dispute.called[code] !== undefined && `, which calls it ${dispute.called[code].join(" or ")}`}
            {dispute.administered_by === code && "; holds it"}
          </li>
        ))}
      </ul>
    </div>
  );
}
