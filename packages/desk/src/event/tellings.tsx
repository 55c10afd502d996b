import { Link } from "@tanstack/react-router";
import type { EventPage, Telling } from "../api/answers.js";
import { evidenceOf, type Stretch } from "../report/anchors.js";
import { RecordDetails } from "../report/record-card.js";
import { shortDay } from "../wording/dates.js";
import { count } from "../wording/numbers.js";
import { STATUS_NAMES, statusOf } from "../wording/status.js";

/** The reports of the event: the sentence with its evidence underlined, why it was coded and why it was joined. */
export function Tellings({ page }: { readonly page: EventPage }) {
  return (
    <section className="sheet">
      <header>
        <h2>The reports</h2>
        <p className="small soft">
          {count(page.head.reports, "report")}, {count(page.tellings.length, "record")}
        </p>
      </header>
      <ol className="tellings">
        {page.tellings.map((telling) => (
          <TellingItem key={telling.record.id} telling={telling} />
        ))}
      </ol>
    </section>
  );
}

function TellingItem({ telling }: { readonly telling: Telling }) {
  const { record, document, publisher, title, published, copyOf, because, decidedBy } = telling;
  const status = statusOf(record);
  return (
    <li className={`telling q${record.quad_code}`} id={`telling-${record.id}`}>
      <p className="telling-source">
        <Link to="/documents/$id" params={{ id: document }} search={{ record: record.id }}>
          {title ?? document}
        </Link>{" "}
        <span className="soft small">
          {[publisher, published === null ? null : shortDay(published)].filter(Boolean).join(", ")}
          {copyOf !== null && " · repeats another report"}
        </span>{" "}
        {status !== "happened" && <span className={`status ${status}`}>{STATUS_NAMES[status]}</span>}
      </p>
      <blockquote className="telling-text">
        <Sentence telling={telling} />
      </blockquote>
      <details className="telling-why">
        <summary>Why coded, why joined</summary>
        <RecordDetails record={record} />
        <p className="small">
          <span className="soft">Joined by {decidedBy === "rule" ? "rule" : decidedBy}:</span> {because}
        </p>
      </details>
    </li>
  );
}

/** The sentence with the words underlined that state the event. */
function Sentence({ telling: { record } }: { readonly telling: Telling }) {
  const { text, text_info } = record;
  const shifted = evidenceOf(shiftedToSentence(record), text);
  let at = 0;
  return (
    <>
      {shifted.map(({ start, end }: Stretch) => {
        const before = text.slice(at, start);
        at = end;
        return (
          <span key={text_info.start + start}>
            {before}
            <mark className="evidence">{text.slice(start, end)}</mark>
          </span>
        );
      })}
      {text.slice(at)}
    </>
  );
}

/** The record as if its sentence were the whole text. */
function shiftedToSentence(record: Telling["record"]): Telling["record"] {
  const { start } = record.text_info;
  const { trigger } = record.because;
  return {
    ...record,
    text_info: { ...record.text_info, start: 0, end: record.text.length },
    because: {
      ...record.because,
      trigger: { ...trigger, start: trigger.start - start, end: trigger.end - start },
    },
  };
}
