/** How well stated confidence holds: events in bins of a tenth, the mean stated and the share that were right. */

export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Bin {
  readonly count: number;
  /** Mean of what was stated. */
  readonly stated: number;
  /** Share that was right. */
  readonly right: number;
}

const BINS = 10;

export function reliability(judged: readonly Judged[]): Bin[] {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, stated: 0, right: 0 }));
  for (const { confidence, right } of judged) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.count++;
    bin.stated += confidence;
    bin.right += Number(right);
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ count, stated, right }) => ({ count, stated: stated / count, right: right / count }));
}

/** Mean distance between what was stated and what was right, weighted by the events of each bin. */
export function calibrationError(bins: readonly Bin[]): number {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { count, stated, right }) => sum + (count * Math.abs(stated - right)) / total, 0);
}

/** Mean squared distance of each event's confidence from its truth; 0.25 is a coin. */
export const brier = (judged: readonly Judged[]): number =>
  judged.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) / judged.length;

const SIZE = 360;
const MARGIN = 46;
const PLOT = SIZE - 2 * MARGIN;

/** The reliability diagram as SVG: a point a bin, its area by the number of events; the diagonal is perfect. */
export function diagram(bins: readonly Bin[]): string {
  const x = (share: number) => (MARGIN + share * PLOT).toFixed(1);
  const y = (share: number) => (SIZE - MARGIN - share * PLOT).toFixed(1);
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];
  const most = Math.max(...bins.map(({ count }) => count));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img" font-family="sans-serif" font-size="11">
<title>Stated confidence against the share of events that were right</title>
<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>
${ticks
  .map(
    (tick) => `<path d="M${x(tick)} ${y(0)}V${y(1)}M${x(0)} ${y(tick)}H${x(1)}" stroke="#ddd"/>
<text x="${x(tick)}" y="${SIZE - MARGIN + 16}" text-anchor="middle" fill="#444">${tick}</text>
<text x="${MARGIN - 8}" y="${Number(y(tick)) + 4}" text-anchor="end" fill="#444">${tick}</text>`,
  )
  .join("\n")}
<path d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}" stroke="#888" stroke-dasharray="4 4"/>
<polyline points="${bins.map((bin) => `${x(bin.stated)},${y(bin.right)}`).join(" ")}" fill="none" stroke="#1f5fa8"/>
${bins
  .map(
    (
      bin,
    ) => `<circle cx="${x(bin.stated)}" cy="${y(bin.right)}" r="${(3 + 7 * Math.sqrt(bin.count / most)).toFixed(1)}" fill="#1f5fa8" fill-opacity=".75">
<title>${bin.count} events stated ${bin.stated.toFixed(2)}, right ${bin.right.toFixed(2)}</title></circle>`,
  )
  .join("\n")}
<text x="${SIZE / 2}" y="${SIZE - 8}" text-anchor="middle" fill="#222">stated confidence</text>
<text transform="translate(14 ${SIZE / 2}) rotate(-90)" text-anchor="middle" fill="#222">share that was right</text>
</svg>
`;
}
