import { R } from "@demarche/language";
import { nameCovering, type ReportNames } from "./context.js";
import type { Coding } from "./party.js";
import { speakerOfReport } from "./speaker.js";

/** How far one country must outweigh the others to be the report's own: the more names there are, the less. */
const HOME_SHARES: readonly { readonly count: number; readonly share: number }[] = [
  { count: 2, share: 0.6 },
  { count: 4, share: 0.5 },
];

/** Whose report it is: who "we" is in it, and the country that it is about. Each is found out once, when asked for. */
export class ReportSides {
  private speakerFound: Coding | null | undefined;
  private countryFound: string | null | undefined;
  private leadFound: string | null | undefined;

  constructor(private readonly names: ReportNames) {}

  /** Who the report speaks for, or null. */
  get speaker(): Coding | null {
    if (this.speakerFound === undefined) this.speakerFound = speakerOfReport(this.names);
    return this.speakerFound;
  }

  /** The country that most of the report's names belong to, or null where no one country stands out. */
  get country(): string | null {
    if (this.countryFound === undefined) this.countryFound = mostNamed(this.names);
    return this.countryFound;
  }

  /** The country that acts in the report's first sentence, or null. */
  get lead(): string | null {
    if (this.leadFound === undefined) this.leadFound = firstToAct(this.names);
    return this.leadFound;
  }
}

/** Codes that are no country's. */
const BODIES = new Set(["IGO", "UNO", "EUR", "NGO", "IMG", "ISM", "MNC"]);

function mostNamed(context: ReportNames): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { actor } of context.names) {
    const { code } = actor;
    if (code === null || BODIES.has(code)) continue;
    total++;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const [code, count] of counts)
    if (HOME_SHARES.some((least) => count >= least.count && count / total >= least.share)) return code;
  return null;
}

/** The first country in the subject of the first sentence. */
function firstToAct(names: ReportNames): string | null {
  const { tree } = names;
  const end = tree.doc.sentenceStart[1] ?? tree.doc.length;
  for (let word = 0; word < end; word++) {
    if (!tree.is(word, R.nsubj) && !tree.is(word, R["nsubj:pass"])) continue;
    const phrase = tree.extent(word);
    for (let at = phrase.start; at < phrase.end; at++) {
      const code = nameCovering(names, at)?.actor.code;
      if (code != null) return code;
    }
  }
  return null;
}
