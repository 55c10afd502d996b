/** Words written as one that are two or three; the number is the length of each word but the last. */
const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ["cannot", [3]],
  ["gonna", [3]],
  ["gotta", [3]],
  ["wanna", [3]],
  ["gimme", [3]],
  ["lemme", [3]],
  ["outta", [3]],
  ["dunno", [2, 1]],
  ["y'all", [2]],
  ["y’all", [2]],
  ["c'mon", [3]],
  ["c’mon", [3]],
  ["im", [1]],
  ["ive", [1]],
  ["youre", [3]],
  ["youve", [3]],
  ["theyre", [4]],
  ["theyve", [4]],
  ["thats", [4]],
  ["cant", [2]],
  ...("do does did wo would could should is was are were have has had ai".split(" ") as string[]).map(
    (verb): [string, number[]] => [`${verb}nt`, [verb.length]],
  ),
]);

const LONGEST_FUSED = 8;
/** As in he|'d|n't|'ve. */
const MOST_CLITICS = 3;
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x60;

/**
 * Where the surface token `[start, end)` falls apart into words, ascending: do|n't, Iran|'s, could|n't|'ve. Empty for
 * most tokens.
 */
export function contractionCuts(text: string, start: number, end: number): readonly number[] {
  const cuts: number[] = [];
  for (let rest = end; cuts.length < MOST_CLITICS; ) {
    const cut = cliticStart(text, start, rest);
    if (cut === rest) break;
    cuts.unshift(cut);
    rest = cut;
  }
  return cuts.length === 0 && end - start <= LONGEST_FUSED ? fusedCuts(text, start, end) : cuts;
}

function fusedCuts(text: string, start: number, end: number): readonly number[] {
  const lengths = FUSED.get(text.slice(start, end).toLowerCase());
  if (lengths === undefined) return [];
  let cut = start;
  return lengths.map((length) => {
    cut += length;
    return cut;
  });
}

/** Start of the clitic that ends at `end`, or `end`: n't, 's (but the 1990's), 'm, 'd, 're, 've, 'll. */
function cliticStart(text: string, start: number, end: number): number {
  if (end - start < 3) return end;
  const last = text.charCodeAt(end - 1) | 32;
  if (isApostrophe(text.charCodeAt(end - 2))) {
    if (last === 116 && end - start > 3 && (text.charCodeAt(end - 3) | 32) === 110) return end - 3;
    const decade = text.charCodeAt(end - 3) === 48;
    return (last === 115 && !decade) || last === 109 || last === 100 ? end - 2 : end;
  }
  if (end - start < 4 || !isApostrophe(text.charCodeAt(end - 3))) return end;
  const before = text.charCodeAt(end - 2) | 32;
  const known = (last === 101 && (before === 114 || before === 118)) || (last === 108 && before === 108);
  return known ? end - 3 : end;
}
