import { DemarcheError } from "@demarche/language";

/** A line of a dictionary without its comment. */
export interface Line {
  readonly number: number;
  readonly text: string;
  /** True where it goes on with the entry above: a synonym or a further code. */
  readonly continues: boolean;
}

/** The lines that say something. Comments begin with # or ; and XML comments are passed over. */
export function dictionaryLines(text: string): Line[] {
  const lines: Line[] = [];
  let inComment = false;
  text.split(/\r?\n/).forEach((raw, at) => {
    const open = raw.includes("<!--");
    const hidden = inComment || open;
    inComment = (inComment || open) && !raw.includes("-->");
    const said = hidden ? "" : raw.replace(/\s*[#;].*$/, "");
    if (said.trim() !== "")
      lines.push({ number: at + 1, text: said.trim(), continues: /^(?:\s|\+)/.test(said) });
  });
  return lines;
}

/** "UNITED_STATES_" as it is written in a report. All capitals become a name's capitals; other letters stay. */
export function nameOf(written: string): string {
  const words = written.replace(/_+$/, "").replaceAll("_", " ").trim();
  return words === words.toUpperCase() ? words.split(" ").map(capitalised).join(" ") : words;
}

const SMALL = new Set(["OF", "THE", "AND", "FOR", "IN", "ON", "DE", "LA", "AL"]);

/** Words of up to three letters may be abbreviations ("FSB", "U.S."): they keep their capitals. */
function capitalised(word: string, at: number): string {
  if (SMALL.has(word)) return at === 0 ? word[0] + word.slice(1).toLowerCase() : word.toLowerCase();
  if (word.length <= 3 || word.includes(".")) return word;
  return word.replace(/\p{L}+/gu, (part) => part[0] + part.slice(1).toLowerCase());
}

export function badLine(file: string, { number, text }: Line, message: string, hint: string): DemarcheError {
  return new DemarcheError("invalid-dictionary", `${file}:${number}: ${message}: ${text}`, hint, {
    file,
    line: number,
  });
}
