import { type Entry, flag, invalidEntry, text, texts } from "../../lexicon/entry.js";

/** The money of some countries. */
interface Currency {
  /** ISO 4217. */
  readonly code: string;
  /** ISO 3166 alpha-3 codes of those who pay with it. */
  readonly home: readonly string[];
  /** Whether its word means it without further word. */
  readonly usual: boolean;
}

/** The currencies of currencies.yaml by what a text writes. */
export class Currencies {
  private readonly byWord = new Map<string, Currency[]>();
  private readonly bySign = new Map<string, string>();

  constructor(entries: readonly Entry[]) {
    for (const entry of entries) this.add(entry);
  }

  /** The ISO 4217 code of a sign before a figure ("$", "C$", "EUR"), or null. */
  ofSign(sign: string): string | null {
    return this.bySign.get(sign) ?? null;
  }

  has(word: string): boolean {
    return this.byWord.has(word.toLowerCase());
  }

  /** The ISO 4217 code of a word for money: of the first of these countries that has it, else the usual one. */
  ofWord(word: string, countries: readonly (string | null)[]): string | null {
    const named = this.byWord.get(word.toLowerCase()) ?? [];
    for (const country of countries) {
      const own = named.find(({ home }) => country !== null && home.includes(country));
      if (own !== undefined) return own.code;
    }
    const meant = named.length === 1 ? named[0] : named.find(({ usual }) => usual);
    return meant?.code ?? null;
  }

  private add(entry: Entry): void {
    const code = text(entry, "id");
    if (!/^[A-Z]{3}$/.test(code))
      throw invalidEntry(entry, `${code} is no currency`, "Write an ISO 4217 code");
    const currency = { code, home: texts(entry, "home"), usual: flag(entry, "usual") };
    for (const sign of texts(entry, "signs")) this.bySign.set(sign, code);
    for (const word of texts(entry, "words")) {
      const list = this.byWord.get(word);
      if (list === undefined) this.byWord.set(word, [currency]);
      else list.push(currency);
    }
  }
}
