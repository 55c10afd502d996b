import type { ReportNames } from "./context.js";
import type { Coding } from "./party.js";
import { speakerOfReport } from "./speaker.js";

/** How far one country must outweigh the others to be the report's own. */
const HOME_SHARE = 0.6;
const HOME_COUNT = 2;

/** Whose report it is: who "we" is in it, and the country that it is about. Each is found out once, when asked for. */
export class ReportSides {
  private speakerFound: Coding | null | undefined;
  private countryFound: string | null | undefined;

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
}

function mostNamed(context: ReportNames): string | null {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { actor } of context.names) {
    const { code } = actor;
    if (code === null) continue;
    total++;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const [code, count] of counts) if (count >= HOME_COUNT && count / total >= HOME_SHARE) return code;
  return null;
}
