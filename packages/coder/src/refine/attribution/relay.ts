import { NO_HEAD, P, U } from "@demarche/language";
import type { Tree } from "../../grammar/tree.js";
import type { Parties } from "../../mentions/parties.js";
import { fixedCue } from "./cue.js";
import type { Link, Reading, Words } from "./reading.js";
import { phraseFrom } from "./source.js";

const REACH = 12;

/**
 * "Yonhap, quoting KCNA, said" and "the agency said, citing officials": one statement from two sources, the one who
 * hands it on before the one who is quoted; each takes the cue that stands next to it.
 */
export function withRelayed(reading: Reading, links: readonly Link[]): Link[] {
  return links.flatMap((link) => {
    const relay = relayBeside(reading, link);
    if (relay === null) return [link];
    const [outer, inner] = relay.cue.start < link.cue.start ? [relay.cue, link.cue] : [link.cue, relay.cue];
    return [
      { ...link, cue: outer },
      { ...link, source: relay.source, cue: inner },
    ];
  });
}

interface Relay {
  readonly source: number;
  readonly cue: Words;
}

/** A relay between the source and its verb, or after the verb and outside the content. */
function relayBeside({ parties, tree, sentence }: Reading, { source, cue, content }: Link): Relay | null {
  if (source === NO_HEAD) return null;
  const first = quotedAt(parties, tree, sentence.start, sentence.end); // "Quoting police, the radio said"
  if (first !== null && first.source < source && first.source !== source) return first;
  const start = source < cue.start ? source + 1 : cue.end;
  const end = Math.min(sentence.end, cue.end + REACH);
  for (let i = start; i < end; i++) {
    const isInside = i >= content.start && i < content.end && tree.head(i) !== cue.start;
    const quoted = isInside ? null : quotedAt(parties, tree, i, sentence.end);
    if (quoted !== null && quoted.source !== source) return quoted;
  }
  return null;
}

/** Someone or something that can tell; "citing the release of prisoners" names a reason and no source. */
function mayTell(parties: Parties, tree: Tree, source: number): boolean {
  const upos = tree.columns.upos[source];
  if (upos === U.PROPN || upos === U.PRON || parties.of(source) !== null) return true;
  return parties.context.lexicon.sourceKinds.has(tree.doc.lemmaOf(source).toLowerCase());
}

/** "quoting X", "referring to X". */
function quotedAt(parties: Parties, tree: Tree, word: number, limit: number): Relay | null {
  if (tree.columns.xpos[word] !== P.VBG) return null;
  const form = tree.doc.formOf(word).toLowerCase();
  for (const [words, end] of [
    [form, word + 1],
    [`${form} ${word + 1 < limit ? tree.doc.formOf(word + 1) : ""}`, word + 2],
  ] as const) {
    if (fixedCue(parties, words)?.source !== "obj") continue;
    const source = phraseFrom(tree, end, limit);
    if (source !== NO_HEAD && mayTell(parties, tree, source)) return { source, cue: { start: word, end } };
  }
  return null;
}
