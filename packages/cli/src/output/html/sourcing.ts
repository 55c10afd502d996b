import type { SourcingProfile, Voice } from "@demarche/coder";
import { count } from "../../terminal/progress.js";
import { loadedSummary, percent, voiceName, voiceSources } from "../../wording/voices.js";
import { escapeHtml } from "./escape.js";

/** Whose word the events rest on, and the loaded words of the report's own; folded away, empty where there is neither. */
export function sourcing({ voices, loaded }: SourcingProfile): string {
  if (voices.length === 0 && loaded.length === 0) return "";
  const shares = voices.map((voice) => `${escapeHtml(voiceName(voice))} ${percent(voice.share)}`);
  const words = loaded.length === 0 ? [] : [count(loaded.length, "loaded word")];
  return `<details class="sourcing">
<summary>According to ${[...shares, ...words].join(" · ")}</summary>
<table>${voices.map(row).join("")}</table>${loadedWords(loaded)}
</details>`;
}

function row(voice: Voice): string {
  const name = escapeHtml(voiceName(voice));
  const label = `${name} ${percent(voice.share)}`;
  return `<tr><th scope="row">${name}</th><td><meter value="${voice.share.toFixed(3)}" aria-label="${label}"></meter></td><td>${count(voice.events, "event")}</td><td class="aside">${escapeHtml(voiceSources(voice))}</td></tr>`;
}

function loadedWords(loaded: SourcingProfile["loaded"]): string {
  if (loaded.length === 0) return "";
  const items = loadedSummary(loaded).map(
    ({ text, kind, times }) =>
      `<span data-loaded="0">${escapeHtml(text)}</span>${times > 1 ? ` ×${times}` : ""} <span class="aside">${kind}</span>`,
  );
  return `\n<p>In its own voice: ${items.join(", ")}</p>`;
}
