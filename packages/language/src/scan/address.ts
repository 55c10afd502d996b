import { isLetter, isSpace, isWordCharacter } from "./characters.js";

const SCHEME = /(?:https?|ftp):\/\/|www\.|mailto:/iy;

/** Last labels that make a dotted word a host or file name; those that are also English words are left out. */
const LAST_LABELS: ReadonlySet<string> = new Set(
  (
    "com org net gov edu mil int info biz io tv eu uk ru cn de fr jp kr au nz ca ua ir il tr br mx ch se nl pl pk " +
    "doc docx xls xlsx ppt pptx pdf txt rtf csv xml json html htm php asp jpg jpeg png gif zip exe mp3 mp4 url"
  ).split(" "),
);

const NEWSGROUP = /(?:alt|comp|misc|rec|sci|soc)\.[a-z]/y;

/** End of the web address that starts at `i`, or `i`. */
export function urlEnd(text: string, i: number): number {
  SCHEME.lastIndex = i;
  if (!SCHEME.test(text) || !isUrlCharacter(text, SCHEME.lastIndex)) return i;
  return trimmed(text, i, urlRun(text, SCHEME.lastIndex));
}

/** How far letters, digits and the marks inside addresses and file names go from `i`. */
export function addressRun(text: string, i: number): number {
  while (isWordCharacter(text, i) || isAddressMark(text.charCodeAt(i))) i++;
  return i;
}

/** End of the e-mail address, host name, file name or news group in the run `[i, run)`, or `i`. */
export function addressEnd(text: string, i: number, run: number): number {
  let end = run;
  while (end > i && !isWordCharacter(text, end - 1)) end--;
  const candidate = text.slice(i, end);
  if (candidate.indexOf("@") > 0) return end;
  const dot = candidate.lastIndexOf(".");
  if (dot <= 0 || !isHostOrFile(text, i, i + dot, end)) return i;
  return text[end] === "/" && end === run ? trimmed(text, i, urlRun(text, end)) : end;
}

function isHostOrFile(text: string, i: number, dot: number, end: number): boolean {
  NEWSGROUP.lastIndex = i;
  if (NEWSGROUP.test(text)) return true;
  const label = text.slice(dot + 1, end);
  return label.length <= 4 && isWordCharacter(text, dot - 1) && LAST_LABELS.has(label.toLowerCase());
}

/** End of a handle or topic (@name, #name) whose mark is at `i`, or `i`. */
export function handleEnd(text: string, i: number): number {
  if (!isLetter(text, i + 1) || isWordCharacter(text, i - 1)) return i;
  let end = i + 1;
  while (isWordCharacter(text, end) || text[end] === "_") end++;
  return end;
}

function urlRun(text: string, i: number): number {
  while (isUrlCharacter(text, i)) i++;
  return i;
}

const isUrlCharacter = (text: string, i: number): boolean =>
  !isSpace(text, i) && !'<>"“”«»{}|^`'.includes(text[i]!);

/** Punctuation at the end of an address belongs to the sentence; a bracket does unless the address opens it. */
function trimmed(text: string, i: number, end: number): number {
  const opened = text.slice(i, end).includes("(");
  while (end > i && (".,;:!?'’*]".includes(text[end - 1]!) || (text[end - 1] === ")" && !opened))) end--;
  return end;
}

/** One of . - _ + % @ */
const isAddressMark = (code: number): boolean =>
  code === 46 || code === 45 || code === 95 || code === 43 || code === 37 || code === 64;
