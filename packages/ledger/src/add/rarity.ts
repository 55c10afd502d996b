import type { Session } from "../driver/driver.js";
import type { Facts } from "../identity/facts.js";
import { type Rarity, rarityAmong } from "../identity/words.js";
import { WORDS } from "../schema/tables.js";

/** How rare the words of a batch are in the ledger, the batch itself counted. Each document counts a word once. */
export async function countWords(
  session: Session,
  documents: readonly (readonly Facts[])[],
): Promise<Rarity> {
  const here = new Map<string, number>();
  for (const records of documents)
    for (const word of new Set(records.flatMap(({ words }) => words)))
      here.set(word, (here.get(word) ?? 0) + 1);
  const known = await session.query<{ word: string; documents: number }>(
    "select word, documents from words where word = any($1)",
    [[...here.keys()]],
  );
  for (const { word, documents: count } of known) here.set(word, (here.get(word) ?? 0) + count);
  const [total] = await session.query<{ count: number }>("select count(*) as count from codings");
  await session.upsert(
    WORDS,
    "word",
    [...here].map(([word, count]) => ({ word, documents: count })),
  );
  return rarityAmong(total?.count ?? 0, here);
}
