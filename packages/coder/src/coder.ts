import type { Document } from "@demarche/language";
import { codeDocument, partiesOf } from "./code.js";
import { buildLexicon, type Lexicon, type UserData } from "./lexicon/lexicon.js";
import { listMentions } from "./mentions/list.js";
import { profileOf, type SourcingProfile } from "./profile/profile.js";
import type { EventRecord, Mention, Report } from "./record.js";

export interface CoderOptions {
  /** Actors of the user's own, YAML as in data/actors; they come before those that ship. */
  readonly actors?: readonly UserData[];
  /** Frames of the user's own, YAML as in data/frames. */
  readonly frames?: readonly UserData[];
}

/** Codes parsed reports. Holds the lexicon and nothing else; one coder serves any number of reports. */
export class Coder {
  constructor(readonly lexicon: Lexicon) {}

  /** The events that a report states, in text order. `doc` is the parse of `report.text`. */
  code(doc: Document, report: Report): EventRecord[] {
    return codeDocument(partiesOf(doc, report, this.lexicon));
  }

  /** The events of a report and its sourcing profile: whose word they rest on, and how the report itself judges. */
  codeAndProfile(doc: Document, report: Report): { records: EventRecord[]; profile: SourcingProfile } {
    const parties = partiesOf(doc, report, this.lexicon);
    const records = codeDocument(parties);
    return { records, profile: profileOf(parties, records) };
  }

  /** Every phrase that names or refers to a coded party, in text order, with what told who it is. */
  mentions(doc: Document, report: Report): Mention[] {
    return listMentions(partiesOf(doc, report, this.lexicon));
  }
}

/** A coder with the knowledge that ships and the user's own; throws `invalid-data` naming file and line. */
export function createCoder(options: CoderOptions = {}): Coder {
  return new Coder(buildLexicon(options));
}
