/**
 * Controls, marks that turn the direction of writing, and signs that cannot be seen: no words, but fit to hide some. The
 * joiners that Persian and Hindi are written with stay.
 */
const HIDDEN = /(?![\t\n\r])\p{Cc}|(?![\u200c\u200d])\p{Cf}|\u200b/gu;

/** The text without characters that are not to be seen. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, "");
