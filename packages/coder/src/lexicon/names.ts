import type { Actor, NamedActor } from "./actors.js";

/** Names by the letters they begin with, longest first, for matching against running text. */
export class NameIndex {
  private readonly byKey = new Map<string, NameEntry[]>();

  constructor(named: readonly NamedActor[]) {
    const byName = new Map<string, NameEntry>();
    for (const { names, actor } of named)
      for (const name of names) {
        this.add(byName, plain(name), actor);
        // Headlines are set in capitals; a short name in capitals would be an acronym of something else.
        if (name.length > 3) this.add(byName, plain(name).toUpperCase(), actor);
      }
    for (const list of this.byKey.values()) list.sort((a, b) => b.name.length - a.name.length);
  }

  private add(byName: Map<string, NameEntry>, name: string, actor: Actor): void {
    const known = byName.get(name);
    if (known !== undefined) {
      if (!known.actors.includes(actor)) known.actors.push(actor);
      return;
    }
    const entry: NameEntry = { name, actors: [actor] };
    byName.set(name, entry);
    const key = leadingKey(name, 0);
    const list = this.byKey.get(key);
    if (list === undefined) this.byKey.set(key, [entry]);
    else list.push(entry);
  }

  /** Names that begin at `offset` of `text` (made plain), longest first; the caller checks where they end. */
  *startingAt(text: string, offset: number): IterableIterator<NameEntry> {
    const candidates = this.byKey.get(leadingKey(text, offset));
    if (candidates === undefined) return;
    for (const entry of candidates) if (text.startsWith(entry.name, offset)) yield entry;
  }
}

export interface NameEntry {
  readonly name: string;
  /** All bearers of the name; dates and kinds tell which is meant. */
  readonly actors: Actor[];
}

/** Typographic variants made plain, one character for one, so that offsets stay. */
export function plain(text: string): string {
  return text.replace(/\s/g, " ").replace(/[‘’ʼ]/g, "'").replace(/[‐‑–]/g, "-");
}

/** The letters and digits at `offset`; at least one character, so that every name has a key. */
function leadingKey(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && isWordCharacter(text.charCodeAt(end))) end++;
  return text.slice(offset, Math.max(end, offset + 1));
}

function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code >= 0xc0
  );
}
