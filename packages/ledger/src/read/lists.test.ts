import { afterAll, beforeAll, expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { coded } from "../../testing/records.js";
import {
  answerPage,
  countDocuments,
  countEvents,
  deadlinePage,
  dyadPage,
  eventLines,
  Ledger,
  listDocuments,
  listEventLines,
  newestDay,
  newestNumbers,
  revisionsOf,
  totals,
} from "../index.js";
import { cursorOf } from "./cursor.js";

const NOW = new Date("2024-04-01T12:00:00Z");

/** Seven events of four reports: two expulsions that answer each other, a meeting, a threat without a date, ... */
const REPORTS = [
  coded("one", [{ date: "2024-03-05", text: "Norway expelled a Russian diplomat.", confidence: 0.9 }], {
    title: "Oslo acts",
    publisher: "The Fjord",
    date: "2024-03-05",
  }),
  coded(
    "two",
    [
      {
        date: "2024-03-08",
        actors: "RUS",
        recipients: "NOR",
        text: "Russia expelled a Norwegian consul in response.",
        deadline: { text: "within 48 hours", duration: "PT48H", due: "2024-04-02" },
      },
      {
        date: "2024-03-08",
        actors: "RUS",
        recipients: "NOR",
        event: ["ACCUSE"],
        quad_code: 3,
        event_scale: -2,
        text: "Moscow condemned the café raid.",
        deadline: { text: "by Friday", duration: null, due: "2024-03-15" },
      },
    ],
    { title: "Moscow answers", publisher: "Harbour News", date: "2024-03-08" },
  ),
  coded(
    "three",
    [
      {
        date: "2024-03-12",
        actors: "NOR JPN",
        recipients: "",
        event: ["CONSULT"],
        quad_code: 1,
        event_scale: 1,
        text: "Norway and Japan held talks about fisheries.",
      },
      { date: null, actors: "RUS", recipients: "JPN", event: ["THREATEN"], quad_code: 3, event_scale: -4 },
    ],
    { title: "Talks", publisher: "The Fjord", date: "2024-03-12" },
  ),
  coded(
    "four",
    [
      {
        date: "2023-11-01",
        actors: "JPN",
        recipients: "~pirates",
        aux: ["future"],
        text: "Tokyo would act.",
      },
    ],
    {
      text: "It is about 日本 and consuls-general.",
      publisher: "Harbour News",
      date: "2023-11-01",
    },
  ),
];

onEveryEngine((fresh) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await Ledger.open(await fresh(), { now: () => NOW });
    await ledger.add(REPORTS);
  });
  afterAll(() => ledger.close());

  const list = async (asked: Parameters<typeof listEventLines>[1], sort = "newest") =>
    (await listEventLines(ledger.reader, asked, { limit: 50, sort: sort as "newest" })).items.map(
      ({ id }) => id,
    );

  it.each([
    [{}, ["ethree-0", "etwo-1", "etwo-0", "eone-0", "efour-0", "ethree-1"]],
    [{ actor: ["RUS"] }, ["etwo-1", "etwo-0", "ethree-1"]],
    [{ actor: ["RUS"], recipient: ["JPN", "NOR"], from: "2024-01-01" }, ["etwo-1", "etwo-0"]],
    [{ dyad: ["JPN", "NOR"] }, ["ethree-0"]],
    [{ category: ["CONSULT", "THREATEN"] as const }, ["ethree-0", "ethree-1"]],
    [{ quad: [3] as const, status: ["happened"] as const }, ["etwo-1", "ethree-1"]],
    [{ status: ["planned"] as const }, ["efour-0"]],
    [{ to: "2024-03-05" }, ["eone-0", "efour-0"]],
    [{ q: "expelled" }, ["etwo-0", "eone-0", "ethree-1"]],
    [{ q: "Expel CONSUL" }, ["etwo-0"]],
    [{ q: "café" }, ["etwo-1"]],
    [{ q: "the and" }, []],
    [{ q: "') or 1=1 --" }, []],
    [{ country: ["NOR"] }, []],
    [{ mode: "x" }, []],
  ])("lists events: %j", async (asked, ids) => {
    expect(await list(asked)).toEqual(ids);
  });

  it("sorts events", async () => {
    expect((await list({}, "oldest"))[0]).toBe("efour-0");
    expect((await list({}, "scale")).at(-1)).toBe("ethree-0");
    expect(await list({}, "reports")).toHaveLength(6);
  });

  it.each(["newest", "oldest", "reports", "scale"] as const)("pages are the list, %s first", async (sort) => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listEventLines(ledger.reader, {}, { limit: 2, sort, cursor });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(ids).toEqual(await list({}, sort));
  });

  it.each(["", "%%%", cursorOf(["2024-01-01"]), cursorOf(["x", "y"]), cursorOf([1, "y"]), "bnVsbA"])(
    "refuses the cursor %j",
    async (cursor) => {
      const page = listEventLines(ledger.reader, {}, { limit: 2, sort: "newest", cursor });
      await expect(page).rejects.toMatchObject({ code: "bad-cursor" });
    },
  );

  it("gives lines by id with the sentence that tells it", async () => {
    const lines = await eventLines(ledger.reader, ["eone-0", "nothing", "eone-0"]);
    expect([...lines.values()]).toEqual([
      expect.objectContaining({ text: "Norway expelled a Russian diplomat.", actors: ["NOR"], reports: 1 }),
    ]);
  });

  it("counts how events divide", async () => {
    const counts = await countEvents(ledger.reader, {});
    expect(counts.total).toBe(6);
    expect(counts.actor).toEqual([
      { value: "RUS", count: 3 },
      { value: "JPN", count: 2 },
      { value: "NOR", count: 2 },
    ]);
    expect(counts.recipient.map(({ value }) => value)).toEqual(["NOR", "JPN", "RUS"]);
    expect(counts.year).toEqual([
      { value: "2024", count: 4 },
      { value: "2023", count: 1 },
    ]);
    expect((await countEvents(ledger.reader, { quad: [1] })).category).toEqual([
      { value: "CONSULT", count: 1 },
    ]);
  });

  it.each([
    [{}, ["three", "two", "one", "four"]],
    [{ publisher: "The Fjord" }, ["three", "one"]],
    [{ q: "moscow café" }, ["two"]],
    [{ q: "MOSCOW" }, ["two"]],
    [{ q: "日本" }, ["four"]],
    [{ q: "onsul" }, []],
    [{ q: "consul" }, ["two", "four"]],
    [{ q: ".* !" }, []],
    [{ from: "2024-03-06", to: "2024-03-10" }, ["two"]],
  ])("lists reports: %j", async (asked, ids) => {
    const { items } = await listDocuments(ledger.reader, asked, { limit: 50 });
    expect(items.map(({ id }) => id)).toEqual(ids);
  });

  it("tells of reports their records, publishers and revisions", async () => {
    const first = await listDocuments(ledger.reader, {}, { limit: 1 });
    const second = await listDocuments(ledger.reader, {}, { limit: 1, cursor: first.next! });
    expect([first.items[0]?.records, second.items[0]?.records]).toEqual([2, 2]);
    expect((await countDocuments(ledger.reader, {})).publisher).toEqual([
      { value: "Harbour News", count: 2 },
      { value: "The Fjord", count: 2 },
    ]);
    expect(await revisionsOf(ledger.reader, "two")).toMatchObject([
      { revision: 1, codings: [{ records: 2 }] },
    ]);
  });

  it("tells answers and deadlines with their state", async () => {
    const answers = await answerPage(ledger.reader, { dyad: ["RUS", "NOR"] }, { limit: 10 });
    expect(answers.items.map(({ answering, answered }) => [answering, answered])).toContainEqual([
      "etwo-0",
      "eone-0",
    ]);
    expect((await answerPage(ledger.reader, { party: "JPN" }, { limit: 10 })).items).toEqual([]);
    const due = async (asked: object) =>
      (await deadlinePage(ledger.reader, asked, { limit: 10, now: NOW })).items.map(({ due: day, state }) => [
        day,
        state,
      ]);
    expect(await due({})).toEqual([
      ["2024-04-02", "open"],
      ["2024-03-15", "expired"],
    ]);
    expect(await due({ state: "open" })).toEqual([["2024-04-02", "open"]]);
    expect(await due({ state: "met" })).toEqual([]);
    expect(await due({ party: "JPN" })).toEqual([]);
    const page = await deadlinePage(ledger.reader, {}, { limit: 1, now: NOW });
    const rest = await deadlinePage(ledger.reader, {}, { limit: 1, now: NOW, cursor: page.next! });
    expect([rest.items[0]?.due, rest.next]).toEqual(["2024-03-15", null]);
  });

  it("lists pairs of parties, the busiest first, and what both do together once", async () => {
    const { items, next } = await dyadPage(ledger.reader, {}, { limit: 2 });
    expect(items.map(({ a, b, events }) => [a, b, events])).toEqual([
      ["NOR", "RUS", 3],
      ["JPN", "NOR", 1],
    ]);
    const rest = await dyadPage(ledger.reader, {}, { limit: 2, cursor: next! });
    expect(rest).toEqual({
      items: [expect.objectContaining({ a: "JPN", b: "RUS", conflict: 1 })],
      next: null,
    });
    expect(
      (await dyadPage(ledger.reader, { party: "JPN", from: "2024-03-01" }, { limit: 9 })).items,
    ).toHaveLength(1);
  });

  it("tells how much there is", async () => {
    expect(await totals(ledger.reader)).toEqual({
      documents: 4,
      records: 6,
      events: 6,
      first: "2023-11-01",
      last: "2024-03-12",
    });
    expect(await newestDay(ledger.reader, "2024-03-10")).toBe("2024-03-08");
    expect(await newestNumbers(ledger.reader)).toEqual({ coding: 4, decision: 6 });
  });

  it("keeps tokens without their secrets, and views by their names", async () => {
    const { secret, id } = await ledger.addToken("desk", "write");
    expect(secret).toMatch(/^demarche_[\w-]{43}$/);
    const stored = JSON.stringify(await ledger.select("select * from tokens"));
    expect(stored).not.toContain(secret.slice(9));
    await ledger.saveView({ name: "Oslo", path: "/dyads/NOR/RUS", by: "anna" });
    const again = await ledger.saveView({ name: "Oslo", path: "/events", by: "anna" });
    expect(await ledger.select("select path from saved_views")).toEqual([{ path: "/events" }]);
    await ledger.deleteView(again.id);
    await expect(ledger.deleteView(again.id)).rejects.toMatchObject({ code: "unknown-view" });
    expect((await ledger.revokeToken(id)).revokedAt).toBe(NOW.toISOString());
    await expect(ledger.revokeToken("none")).rejects.toMatchObject({ code: "unknown-token" });
  });

  it("reads while somebody writes", async () => {
    const writing = ledger.add([coded("five", [{ date: "2024-03-20", actors: "SWE", recipients: "DNK" }])]);
    expect(await list({ actor: ["JPN"] })).toHaveLength(2);
    await writing;
    expect(await list({ actor: ["SWE"] })).toEqual(["efive-0"]);
  });
});
