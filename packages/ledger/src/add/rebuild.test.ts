import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import { openDriver } from "../driver/open.js";
import { Ledger } from "../index.js";

const DERIVED = {
  memberships: "record",
  events: "id",
  event_dyads: "event, actor, recipient",
  words: "word",
  ties: "answering, answered",
  answers: "answering",
  deadlines: "record, due",
};
const word = { by: "anna", because: "read both" };
const SPY = "In response, Oslo expelled attaché Igor Belov for spying on submarine cables.";
const AGAIN = "Norway has thrown out Igor Belov, an attaché who spied on submarine cables.";

async function derived(place: string): Promise<Record<string, unknown>> {
  const driver = await openDriver(place);
  const tables: Record<string, unknown> = {};
  for (const [table, order] of Object.entries(DERIVED))
    tables[table] = await driver.query(`select * from ${table} order by ${order}`);
  await driver.close();
  return tables;
}

onEveryEngine((fresh) => {
  it("makes from what came in and was decided the very state that adding left", async () => {
    const place = await fresh();
    const ledger = await Ledger.open(place);
    const deadline = { text: "within 48 hours", duration: "PT48H", due: "2024-03-07" };
    await ledger.add([coded("a", [{ text: SPY, deadline }]), coded("b", [{ text: AGAIN }])]);
    const before = { actors: "RUS", recipients: "NOR", date: "2024-03-04" };
    await ledger.add([coded("c", [{ ...before, text: "Russia froze the grain trade." }])]);
    const { event } = await ledger.split("ea-0", ["b-0"], word);
    await ledger.add([coded("b", [{ id: "b-new", text: AGAIN }], {}, "2")]);
    await ledger.correct(event, { status: "possible" }, word);
    await ledger.close();

    const left = await derived(place);
    const again = await Ledger.open(place);
    await again.rebuild();
    await again.close();
    expect(await derived(place)).toEqual(left);
    expect(left.answers).not.toEqual([]);
    expect(left.deadlines).not.toEqual([]);
  });
});
