import type { Found } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { partyName } from "../wording/countries.js";

/** Parties whose names are among the words: a way to what they did, and for two of them to their dyad. */
export function PartyHits({ q }: { readonly q: string }) {
  const { data } = useAnswer<Found>(address("/search", { q }));
  const parties = data?.parties.slice(0, 4) ?? [];
  const [a, b] = parties;
  if (a === undefined) return null;
  return (
    <p className="row party-hits">
      {b !== undefined && (
        <Link to="/dyads/$a/$b" params={{ a: a.code, b: b.code }} className="button main">
          {partyName(a.code)} – {partyName(b.code)}
        </Link>
      )}
      {parties.map(({ code }) => (
        <Link key={code} to="/ledger" search={{ actor: code }} className="button">
          What {partyName(code)} did
        </Link>
      ))}
    </p>
  );
}
