import type { Row } from "../../driver/driver.js";
import { countOf, idOf, numberOf, textOf } from "../fields/values.js";
import { Malformed, type TableReader } from "../flat.js";

const COLUMNS =
  "GlobalEventID EventTimeDate MentionTimeDate MentionType MentionSourceName MentionIdentifier SentenceID Actor1CharOffset Actor2CharOffset ActionCharOffset InRawText Confidence MentionDocLen MentionDocTone MentionDocTranslationInfo Extras".split(
    " ",
  );

/** What the numbers of MentionType stand for, from 1. */
const MEDIA = ["web", "citation", "core", "dtic", "jstor", "non-textual"];

/** GDELT 2.0 mentions: 16 columns, no header; a line is a report that tells an event of the export. */
export const GDELT_MENTIONS: TableReader<Row> = {
  title: "GDELT's mentions",
  columns: COLUMNS,
  aliases: {},
  read: (field) => ({
    source: "gdelt",
    event: idOf(field("GlobalEventID")),
    mentioned_at: momentOf(field("MentionTimeDate")),
    url: whereOf(field("MentionIdentifier")),
    publisher: textOf(field("MentionSourceName")),
    medium: mediumOf(field("MentionType")),
    sentence: countOf(field("SentenceID"), "SentenceID"),
    actor_at: offsetOf(field("Actor1CharOffset")),
    recipient_at: offsetOf(field("Actor2CharOffset")),
    action_at: offsetOf(field("ActionCharOffset")),
    confidence: confidenceOf(field("Confidence")),
    length: countOf(field("MentionDocLen"), "MentionDocLen"),
    tone: numberOf(field("MentionDocTone"), "the tone"),
    language: /\bsrclc:([a-z]{2,3})\b/i.exec(field("MentionDocTranslationInfo"))?.[1]?.toLowerCase() ?? "eng",
  }),
};

/** YYYYMMDDHHMMSS in UTC as an ISO date-time. */
function momentOf(field: string): string {
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(field.trim()) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const iso = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime()) || moment.toISOString() !== iso)
    throw new Malformed("the time is not in the calendar");
  return iso;
}

function whereOf(field: string): string {
  const where = textOf(field);
  if (where === null) throw new Malformed("nothing says where the mention stands");
  return where;
}

function mediumOf(field: string): string {
  const medium = MEDIA[Number(field) - 1];
  if (medium === undefined) throw new Malformed("the type of mention is unknown");
  return medium;
}

/** -1 where the text does not say it. */
const offsetOf = (field: string): number | null =>
  field.trim() === "-1" ? null : countOf(field, "an offset");

/** Hundredths as a share. */
function confidenceOf(field: string): number | null {
  const hundredths = countOf(field, "the confidence");
  if (hundredths !== null && hundredths > 100) throw new Malformed("the confidence is beyond 100");
  return hundredths === null ? null : hundredths / 100;
}
