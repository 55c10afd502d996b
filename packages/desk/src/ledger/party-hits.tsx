import { Link } from "@tanstack/react-router";
import { countriesIn, partyName } from "../wording/countries.js";

/** Countries that are named among the words: a way to what they did, and for two of them to their dyad. */
export function PartyHits({ q }: { readonly q: string }) {
  const [a, b] = countriesIn(q);
  if (a === undefined) return null;
  return (
    <p className="row party-hits">
      {b !== undefined && (
        <Link to="/dyads/$a/$b" params={{ a, b }} className="button main">
          {partyName(a)} – {partyName(b)}
        </Link>
      )}
      {[a, b].map(
        (code) =>
          code !== undefined && (
            <Link key={code} to="/ledger" search={{ actor: code }} className="button">
              What {partyName(code)} did
            </Link>
          ),
      )}
    </p>
  );
}
