import type { Report } from "@demarche/coder";
import { DemarcheError, type Place } from "@demarche/language";
import { chooseDate } from "./dates/choose.js";
import { detectLanguage, isEnglish } from "./language/detect.js";
import type { Draft } from "./parsing/draft.js";
import type { About, Note, Reading } from "./reading.js";
import { withoutHidden } from "./report/hidden.js";

/** A report as it was given: text and fields stay to the letter, its language is looked at. */
export async function finishReport(
  report: Report,
  where: Place,
  bytes: number,
  notes: readonly Note[],
): Promise<Reading> {
  const dateFrom = report.date === undefined ? {} : { dateFrom: "given" as const };
  return inItsLanguage(report, { ...dateFrom, notes }, { where, bytes });
}

/** A report out of what a parser found: day of publication chosen, hidden characters taken out, length bounded. */
export async function finishDraft(
  draft: Draft,
  {
    id,
    now,
    textLength,
    ...read
  }: { id: string; now: Date; textLength: number; where: Place; bytes: number },
): Promise<Reading> {
  const body = withoutHidden(draft.text);
  const text = body.slice(0, textLength).trim();
  if (text === "") throw noText(read.where);
  const { notes: dateNotes, dateFrom, date } = chooseDate(draft, now);
  const title = draft.title === undefined ? undefined : withoutHidden(draft.title).slice(0, LONGEST_FIELD);
  const odd: Note[] = [...draft.notes, ...dateNotes];
  if (body.length !== draft.text.length) odd.push("hidden-characters");
  if (text.length < body.trim().length) odd.push("cut");
  const { publisher, url, language, byline, updated } = draft;
  const report = given({ id, text, date, title, publisher, url, language });
  return inItsLanguage(report, { ...given({ dateFrom, byline, updated }), notes: odd }, read);
}

/** Longer titles are none. */
const LONGEST_FIELD = 1000;

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "")) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** What the text itself is in counts more than what the document says: content systems say "en" of everything. */
async function inItsLanguage(
  report: Report,
  about: About,
  read: { where: Place; bytes: number },
): Promise<Reading> {
  const detected = await detectLanguage(report.text);
  const all: About = detected === undefined ? about : { ...about, detected };
  const language = detected ?? report.language ?? "en";
  if (isEnglish(language)) return { report, about: all, ...read };
  const error = otherLanguage(language, report, read.where);
  return { error, uncoded: { ...report, language }, about: all, bytes: read.bytes };
}

function otherLanguage(language: string, { id, language: said }: Report, where: Place): DemarcheError {
  const how = said === language ? `the document says that its language is` : "the language of the text is";
  return new DemarcheError(
    "other-language",
    `${how} "${language}"`,
    "Demarche reads English; give a translation, or correct the language field",
    { ...where, document: id },
  );
}

function noText(where: Place): DemarcheError {
  return new DemarcheError(
    "empty-document",
    "the document has no text",
    "Leave it out, or give its text",
    where,
  );
}
