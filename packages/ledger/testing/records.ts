import type { EventRecord, Report } from "@demarche/coder";
import type { CodedReport } from "../src/index.js";

/** What a test says of a record; the rest is filled in. */
export type Told = Partial<EventRecord> & { readonly actors?: string; readonly recipients?: string };

const entity = (code: string) => ({
  entity_text: code,
  start: 0,
  end: code.length,
  code: code.startsWith("~") ? null : code,
  sector: null,
  other_sectors: [],
  office: null,
  identifier_text: null,
  identifier_id: null,
});

export function record(
  document: string,
  position: number,
  { actors = "NOR", recipients = "RUS", ...told }: Told,
): EventRecord {
  const text = told.text ?? "Norway expelled a Russian diplomat.";
  return {
    id: `${document}-${position}`,
    document,
    date: "2024-03-05",
    enddate: null,
    date_info: { text: null, start: null, end: null, precision: "day", assumed: true },
    event: ["SANCTION"],
    mode: [],
    context: [],
    quad_code: 4,
    event_scale: -5,
    actor: actors.split(" ").filter(Boolean).map(entity),
    recipient: recipients.split(" ").filter(Boolean).map(entity),
    aux: [],
    attribution: [],
    event_loc: null,
    size: {},
    deadline: null,
    event_text: [],
    text,
    text_info: { sequence: position, start: 0, end: text.length },
    because: { rule: "test", trigger: { text: "expelled", start: 7, end: 15 }, path: "", grounds: [] },
    confidence: 0.7,
    cite_info: { title: null, url: null, publication: null, language: "en" },
    coder: { name: "demarche", version: "1" },
    ...told,
  } as EventRecord;
}

/** A coded report with records as told; its text is theirs. */
export function coded(
  id: string,
  told: readonly Told[],
  report: Partial<Report> = {},
  version = "1",
): CodedReport {
  const records = told.map((each, position) => record(id, position, each));
  const text = report.text ?? `${id}: ${records.map((each) => each.text).join(" ")}`;
  return {
    report: { id, text, date: "2024-03-05", ...report },
    records,
    coder: { name: "demarche", version },
  };
}
