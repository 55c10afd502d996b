import type { EventRecord, SourcingProfile } from "@demarche/coder";
import { Link } from "@tanstack/react-router";
import { useEffect, useMemo, useRef } from "react";
import type { Told } from "../api/answers.js";
import { Icon } from "../parts/icons.js";
import { Legend } from "../parts/legend.js";
import { Mark } from "../parts/mark.js";
import { eventName } from "../wording/events.js";
import { count } from "../wording/numbers.js";
import { statusOf } from "../wording/status.js";
import { isAnchored, marksOf } from "./anchors.js";
import { Arcs } from "./arcs.js";
import { cutText } from "./pieces.js";
import { RecordCard } from "./record-card.js";
import { ReportText } from "./report-text.js";
import { Sourcing } from "./sourcing.js";
import { useWalk } from "./use-walk.js";
import "./report.css";

interface ReaderProps {
  readonly text: string;
  readonly told: readonly Told[];
  readonly profile: SourcingProfile;
  /** Index of the open event; -1 for none. */
  readonly open: number;
  readonly onOpen: (event: number) => void;
}

/** A report beside its events, walked through one by one. */
export function Reader({ text, told, profile, open, onOpen }: ReaderProps) {
  const records = useMemo(() => told.map(({ record }) => record), [told]);
  const paragraphs = useMemo(() => cutText(text, marksOf(text, records, profile)), [text, records, profile]);
  const body = useRef<HTMLDivElement>(null);
  useWalk(open, told.length, onOpen);
  useEffect(() => bringIntoView(body.current, open), [open]);
  return (
    <div className="reader">
      <div className="reader-body" ref={body}>
        <ReportText paragraphs={paragraphs} records={records} open={open} onOpen={onOpen} />
        <Arcs within={body} open={open} quad={records[open]?.quad_code ?? 1} />
      </div>
      <aside className="reader-side">
        <Walker open={open} now={records[open]} events={told.length} onOpen={onOpen} />
        <RecordCards told={told} text={text} open={open} onOpen={onOpen} />
        <Sourcing profile={profile} />
        <Legend />
      </aside>
    </div>
  );
}

interface WalkerProps {
  readonly open: number;
  readonly now: EventRecord | undefined;
  readonly events: number;
  readonly onOpen: (event: number) => void;
}

/** Where the walk is. In a narrow window it stays at the foot and names the open event, since the cards are far below. */
function Walker({ open, now, events, onOpen }: WalkerProps) {
  return (
    <div className="walker">
      <h2>{count(events, "event")}</h2>
      {now !== undefined && (
        <a className="walker-now" href={`#record-${open + 1}`}>
          <Mark quad={now.quad_code} status={statusOf(now)} />
          {eventName({ category: now.event[0]!, mode: now.mode[0] ?? null })}
        </a>
      )}
      <span className="soft small keys">
        <kbd>n</kbd> next <kbd>p</kbd> previous
      </span>
      <span className="row no-print">
        <button
          type="button"
          className="icon-button"
          aria-label="Previous event"
          disabled={open <= 0}
          onClick={() => onOpen(open - 1)}
        >
          <Icon name="left" />
        </button>
        <output className="number small">{events === 0 ? "–" : `${open + 1} / ${events}`}</output>
        <button
          type="button"
          className="icon-button"
          aria-label="Next event"
          disabled={open >= events - 1}
          onClick={() => onOpen(open + 1)}
        >
          <Icon name="right" />
        </button>
      </span>
    </div>
  );
}

type CardsProps = Pick<ReaderProps, "told" | "text" | "open" | "onOpen">;

/** The events in text order; those whose words no longer stand in the text are listed apart. */
function RecordCards({ told, text, open, onOpen }: CardsProps) {
  const cards = told.map(({ record, event }, at) => ({
    anchored: isAnchored(record, text),
    card: (
      <RecordCard
        key={record.id}
        record={record}
        number={at + 1}
        open={at === open}
        onOpen={() => onOpen(at === open ? -1 : at)}
      >
        {event !== undefined && (
          <Link to="/events/$id" params={{ id: event }} className="button record-foot">
            All reports of this event
          </Link>
        )}
      </RecordCard>
    ),
  }));
  const lost = cards.filter(({ anchored }) => !anchored);
  return (
    <>
      <ol className="record-cards">{cards.filter(({ anchored }) => anchored).map(({ card }) => card)}</ol>
      {lost.length > 0 && (
        <section aria-label="Without a place in the text">
          <h3>Without a place in the text</h3>
          <p className="soft small">Their words stood in an earlier revision.</p>
          <ol className="record-cards">{lost.map(({ card }) => card)}</ol>
        </section>
      )}
    </>
  );
}

function bringIntoView(body: HTMLElement | null, open: number): void {
  if (open < 0) return;
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  const evidence = body?.querySelector<HTMLElement>('[data-roles~="evidence"]');
  if (evidence !== null && evidence !== undefined && !isSeen(evidence))
    evidence.scrollIntoView({ block: "center", behavior });
}

function isSeen(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top > 80 && bottom < innerHeight - 80;
}
