export { listTokens, SCOPES, type Scope, type Token, tokenWith } from "./access/tokens.js";
export { type Account, type Accounts, accountsOf, type Stance } from "./accounts/accounts.js";
export type { Added, CodedReport } from "./add/coded.js";
export type { Answer } from "./answers/find.js";
export type { Chain } from "./answers/read.js";
export type { DeadlineState, RunningDeadline } from "./deadlines/deadlines.js";
export type { DeadlineFilter } from "./deadlines/read.js";
export type { Reader, Row, TableBatch, Value } from "./driver/driver.js";
export { isServer, withoutPassword } from "./driver/place.js";
export { EXPORT_FORMATS, type ExportFormat } from "./formats/export/export.js";
export { EXPORTED, type Exported } from "./formats/export/what.js";
export { IMPORT_FORMATS, type ImportFormat, type ImportSummary } from "./formats/import/import.js";
export type { Correction } from "./identity/correction.js";
export type { Quoted, Status } from "./identity/facts.js";
export type { Head } from "./identity/head.js";
export { IDENTITY_DEFAULTS, type IdentitySettings } from "./identity/settings.js";
export { Ledger, type LedgerOptions, type PersonsWord } from "./ledger.js";
export { type AnswersAsked, answerPage } from "./read/answer-page.js";
export { citationsOf } from "./read/citations.js";
export { type DeadlinesAsked, deadlinePage } from "./read/deadline-page.js";
export type { EventDecision } from "./read/decisions.js";
export type { DocumentDiff, FieldChange, Reading } from "./read/diff.js";
export {
  countDocuments,
  type DocumentLine,
  type DocumentsAsked,
  documentLine,
  listDocuments,
  recordsOfDocument,
} from "./read/documents.js";
export { dyadCounts, type StatusCounts } from "./read/dyad-counts.js";
export { type DyadLine, dyadPage } from "./read/dyad-page.js";
export type { Telling, ToldEvent } from "./read/event.js";
export { countEvents } from "./read/event-counts.js";
export {
  type EventLine,
  type EventsAsked,
  eventLines,
  lineOf,
  listEventLines,
  type Page,
} from "./read/event-lines.js";
export { type LedgerInfo, ledgerInfo } from "./read/info.js";
export { knownReports } from "./read/known.js";
export { partiesNamed } from "./read/parties.js";
export { copiesOf, revisionsOf } from "./read/revisions.js";
export { eventsDecidedAfter, newestDay, newestMoment, newestNumbers, totals } from "./read/totals.js";
export { listViews, type View } from "./views/views.js";
