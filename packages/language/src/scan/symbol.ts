import { C, classAt, digitRun, isDigit, isLetter, isWordCharacter } from "./characters.js";

const EMOTICON = /(?:[:;=8][-'o^]?[)(DPp/\\|\]3*]|[)(][-']?[:;=]|\^_*\^|<3)(?![\p{L}\p{N}/])/uy;

/** Words that begin with an apostrophe. */
const ELIDED = /['’](?:em|til|till|cause|n|bout|round|tis|twas|s|ll|re|ve|m|d|\d\ds?)(?![\p{L}\p{N}])/iuy;

const ZERO_WIDTH_JOINER = 0x200d;

/** End of the token at `i` that starts with neither letter nor digit: runs of marks, emoticons, emoji. */
export function symbolEnd(text: string, i: number): number {
  switch (classAt(text, i)) {
    case C.STOP:
      return text[i] === "." && isDigit(text, i + 1) ? decimalEnd(text, i) : stopsEnd(text, i);
    case C.APOSTROPHE:
      return apostropheEnd(text, i);
    case C.DASH:
    case C.CURRENCY:
      return repeatEnd(text, i);
    case C.QUOTE:
    case C.CLOSE:
      return attachedEnd(text, i + 1);
    case C.OPEN:
      return openEnd(text, i);
    default:
      return markEnd(text, i);
  }
}

/** "!!!", "?!", "..." are one token. */
function stopsEnd(text: string, i: number): number {
  while (classAt(text, i) === C.STOP) i++;
  return attachedEnd(text, i);
}

/** .5 */
function decimalEnd(text: string, i: number): number {
  if (isWordCharacter(text, i - 1)) return i + 1;
  return digitRun(text, i + 1);
}

function apostropheEnd(text: string, i: number): number {
  ELIDED.lastIndex = i;
  if (!isLetter(text, i - 1) && ELIDED.test(text)) return ELIDED.lastIndex;
  return attachedEnd(text, classAt(text, i + 1) === C.APOSTROPHE ? i + 2 : i + 1);
}

function openEnd(text: string, i: number): number {
  return emoticonEnd(text, i) || attachedEnd(text, i + 1);
}

function markEnd(text: string, i: number): number {
  const emoticon = emoticonEnd(text, i);
  if (emoticon) return emoticon;
  if (isEmoji(text, i)) return emojiEnd(text, i);
  if (text[i] === "+" && isDigit(text, i + 1) && !isWordCharacter(text, i - 1)) return phoneEnd(text, i);
  return repeatEnd(text, i);
}

function emoticonEnd(text: string, i: number): number {
  if (isWordCharacter(text, i - 1)) return 0;
  EMOTICON.lastIndex = i;
  return EMOTICON.test(text) ? EMOTICON.lastIndex : 0;
}

/** +44, +1602275-4958 */
function phoneEnd(text: string, i: number): number {
  let end = digitRun(text, i + 1);
  while (text[end] === "-" && isDigit(text, end + 1)) end = digitRun(text, end + 1);
  return end;
}

/** Repeats of one character, such as -- or ===. Commas, colons and the like stand alone. */
function repeatEnd(text: string, i: number): number {
  const first = text.charCodeAt(i);
  let end = i + 1;
  if (!",;:@#%".includes(text[i]!)) while (text.charCodeAt(end) === first) end++;
  return attachedEnd(text, end);
}

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u;
const FLAG = /\p{Regional_Indicator}{2}/uy;
const SKIN_TONE = /^\p{Emoji_Modifier}/u;

const isEmoji = (text: string, i: number): boolean =>
  text.charCodeAt(i) >= 0x2100 && EMOJI.test(String.fromCodePoint(text.codePointAt(i)!));

/** One emoji with its variation selector, skin tone and everything joined to it; two letters of a flag. */
function emojiEnd(text: string, i: number): number {
  FLAG.lastIndex = i;
  if (FLAG.test(text)) return FLAG.lastIndex;
  for (;;) {
    i = attachedEnd(text, i + 1);
    const code = text.codePointAt(i) ?? 0;
    if (SKIN_TONE.test(String.fromCodePoint(code)) && code > 0x1f000) continue;
    if (code !== ZERO_WIDTH_JOINER) return i;
    i++;
  }
}

/** End of the marks that belong to the character before `i`. */
function attachedEnd(text: string, i: number): number {
  while (classAt(text, i) === C.MARK) i++;
  return i;
}
