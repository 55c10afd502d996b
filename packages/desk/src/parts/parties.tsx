import { partyName } from "../wording/countries.js";

/** Who does it to whom, in words, with an arrow between. */
export function Parties({
  actors,
  recipients,
}: {
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
}) {
  return (
    <span className="party">
      <Side codes={actors} />
      <span className="arrow" role="img" aria-label="to">
        →
      </span>
      <Side codes={recipients} />
    </span>
  );
}

function Side({ codes }: { readonly codes: readonly string[] }) {
  if (codes.length === 0) return <span className="soft">nobody named</span>;
  return <b>{codes.map(partyName).join(", ")}</b>;
}
