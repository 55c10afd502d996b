/** Distinct strings numbered in the order they were first seen; number 0 is always the empty string. */
export class StringTable {
  readonly strings: string[] = [""];
  private readonly numbers = new Map<string, number>([["", 0]]);

  /** The number of `text`, a new one when it was not seen before. */
  add(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.strings.length);
    return this.strings.push(text) - 1;
  }
}
