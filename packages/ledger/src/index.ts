export { type Account, type Accounts, accountsOf, type Stance } from "./accounts/accounts.js";
export type { Added, CodedReport } from "./add/coded.js";
export { ANSWER_DEFAULTS, type Answer, type AnswerSettings, findAnswers, type Told } from "./answers/find.js";
export type { SourceName } from "./formats/flat.js";
export type { ImportSummary } from "./formats/import/import.js";
export type { Head } from "./identity/head.js";
export { IDENTITY_DEFAULTS, type IdentitySettings } from "./identity/settings.js";
export { Ledger, type LedgerOptions, type PersonsWord } from "./ledger.js";
export type { Telling, ToldEvent } from "./read/event.js";
