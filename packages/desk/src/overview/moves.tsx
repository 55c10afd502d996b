import type { Overview } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import { changeText, isNotable } from "../wording/change.js";
import { partyName } from "../wording/countries.js";
import { count, points } from "../wording/numbers.js";

type Move = Overview["dyads"][number];

const MOST = 8;

/** Those that stand out from their own past come first, then the busier ones. */
const weight = ({ events, change }: Move) => events + (isNotable(change) ? 1000 : 0);

/** The pairs with new events, each against its own past; with too few events nothing is claimed. */
export function Moves({ moves }: { readonly moves: readonly Move[] }) {
  return (
    <section className="sheet">
      <header>
        <h2>Pairs that moved</h2>
        <p className="small soft">
          Each against its own past · <Link to="/dyads">all pairs</Link>
        </p>
      </header>
      {moves.length === 0 && <p className="soft">No pair of countries has new events.</p>}
      <ul className="moves">
        {[...moves]
          .sort((a, b) => weight(b) - weight(a))
          .slice(0, MOST)
          .map((move) => (
            <MoveLine key={`${move.a}-${move.b}`} move={move} />
          ))}
      </ul>
    </section>
  );
}

function MoveLine({ move: { a, b, events, cooperation, conflict, sum, change } }: { readonly move: Move }) {
  return (
    <li>
      <Link to="/dyads/$a/$b" params={{ a, b }} className="move-name">
        {partyName(a)} – {partyName(b)}
      </Link>
      <span className="small soft">
        {count(events, "event")}: {cooperation} cooperation, {conflict} conflict
      </span>
      <span className="balance" aria-hidden="true">
        <i style={{ flexGrow: conflict }} className="balance-warm" />
        <i style={{ flexGrow: cooperation }} className="balance-cool" />
      </span>
      <span
        className={`move-sum number ${sum < 0 ? "is-cold" : "is-warm"}`}
        title="Sum of the events’ scales"
      >
        {points(sum)}
      </span>
      <span className={`small move-change ${isNotable(change) ? "" : "soft"}`}>{changeText(change)}</span>
    </li>
  );
}
