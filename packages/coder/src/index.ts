export { Coder, type CoderOptions, createCoder } from "./coder.js";
export { explain } from "./explain.js";
export type { Lexicon, UserData } from "./lexicon/lexicon.js";
export type { LoadedKind } from "./lexicon/loaded.js";
export { CATEGORIES, eventScale, PLOVER } from "./plover.js";
export type { LoadedWord } from "./profile/loaded-words.js";
export type { SourcingProfile } from "./profile/profile.js";
export type { Voice, VoiceKind } from "./profile/voices.js";
export type * from "./record.js";
