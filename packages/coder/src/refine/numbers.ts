const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** A number in words or figures ("48", "1,200", "twenty-five", "three hundred"), or null. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/,(?=\d{3})/g, "");
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  let total = 0;
  let known = false;
  for (const word of plain.split(/[\s-]+/)) {
    const scale = SCALES[word];
    const unit = WORDS[word] ?? (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : undefined);
    if (scale !== undefined) total = (total === 0 ? 1 : total) * scale;
    else if (unit !== undefined) total += unit;
    else if (word !== "and") return null;
    known = true;
  }
  return known ? total : null;
}
