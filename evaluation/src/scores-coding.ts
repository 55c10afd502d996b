import { createCoder, type EventRecord, type Report } from "@demarche/coder";
import { readParser } from "@demarche/language/node";

/** Codes reports one after the other with one parser and one coder, as the command line does. */
export async function openCoding(): Promise<(reports: readonly Report[]) => EventRecord[]> {
  const parser = await readParser();
  const coder = createCoder();
  return (reports) => reports.flatMap((report) => coder.code(parser.parse(report.text), report));
}
