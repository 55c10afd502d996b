import { QUAD_NAMES, QUADS } from "../wording/quads.js";
import { STATUS_MEANINGS, STATUS_NAMES, STATUSES } from "../wording/status.js";
import { Mark } from "./mark.js";

/** What colours and shapes mean. */
export function Legend({ statuses = true }: { readonly statuses?: boolean }) {
  return (
    <ul className="legend" aria-label="Legend">
      {QUADS.map((quad) => (
        <li key={quad}>
          <Mark quad={quad} status="happened" /> {QUAD_NAMES[quad]}
        </li>
      ))}
      {statuses &&
        STATUSES.slice(1).map((status) => (
          <li key={status} title={STATUS_MEANINGS[status]}>
            <Mark quad={4} status={status} /> {STATUS_NAMES[status]}
          </li>
        ))}
    </ul>
  );
}
