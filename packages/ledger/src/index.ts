export type { Added, CodedReport } from "./add/coded.js";
export type { Head } from "./identity/head.js";
export { IDENTITY_DEFAULTS, type IdentitySettings } from "./identity/settings.js";
export { Ledger, type LedgerOptions, type PersonsWord } from "./ledger.js";
export type { Telling, ToldEvent } from "./read/event.js";
