import type { Link, Words } from "./reading.js";

/** Outermost first: a link whose content holds the cue of another is the outer of the two; else in text order. */
export function outermostFirst(links: readonly Link[]): Link[] {
  const depth = (link: Link) =>
    links.filter((other) => holds(other.content, link.cue) && !holds(link.content, other.cue)).length;
  return links
    .map((link) => ({ link, depth: depth(link) }))
    .sort((a, b) => a.depth - b.depth || a.link.cue.start - b.link.cue.start)
    .map(({ link }) => link);
}

/** One link a cue, the first found. */
export function oneACue(links: readonly Link[]): Link[] {
  return links.filter((link, i) => links.findIndex((other) => overlaps(other.cue, link.cue)) === i);
}

export const overlaps = (a: Words, b: Words) => a.start < b.end && b.start < a.end;

function holds(content: Words, cue: Words): boolean {
  return content.start <= cue.start && cue.end <= content.end;
}
