import type { Direction, DyadPage, Reciprocity } from "@demarche/server/schemas";
import { changeText } from "../wording/change.js";
import { partyName } from "../wording/countries.js";
import { longDay, shortDay } from "../wording/dates.js";
import { count, percent, points, whole } from "../wording/numbers.js";
import { STATUS_NAMES, STATUSES } from "../wording/status.js";
import "./directions.css";

/** Both directions and what links them, in figures. */
export function Directions({ page }: { readonly page: DyadPage }) {
  return (
    <div className="directions">
      {page.directions.map((direction) => (
        <DirectionCard key={direction.actor} direction={direction} at={page.at} />
      ))}
      <Between page={page} />
    </div>
  );
}

function DirectionCard({ direction, at }: { readonly direction: Direction; readonly at: string }) {
  const { actor, recipient, temperature, events, change } = direction;
  const { value } = temperature;
  return (
    <section className="sheet direction">
      <h2>
        {partyName(actor)} → {partyName(recipient)}
      </h2>
      <p className="direction-value">
        <span className={`figure ${value < 0 ? "is-cold" : "is-warm"}`}>{points(value)}</span>
        <span className="soft small">
          {value < -0.05 ? "hostile" : value > 0.05 ? "friendly" : "neutral"} on {longDay(at)},
          <br />
          from {count(temperature.basis.events, "event")} in {count(temperature.basis.reports, "report")}
        </span>
      </p>
      <p className="small">
        Since {shortDay(change.since)}: {changeText(change)}.
      </p>
      <p className="soft small">
        {STATUSES.filter((status) => (events[status] ?? 0) > 0)
          .map((status) => `${whole(events[status] ?? 0)} ${STATUS_NAMES[status]}`)
          .join(" · ")}
      </p>
    </section>
  );
}

function Between({ page: { answers, deadlines, reciprocity } }: { readonly page: DyadPage }) {
  return (
    <section className="sheet direction">
      <h2>Between them</h2>
      <dl className="between">
        <div>
          <dt>Answers</dt>
          <dd>
            {whole(answers.text + answers.pattern)}
            <span className="soft small">
              {" "}
              {answers.text} told by a report, {answers.pattern} by pattern
            </span>
          </dd>
        </div>
        <div>
          <dt>Deadlines</dt>
          <dd>
            {whole(deadlines.open + deadlines.met + deadlines.expired)}
            <span className="soft small">
              {" "}
              {deadlines.open} open, {deadlines.met} met, {deadlines.expired} expired
            </span>
          </dd>
        </div>
      </dl>
      <ul className="small soft">
        {reciprocity.flatMap((measured) => {
          const text = reciprocityText(measured);
          return text === null ? [] : [<li key={text}>{text}</li>];
        })}
      </ul>
    </section>
  );
}

/** "Russia answers conflict in kind: 40% within days, by chance 12%"; nothing where it rests on too few. */
function reciprocityText({ verdict, acting, answering, kind, share, chance }: Reciprocity): string | null {
  if (share === null || verdict === "too few acts" || verdict === "not shown") return null;
  const by = chance === null ? "" : `, by chance ${percent(chance)}`;
  const does = verdict === "answers" ? "returns" : "holds back from returning";
  return `${partyName(answering)} ${does} the ${kind} of ${partyName(acting)}: ${percent(share)}${by}`;
}
