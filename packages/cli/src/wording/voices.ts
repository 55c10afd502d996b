import type { LoadedWord, Voice } from "@demarche/coder";

const NAMES = {
  publisher: "the report itself",
  media: "the media",
  document: "documents and pictures",
  anonymous: "anonymous sources",
  other: "others, of no known country",
} as const;

/** Who vouches for events, in words: "NOR", "anonymous sources", "the report itself". */
export function voiceName({ kind, code }: Voice): string {
  return kind === "side" ? (code ?? "") : NAMES[kind];
}

/** "60 %" */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** The sources as the text names them, with how many of the events come from people it does not name. */
export function voiceSources({ kind, sources, unnamed }: Voice): string {
  const names = sources.join(", ");
  return kind === "side" && unnamed > 0 ? `${names} (${unnamed} unnamed)` : names;
}

/** Each loaded word once, as the report writes it, with its family and how often it stands there. */
export function loadedSummary(words: readonly LoadedWord[]): { text: string; kind: string; times: number }[] {
  const summary = new Map<string, { text: string; kind: string; times: number }>();
  for (const { text, kind } of words) {
    const key = `${kind} ${text.toLowerCase()}`;
    const known = summary.get(key);
    if (known === undefined) summary.set(key, { text, kind, times: 1 });
    else known.times++;
  }
  return [...summary.values()].sort((a, b) => b.times - a.times);
}
