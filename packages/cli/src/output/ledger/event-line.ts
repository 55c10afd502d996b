import {
  daysOf,
  eventTitle,
  type NamedEvent,
  partiesInCodes,
  shortId,
  statusWord,
} from "../../wording/events.js";
import { oneLine } from "../../wording/one-line.js";
import { colorQuad, colorStatus } from "../colors.js";
import type { Terminal } from "../format.js";
import { GAP } from "../layout.js";

type LinedEvent = NamedEvent & { readonly actors: readonly string[]; readonly recipients: readonly string[] };

/** "e4f1c09a2  2022-09-26  COERCE arrest  RUS → JPN", and how far it has come, where it did not happen. */
export function eventLine(event: LinedEvent, { colors }: Pick<Terminal, "colors">): string {
  const { id, status, quad } = event;
  const parts = [
    colors.bold(oneLine(shortId(id))),
    daysOf(event),
    colorQuad(quad, colors)(eventTitle(event)),
    way(event),
  ];
  const doubt = status === "happened" ? "" : `${GAP}${colorStatus(statusWord(status), colors)}`;
  return parts.join(GAP) + doubt;
}

/** "RUS → JPN" */
export const way = ({ actors, recipients }: Pick<LinedEvent, "actors" | "recipients">): string =>
  oneLine(`${partiesInCodes(actors)} → ${partiesInCodes(recipients)}`);
