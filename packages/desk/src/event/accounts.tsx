import type { Account } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import type { EventPage, Telling } from "../api/answers.js";
import { hasPage, partyName } from "../wording/countries.js";
import { whole } from "../wording/numbers.js";

const STANCES = {
  asserts: { name: "Asserts", about: "says that it is so" },
  justifies: { name: "Justifies", about: "gives grounds for it" },
  denies: { name: "Denies", about: "says that it is not so" },
} as const;

/** What each side says of the event, side by side; those of whom no word is reported, too. */
export function Accounts({ page }: { readonly page: EventPage }) {
  const { accounts, silent, disputed } = page.accounts;
  return (
    <section className="sheet">
      <header>
        <h2>Who says what</h2>
        <p className="small soft">Each side’s account, in the words of the reports</p>
      </header>
      <ul className="accounts">
        {accounts.map((account) => (
          <AccountCard key={`${account.side} ${account.stance}`} account={account} tellings={page.tellings} />
        ))}
        {silent.map((side) => (
          <li key={side} className="account silent">
            <p className="account-stance">Silent</p>
            <h3>{sideName(side)}</h3>
            <p className="soft small">No word of it is reported.</p>
          </li>
        ))}
      </ul>
      {disputed.length > 0 && (
        <p className="figures-differ" role="note">
          Figures differ:{" "}
          {disputed.map(({ what, numbers }) => `${numbers.map(whole).join(" or ")} ${what}`).join("; ")}
        </p>
      )}
    </section>
  );
}

/** "publisher: NAME" is a report's own voice. */
function sideName(side: string): string {
  if (side.startsWith("publisher:")) return `${side.slice(10).trim() || "A report"}, in its own voice`;
  return hasPage(side) ? partyName(side) : side;
}

function AccountCard({
  account,
  tellings,
}: {
  readonly account: Account;
  readonly tellings: readonly Telling[];
}) {
  const { side, stance, figures, words } = account;
  return (
    <li className={`account ${stance}`}>
      <p className="account-stance" title={STANCES[stance].about}>
        {STANCES[stance].name}
      </p>
      <h3>{sideName(side)}</h3>
      {figures.length > 0 && (
        <p className="small">
          {figures
            .map(({ what, number, approx }) => `${approx ? "about " : ""}${whole(number)} ${what}`)
            .join(", ")}
        </p>
      )}
      <ul className="account-words">
        {words.slice(0, 4).map((word) => (
          <AccountWord
            key={word.record}
            word={word}
            telling={tellings.find(({ record }) => record.id === word.record)}
          />
        ))}
      </ul>
      {words.length > 4 && <p className="soft small">and {words.length - 4} more</p>}
    </li>
  );
}

function AccountWord({ word, telling }: { word: Account["words"][number]; telling: Telling | undefined }) {
  return (
    <li>
      <Link to="/documents/$id" params={{ id: word.document }} search={{ record: word.record }}>
        “{telling?.record.event_text.join(" … ") ?? word.trigger.text}”
      </Link>{" "}
      <span className="soft small">
        {word.source !== null && `${word.source.text}, in `}
        {telling?.publisher ?? word.document}
      </span>
    </li>
  );
}
