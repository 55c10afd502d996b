import type { Report, SourcingProfile, Voice } from "@demarche/coder";
import { count } from "../terminal/progress.js";
import { oneLine } from "../wording/one-line.js";
import { loadedSummary, percent, voiceName, voiceSources } from "../wording/voices.js";
import type { Terminal } from "./format.js";
import { GAP, layRow, wrap } from "./layout.js";

const WIDTHS = { name: 27, events: 6, share: 5 } as const;

/** A report's sourcing profile for people: whose word its events rest on, then the loaded words of its own. */
export function profileTable(report: Report, profile: SourcingProfile, terminal: Terminal): string {
  const { width, colors } = terminal;
  const title = wrap(colors.bold(oneLine(report.title ?? report.id)), width);
  const about = [report.publisher, report.date, report.id, count(profile.events, "event")];
  const line = oneLine(about.filter((part) => part !== undefined).join(" · "));
  return [
    ...title.map((part) => `${part}\n`),
    ...wrap(colors.dim(line), width).map((part) => `${part}\n`),
    voices(profile.voices, terminal),
    loaded(profile, terminal),
  ].join("");
}

function voices(all: readonly Voice[], { width, colors }: Terminal): string {
  if (all.length === 0) return "";
  const { name, events, share } = WIDTHS;
  const widths = [name, events, share, Math.max(10, width - name - events - share - 3 * GAP.length)];
  const rows = all.map((voice) =>
    layRow(
      [
        voiceName(voice),
        String(voice.events).padStart(events),
        percent(voice.share).padStart(share),
        colors.dim(oneLine(voiceSources(voice))),
      ],
      widths,
    ),
  );
  const head = layRow(["who says so", "events", "share", "sources"].map(colors.dim), widths);
  return `\n${head}${rows.join("")}`;
}

function loaded(profile: SourcingProfile, { width, colors }: Terminal): string {
  const words = loadedSummary(profile.loaded);
  if (words.length === 0) return "";
  const told = words.map(({ text, kind, times }) => {
    const often = times > 1 ? ` ×${times}` : "";
    return `${oneLine(text)}${often} ${colors.dim(`(${kind})`)}`;
  });
  const lines = wrap(`${colors.dim("loaded words of its own:")} ${told.join(", ")}`, width);
  return `\n${lines.map((part) => `${part}\n`).join("")}`;
}
