import type { EventRecord } from "@demarche/coder";
import { type CSSProperties, memo } from "react";
import { statusOf } from "../wording/status.js";
import type { Role } from "./anchors.js";
import type { Piece } from "./pieces.js";

interface Shown {
  readonly records: readonly EventRecord[];
  readonly open: number;
  readonly onOpen: (event: number) => void;
}

/** A report's text with its evidence underlined; the open event's parties, source and what is ascribed to it stand out. */
export function ReportText({ paragraphs, ...shown }: Shown & { readonly paragraphs: readonly Piece[][] }) {
  return (
    <div className="report-text" lang="en">
      {paragraphs.map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) => (
            <PieceOfText
              key={piece.start}
              piece={piece}
              {...shown}
              open={concerns(piece, shown.open) ? shown.open : -1}
            />
          ))}
        </p>
      ))}
    </div>
  );
}

const concerns = ({ marks }: Piece, open: number) => marks.some(({ event }) => event === open);

const PieceOfText = memo(function PieceOfText({ piece, records, open, onOpen }: Shown & { piece: Piece }) {
  if (piece.marks.length === 0) return piece.text;
  const told = eventsOf(piece);
  const next = told[(told.indexOf(open) + 1) % told.length];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the cards beside are buttons, and n and p walk through all events
    // biome-ignore lint/a11y/noStaticElementInteractions: the same
    <span
      className={classOf(piece, records, open)}
      style={{ "--depth": depthOf(piece, open) } as CSSProperties}
      data-roles={rolesOf(piece, open).join(" ")}
      onClick={next === undefined ? undefined : () => onOpen(next)}
    >
      {piece.text}
      {piece.ends.map((event) => (
        <sup key={event} className={`q${records[event]!.quad_code}`} aria-hidden="true">
          {event + 1}
        </sup>
      ))}
    </span>
  );
});

/** Events whose evidence the piece is. */
const eventsOf = ({ marks }: Piece): number[] => [
  ...new Set(marks.filter(({ role }) => role === "evidence").map(({ event }) => event)),
];

const rolesOf = ({ marks }: Piece, open: number): Role[] => [
  ...new Set(marks.filter(({ event }) => event === open).map(({ role }) => role)),
];

/** How many sources say the piece, one inside the other, for the open event. */
const depthOf = ({ marks }: Piece, open: number) =>
  marks.filter(({ event, role }) => event === open && role === "content").length;

function classOf(piece: Piece, records: readonly EventRecord[], open: number): string {
  const told = eventsOf(piece);
  const first = records[told.includes(open) ? open : (told[0] ?? -1)];
  const classes = open < 0 ? [] : rolesOf(piece, open).map((role) => `on-${role}`);
  if (first !== undefined) classes.push("evidence", `q${first.quad_code}`, statusOf(first));
  if (piece.marks.some(({ role }) => role === "loaded")) classes.push("loaded");
  return classes.join(" ");
}
