import type { Story } from "@demarche/server/schemas";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { address } from "../api/fetch.js";
import { useAnswer } from "../api/queries.js";
import { Icon } from "../parts/icons.js";
import { Mark } from "../parts/mark.js";
import { Await, Empty } from "../parts/states.js";
import { dayRange } from "../wording/dates.js";
import { eventName } from "../wording/events.js";
import { count } from "../wording/numbers.js";
import { toHtml, toMarkdown } from "./export.js";
import { type Narrative, narrate, type Passage } from "./narrative.js";
import { Sources } from "./sources.js";
import { type Checked, useChecked } from "./use-checked.js";
import "./story.css";

const route = getRouteApi("/stories/$id");

/** A chain of answers to be read from the first act to the last, each sentence with its sources. */
export function StoryView() {
  const { id } = route.useParams();
  const story = useAnswer<Story>(address(`/stories/${encodeURIComponent(id)}`));
  return (
    <Await query={story} height="80vh">
      {(data) => <Page story={data} />}
    </Await>
  );
}

function Page({ story }: { readonly story: Story }) {
  const narrative = useMemo(() => narrate(story), [story]);
  const checked = useChecked(narrative.sources);
  useEffect(() => {
    document.title = `${narrative.title} · Demarche`;
  }, [narrative.title]);
  if (narrative.passages.length === 0)
    return <Empty title="Nothing to tell">No record bears out any act of this chain.</Empty>;
  return (
    <article className="story">
      <header className="page-head">
        <div>
          <p className="kicker">Story</p>
          <h1>{narrative.title}</h1>
          <CheckNote narrative={narrative} checked={checked} />
        </div>
        <Exports narrative={narrative} checked={checked} />
      </header>
      <ol className="passages">
        {narrative.passages.map((passage) => (
          <PassageItem
            key={passage.event.id}
            passage={passage}
            asked={passage.event.id === story.event}
            failed={checked.failed}
          />
        ))}
      </ol>
      {story.cut && <p className="soft">The chain goes on beyond what is shown.</p>}
      <Sources sources={narrative.sources} failed={checked.failed} />
    </article>
  );
}

function CheckNote({
  narrative: { passages, sources },
  checked,
}: {
  narrative: Narrative;
  checked: Checked;
}) {
  return (
    <p className="lead" role="status">
      {count(passages.length, "act")}, {count(sources.length, "citation")}.{" "}
      {!checked.done && "Checking them against the reports …"}
      {checked.done &&
        checked.failed.length === 0 &&
        "Each was checked against its report and holds, word for word."}
      {checked.failed.length > 0 &&
        `${checked.failed.length} no longer stand in their report; what rests on them is struck out and not exported.`}
    </p>
  );
}

function Exports({ narrative, checked }: { readonly narrative: Narrative; readonly checked: Checked }) {
  const save = (text: string, type: string, name: string) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <span className="row no-print">
      <button
        type="button"
        className="button"
        disabled={!checked.done}
        onClick={() => save(toMarkdown(narrative, checked.holding), "text/markdown", "story.md")}
      >
        <Icon name="download" /> Markdown
      </button>
      <button
        type="button"
        className="button main"
        disabled={!checked.done}
        onClick={() => save(toHtml(narrative, checked.holding), "text/html", "story.html")}
      >
        <Icon name="download" /> Brief as a page
      </button>
    </span>
  );
}

interface PassageProps {
  readonly passage: Passage;
  readonly asked: boolean;
  readonly failed: readonly number[];
}

function PassageItem({ passage: { event, sentences }, asked, failed }: PassageProps) {
  return (
    <li className={`passage q${event.quad}${asked ? " asked" : ""}`}>
      <p className="passage-when">
        <time>{dayRange(event.date, event.enddate)}</time>
        <Mark quad={event.quad} status={event.status} />
      </p>
      <div>
        <p className="passage-text">
          {sentences.map(({ text, cites }) => (
            <span key={text} className={cites.some((cite) => failed.includes(cite)) ? "struck" : ""}>
              {text}
              {cites.map((cite) => (
                <sup key={cite}>
                  <a href={`#source-${cite}`} aria-label={`Source ${cite}`}>
                    {cite}
                  </a>
                </sup>
              ))}{" "}
            </span>
          ))}
        </p>
        <p className="small soft">
          <Link to="/events/$id" params={{ id: event.id }}>
            {eventName(event)}
          </Link>{" "}
          · {count(event.reports, "report")}
        </p>
      </div>
    </li>
  );
}
