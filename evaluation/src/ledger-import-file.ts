import { closeSync, openSync, writeSync } from "node:fs";

const COUNTRIES = "USA GBR RUS CHN JPN DEU FRA IND IRN ISR UKR TUR SAU EGY BRA NGA KEN MEX CAN AUS".split(
  " ",
);
const PLACES = "US UK RS CH JA GM FR IN IR IS UP TU SA EG BR NI KE MX CA AS".split(" ");
const TYPES = ["GOV", "MIL", "MED", "COP", "BUS", "CVL", "EDU", "LEG", "NGO", "OPP"];
const CODES = "010 020 036 040 042 043 046 051 057 0841 100 111 112 120 130 141 173 180 190 193".split(" ");
const LINES_A_WRITE = 5000;

/** Writes rows in the form of GDELT's export, the same ones every time; about 400 bytes each. */
export function writeGdeltFile(path: string, rows: number): void {
  const file = openSync(path, "w");
  const next = numbers(7);
  for (let first = 0; first < rows; first += LINES_A_WRITE) {
    const count = Math.min(LINES_A_WRITE, rows - first);
    const lines = Array.from({ length: count }, (_, at) => gdeltRow(1_000_000_000 + first + at, next));
    writeSync(file, lines.join(""));
  }
  closeSync(file);
}

/** Whole numbers below a limit, by a linear congruence. */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function gdeltRow(id: number, next: (limit: number) => number): string {
  const month = String(1 + next(12)).padStart(2, "0");
  const day = String(1 + next(28)).padStart(2, "0");
  const code = CODES[next(CODES.length)]!;
  const root = code.slice(0, 2);
  const mentions = 1 + next(20);
  const fields = [
    ...[id, `2023${month}${day}`, `2023${month}`, 2023, `2023.${month}${day}`],
    ...actor(next),
    ...actor(next),
    ...[next(2), code, code.slice(0, 3), root, 1 + next(4), next(200) / 10 - 10],
    ...[mentions, 1 + next(3), mentions, (next(200_000) / 10_000 - 10).toFixed(6)],
    ...place(next),
    ...place(next),
    ...place(next),
    ...[`2023${month}${day}${String(next(24)).padStart(2, "0")}1500`],
    `https://www.news-${next(5000)}.example/world/2023/${month}/${day}/a-story-of-some-length-${next(1e9)}`,
  ];
  return `${fields.join("\t")}\n`;
}

type Fields = readonly (string | number)[];

function actor(next: (limit: number) => number): Fields {
  if (next(10) === 0) return ["", "", "", "", "", "", "", "", "", ""];
  const country = COUNTRIES[next(COUNTRIES.length)]!;
  const type = next(2) === 0 ? TYPES[next(TYPES.length)]! : "";
  return [country + type, `NAME OF ${country} ${type}`, country, "", "", "", "", type, "", ""];
}

function place(next: (limit: number) => number): Fields {
  const country = PLACES[next(PLACES.length)]!;
  const town = next(8000);
  const lat = (next(120_000) / 1000 - 50).toFixed(4);
  const lon = (next(340_000) / 1000 - 170).toFixed(4);
  return [
    4,
    `Town ${town}, Region ${town % 97}, ${country}`,
    country,
    `${country}${town % 97}`,
    town,
    lat,
    lon,
    -town,
  ];
}
