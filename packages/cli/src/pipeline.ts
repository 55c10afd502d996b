import { readFileSync } from "node:fs";
import {
  type Coder,
  createCoder,
  type EventRecord,
  type Report,
  type SourcingProfile,
  type UserData,
} from "@demarche/coder";
import { DemarcheError, type Document } from "@demarche/language";
import { readParser } from "@demarche/language/node";

/** The whole line in one place: a report is parsed into trees, and the trees are coded into event records. */
export interface Pipeline {
  parse(report: Report): Document;
  code(report: Report): EventRecord[];
  /** The events with the report's sourcing profile. */
  codeAndProfile(report: Report): { records: EventRecord[]; profile: SourcingProfile };
}

/** Files of the user's own that extend what the coder knows. */
export interface OwnData {
  readonly actors?: string;
  readonly frames?: string;
}

/** Loads the language model and the lexicon; throws `invalid-data` and the like for a file of `own` that is wrong. */
export function openPipeline(own: OwnData = {}): Pipeline {
  const coder = openCoder(own);
  const parser = readParser();
  const parse = (report: Report): Document => parser.parse(report.text);
  return {
    parse,
    code: (report) => coder.code(parse(report), report),
    codeAndProfile: (report) => coder.codeAndProfile(parse(report), report),
  };
}

/** The coder with the user's own actors and frames before those that ship. */
export function openCoder({ actors, frames }: OwnData): Coder {
  return createCoder({ actors: readOwn(actors), frames: readOwn(frames) });
}

const readOwn = (file: string | undefined): UserData[] => (file === undefined ? [] : [readDataFile(file)]);

/** A file that an option or argument names. Throws `unreadable-file`. */
export function readDataFile(file: string): UserData {
  try {
    return { file, text: readFileSync(file, "utf8") };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DemarcheError("unreadable-file", reason, "Check the name and the rights of the file", { file });
  }
}
