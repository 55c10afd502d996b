import type { EventRecord } from "@demarche/coder";

/** What stands before a noun that names a known thing, with at most two words between. */
const KNOWN = /(?:\b(?:the|this|that|these|those|its|his|her|their)|['’]s?) (?:[\w-]+ ){0,2}$/i;

/** "the consul whom Norway [expelled]" */
const RELATIVE =
  /\b(?:the|this|that|these|those|its|his|her|their) (?:[\w-]+ ){1,7}(?:whom?|which|that) (?:[\w-]+ ){0,4}$/i;

/** What readers are taken to know, without a day of its own: it may lie some weeks back. */
export function namesAgain({ because: { trigger }, date_info, text, text_info }: EventRecord): boolean {
  if (date_info?.assumed === false) return false;
  const before = text.slice(0, trigger.start - text_info.start);
  return KNOWN.test(before) || RELATIVE.test(before);
}
