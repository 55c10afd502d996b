import { readdirSync, readFileSync } from "node:fs";
import type { Aux, Category, Report, TextSpan } from "@demarche/coder";
import { readJsonl } from "./scores-shared.js";

interface ExpectedParty extends TextSpan {
  readonly code: string | null;
  readonly sector: string | null;
}

/** A line of evaluation/gold/reports: see evaluation/gold/README.md. */
export interface ExpectedEvent {
  readonly sentence: number;
  readonly trigger: TextSpan;
  readonly event: Category;
  readonly mode: readonly string[];
  readonly actor: readonly ExpectedParty[];
  readonly recipient: readonly ExpectedParty[];
  readonly aux: readonly Aux[];
  readonly attribution: readonly { readonly source: TextSpan | null; readonly cue: TextSpan }[];
  readonly date: string | null;
  readonly enddate?: string;
  readonly deadline?: TextSpan & { readonly duration: string | null; readonly due: string | null };
  readonly size?: Readonly<Record<string, number>>;
  readonly certainty: "clear" | "arguable";
}

export interface CodedReport {
  readonly report: Report;
  readonly expected: readonly ExpectedEvent[];
}

const EXAMPLES = new URL("../../examples/", import.meta.url);
const EXAMPLES_CODED = new URL("../gold/reports/", import.meta.url);
const FRESH = new URL("../gold/fresh/", import.meta.url);

/** The example reports with their hand coding, by name. */
export const readExampleReports = (): CodedReport[] => readCoded(EXAMPLES, EXAMPLES_CODED);

/** Reports on other conflicts, coded by hand before the coder saw them. */
export const readFreshReports = (): CodedReport[] => readCoded(FRESH, FRESH);

function readCoded(reports: URL, codings: URL): CodedReport[] {
  return readdirSync(codings)
    .filter((file) => file.endsWith(".events.jsonl"))
    .sort()
    .map((file) => file.slice(0, -".events.jsonl".length))
    .map((name) => ({
      report: readReport(reports, name),
      expected: readJsonl<ExpectedEvent>(new URL(`${name}.events.jsonl`, codings)),
    }));
}

/** A report: metadata between two lines of dashes, then the text. */
function readReport(folder: URL, name: string): Report {
  const file = readFileSync(new URL(`${name}.md`, folder), "utf8");
  const [, head = "", text = ""] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  const metadata = [...head.matchAll(/^(date|title|publisher|url): (.*)$/gm)].map(([, key, value]) => [
    key,
    value,
  ]);
  return { id: name, text: text.trimEnd(), ...Object.fromEntries(metadata) };
}
