/** Likeness of texts by MinHash (Broder 1997) with banding: texts that share most of their shingles share a band. */

const SHINGLE = 4;
const BANDS = 12;
const ROWS = 3;
const SEEDS = Array.from({ length: BANDS * ROWS }, (_, at) => Math.imul(at + 1, 0x9e3779b1) >>> 0);

/** Hashes of all runs of four words, in lower case. */
export function shinglesOf(text: string): ReadonlySet<number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at++)
    shingles.add(hash(words.slice(at, at + SHINGLE).join(" ")));
  return shingles;
}

/** Share of the shingles of both that they have in common, 0 where there are none. */
export function likeness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

/** Twelve keys; two texts that share 0.7 of their shingles share one of them in 99 of 100 cases. */
export function bandsOf(shingles: ReadonlySet<number>): string[] {
  if (shingles.size === 0) return [];
  const least = SEEDS.map((seed) => {
    let lowest = 0xffffffff;
    for (const shingle of shingles) lowest = Math.min(lowest, mixed(shingle ^ seed));
    return lowest;
  });
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${least.slice(band * ROWS, (band + 1) * ROWS).join(".")}`,
  );
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/** The finisher of MurmurHash3: every bit of the input changes half of the output's. */
function mixed(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
