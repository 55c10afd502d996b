import type { LoadedWord, SourcingProfile, Voice } from "@demarche/coder";
import type { CSSProperties } from "react";
import { partyName } from "../wording/countries.js";
import { percent } from "../wording/numbers.js";

const NAMES = {
  publisher: "The report itself",
  media: "The media",
  document: "Documents and pictures",
  anonymous: "Anonymous sources",
  other: "Others, of no known country",
} as const;

/** Whose word the report's events rest on, and the loaded words of its own voice. */
export function Sourcing({ profile }: { readonly profile: SourcingProfile }) {
  if (profile.voices.length === 0 && profile.loaded.length === 0) return null;
  return (
    <section className="sourcing" aria-label="Sourcing">
      <h2>Whose word it is</h2>
      <ul className="voices">
        {profile.voices.map((voice) => (
          <VoiceBar key={`${voice.kind}-${voice.code}`} voice={voice} />
        ))}
      </ul>
      <LoadedWords words={profile.loaded} />
    </section>
  );
}

function VoiceBar({ voice }: { readonly voice: Voice }) {
  const { kind, code, share, sources, unnamed } = voice;
  return (
    <li style={{ "--share": share } as CSSProperties}>
      <span>{kind === "side" ? partyName(code ?? "") : NAMES[kind]}</span>
      <span className="number">{percent(share)}</span>
      <span className="voice-bar" />
      {kind !== "publisher" && (
        <span className="soft small">
          {sources.join(", ")}
          {unnamed > 0 && kind === "side" && ` (${unnamed} not named)`}
        </span>
      )}
    </li>
  );
}

function LoadedWords({ words }: { readonly words: readonly LoadedWord[] }) {
  if (words.length === 0) return <p className="soft small">No loaded words in its own voice.</p>;
  const times = new Map<string, number>();
  for (const { text } of words) times.set(text.toLowerCase(), (times.get(text.toLowerCase()) ?? 0) + 1);
  return (
    <p className="small">
      Loaded words in its own voice:{" "}
      {[...times].map(([word, number], at) => (
        <span key={word}>
          {at > 0 && ", "}
          <span className="loaded">{word}</span>
          {number > 1 && ` ×${number}`}
        </span>
      ))}
    </p>
  );
}
