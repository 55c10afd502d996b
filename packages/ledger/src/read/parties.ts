import { COUNTRIES } from "../formats/countries/countries.js";

const MOST = 5;

/** Countries whose code is what is asked, or a word of whose name begins with it; at most five. */
export function partiesNamed(asked: string): { readonly code: string; readonly name: string }[] {
  const wanted = asked.trim().toLowerCase();
  if (wanted === "") return [];
  const fits = ({ iso3, name }: { iso3: string; name: string }) =>
    iso3.toLowerCase() === wanted || ` ${name.toLowerCase()}`.includes(` ${wanted}`);
  return COUNTRIES.filter(fits)
    .slice(0, MOST)
    .map(({ iso3, name }) => ({ code: iso3, name }));
}
