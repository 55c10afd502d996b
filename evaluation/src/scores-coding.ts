import { createCoder, type EventRecord, type Mention, type Report } from "@demarche/coder";
import { readParser } from "@demarche/language/node";

/** Codes reports one after the other with one parser and one coder, as the command line does. */
export function openCoding(): (reports: readonly Report[]) => EventRecord[] {
  const parser = readParser();
  const coder = createCoder();
  return (reports) => reports.flatMap((report) => coder.code(parser.parse(report.text), report));
}

/** Who the phrases of a report are. */
export function openMentions(): (report: Report) => Mention[] {
  const parser = readParser();
  const coder = createCoder();
  return (report) => coder.mentions(parser.parse(report.text), report);
}
