import type { Citation } from "@demarche/server/schemas";
import { Link } from "@tanstack/react-router";
import { shortDay } from "../wording/dates.js";

/** Every record that is cited: the report and its sentence, the telling word underlined. */
export function Sources({
  sources,
  failed,
}: {
  readonly sources: readonly Citation[];
  readonly failed: readonly number[];
}) {
  return (
    <section className="sheet sources" aria-label="Sources">
      <h2>Sources</h2>
      <ol>
        {sources.map((citation, at) => (
          <li
            key={citation.record}
            id={`source-${at + 1}`}
            className={failed.includes(at + 1) ? "struck" : ""}
          >
            <p>
              <Link
                to="/documents/$id"
                params={{ id: citation.document }}
                search={{ record: citation.record }}
              >
                {citation.title ?? citation.document}
              </Link>{" "}
              <span className="soft small">
                {[citation.publisher, citation.published === null ? null : shortDay(citation.published)]
                  .filter(Boolean)
                  .join(", ")}
              </span>
            </p>
            <Quote citation={citation} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Quote({ citation: { sentence, trigger } }: { readonly citation: Citation }) {
  const start = trigger.start - sentence.start;
  const end = start + trigger.text.length;
  return (
    <blockquote>
      {sentence.text.slice(0, start)}
      <u>{sentence.text.slice(start, end)}</u>
      {sentence.text.slice(end)}
    </blockquote>
  );
}
