import { firstWord, foldName } from "./fold.js";

/**
 * A table of lines sorted by their first field, folded; it is searched as it is, by halves, so that it costs nothing
 * until a name is looked up.
 */
export class PlaceTable {
  private readonly mostSpaces = new Map<string, number>();

  /** `text`: lines of fields between "|", the first a name. */
  constructor(private readonly text: string) {}

  /** The lines of a folded name, in the table's order. */
  lines(folded: string): readonly string[] {
    const found: string[] = [];
    for (let at = this.firstFrom(folded); at < this.text.length; ) {
      const end = this.endOf(at);
      if (this.keyAt(at) !== folded) break;
      found.push(this.text.slice(at, end));
      at = end + 1;
    }
    return found;
  }

  has(folded: string): boolean {
    const at = this.firstFrom(folded);
    return at < this.text.length && this.keyAt(at) === folded;
  }

  /** The spaces in the longest name that begins with a folded word, or -1 where none does. */
  spacesAfter(word: string): number {
    const known = this.mostSpaces.get(word);
    if (known !== undefined) return known;
    let most = -1;
    for (let at = this.firstFrom(word); at < this.text.length; at = this.endOf(at) + 1) {
      const key = this.keyAt(at);
      if (!key.startsWith(word)) break;
      if (firstWord(key) === word) most = Math.max(most, key.split(" ").length - 1);
    }
    this.mostSpaces.set(word, most);
    return most;
  }

  /** Offset of the first line whose name is not before a folded one. */
  private firstFrom(folded: string): number {
    let low = 0;
    let high = this.text.length;
    while (low < high) {
      const start = this.text.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
      if (this.keyAt(start) < folded) low = this.endOf(start) + 1;
      else high = start;
    }
    return low;
  }

  private keyAt(start: number): string {
    return foldName(this.text.slice(start, this.text.indexOf("|", start)));
  }

  private endOf(start: number): number {
    const end = this.text.indexOf("\n", start);
    return end < 0 ? this.text.length : end;
  }
}
