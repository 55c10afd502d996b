import { Ledger } from "@demarche/ledger";
import { expect, it } from "vitest";
import { coded } from "../../../ledger/testing/records.js";
import { Batches } from "./batches.js";

const TEXT = { text: "Norway expelled attaché Igor Belov." };
/** No engine takes this for a date. */
const UNSTORABLE = { date: "never" };

async function withLedger() {
  const ledger = await Ledger.open(":memory:");
  const refused: string[] = [];
  const batches = new Batches(ledger, ({ report }) => refused.push(report.id));
  return { ledger, refused, batches };
}

it("adds what can be added of a batch, and tells what cannot", async () => {
  const { ledger, refused, batches } = await withLedger();
  for (const id of ["a", "b", "a"]) await batches.take(coded(id, [TEXT]));
  await batches.take(coded("bad", [TEXT], UNSTORABLE));
  await batches.take(coded("c", [TEXT]));
  expect(await batches.end()).toMatchObject({ documents: 3, unchanged: 1, records: 3, events: 1 });
  expect(refused).toEqual(["bad"]);
  expect(await ledger.select("select id from documents order by id")).toEqual([
    { id: "a" },
    { id: "b" },
    { id: "c" },
  ]);
  await ledger.close();
});

it("goes on after a single report that cannot be added", async () => {
  const { ledger, refused, batches } = await withLedger();
  await batches.take(coded("bad", [TEXT], UNSTORABLE));
  expect(await batches.end()).toMatchObject({ documents: 0 });
  expect(refused).toEqual(["bad"]);
  await ledger.close();
});

it("stops where nothing of a batch can be added", async () => {
  const { ledger, refused, batches } = await withLedger();
  for (let at = 0; at < 100; at++) await batches.take(coded(`bad${at}`, [TEXT], UNSTORABLE));
  await expect(batches.end()).rejects.toThrow();
  expect(refused).toEqual([]);
  await ledger.close();
});

it("sends a batch on when it is full, and what is left at the end", async () => {
  const { ledger, batches } = await withLedger();
  for (let at = 0; at < 205; at++) await batches.take(coded(`r${at}`, [TEXT]));
  const [stored] = await ledger.select<{ count: number }>("select count(*) as count from documents");
  expect([100, 200]).toContain(stored?.count);
  expect(await batches.end()).toMatchObject({ documents: 205 });
  await ledger.close();
});
