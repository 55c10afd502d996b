import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { QUARREL, type Served, serve } from "../testing/served.js";
import { CONTRACTS } from "./contracts/index.js";
import { ROUTES } from "./handlers/index.js";
import type { DyadPage } from "./schemas/dyad.js";
import type { EventList, EventPage } from "./schemas/event.js";

it("has one route for each contract", () => {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  expect(ids(ROUTES.map(({ contract }) => contract))).toEqual(ids(CONTRACTS));
  expect(new Set(ids(CONTRACTS)).size).toBe(CONTRACTS.length);
});

onEveryEngine((fresh) => {
  let served: Served;
  const event = async (query: string) =>
    ((await served.json(`/api/v1/events?${query}`)) as EventList).items[0]!.id;
  beforeAll(async () => {
    served = await serve(await fresh());
    const added = await served.json("/api/v1/documents", { json: { documents: QUARREL } });
    expect(added).toMatchObject({ documents: 3, revisions: 0, unchanged: 0 });
  });
  afterAll(() => served.close());

  describe("answers have the form that they promise", () => {
    it.each([
      ["overview", "/overview"],
      ["overview", "/overview?since=2024-01-01"],
      ["search", "/search?q=diplomats"],
      ["dyads", "/dyads?limit=1"],
      ["dyads", "/dyads?party=NOR&from=2024-01-01&to=2024-12-31"],
      ["dyad", "/dyads/NOR/RUS"],
      ["dyad", "/dyads/FJI/TON?at=2001-01-01"],
      ["dyadSeries", "/dyads/NOR/RUS/series?by=week"],
      ["dyadTemperature", "/dyads/NOR/RUS/temperature?at=2024-03-10&direction=one&halfLife=7&limit=1"],
      ["dyadAnswers", "/dyads/RUS/NOR/answers?evidence=text"],
      ["dyadDeadlines", "/dyads/RUS/NOR/deadlines?state=expired"],
      ["events", "/events?facets=1&sort=scale"],
      [
        "events",
        "/events?actor=NOR,RUS&recipient=RUS&dyad=NOR,RUS&quad=4&status=happened&q=expelled&from=2024-03-01&to=2024-03-31",
      ],
      ["answers", "/answers?party=RUS&from=2024-03-01"],
      ["deadlines", "/deadlines"],
      ["documents", "/documents?q=expulsion&publisher=Harbour%20News&facets=true"],
      ["document", "/documents/harbour-2"],
      ["views", "/views"],
      ["tokens", "/tokens"],
    ])("%s: %s", async (id, path) => {
      const response = await served.ask(`/api/v1${path}`);
      const answer = await response.json();
      expect(response.status, JSON.stringify(answer)).toBe(200);
      const schema = CONTRACTS.find((contract) => contract.id === id)!.answer as z.ZodType;
      expect(schema.parse(answer)).toEqual(answer);
    });

    it.each(["event", "story"])("%s of an expulsion", async (id) => {
      const contract = CONTRACTS.find((one) => one.id === id)!;
      const path = contract.path.replace("{id}", await event("actor=NOR&category=SANCTION"));
      const answer = await served.json(`/api/v1${path}`);
      expect(contract.answer.parse(answer)).toEqual(answer);
    });
  });

  it("tells who expelled whom, who denies, what answers it and what is due", async () => {
    const id = await event("actor=NOR&recipient=RUS&category=SANCTION");
    const page = (await served.json(`/api/v1/events/${id}`)) as EventPage;
    expect(page.head).toMatchObject({ mode: "expel", status: "happened", date: "2024-03-05", reports: 3 });
    expect(page.tellings.map(({ document }) => document)).toEqual(["fjord-1", "harbour-1", "harbour-2"]);
    expect(page.answeredBy.map(({ answering, evidence }) => [answering.actors, evidence])).toContainEqual([
      ["RUS"],
      "text",
    ]);
    expect(page.decisions.map(({ kind }) => kind)).toEqual(["found", "join", "join"]);
    const story = (await served.json(`/api/v1/stories/${id}`)) as {
      moves: { step: number; citations: unknown[] }[];
    };
    expect(story.moves.map(({ step }) => step)).toContain(1);
    expect(story.moves.every(({ citations }) => citations.length > 0)).toBe(true);
  });

  it("shows both directions of a dyad", async () => {
    const page = (await served.json("/api/v1/dyads/NOR/RUS")) as DyadPage;
    expect(page.directions.map(({ actor, events }) => [actor, events.happened > 0])).toEqual([
      ["NOR", true],
      ["RUS", true],
    ]);
    expect(page.both.temperature.value).toBeLessThan(0);
    expect(page.answers.text).toBeGreaterThan(0);
    const turned = (await served.json("/api/v1/dyads/RUS/NOR")) as DyadPage;
    expect(turned.both).toEqual(page.both);
  });

  it("gives a list page by page, and whole as a table", async () => {
    const ids: string[] = [];
    for (let cursor = ""; ; ) {
      const page = (await served.json(`/api/v1/events?limit=2${cursor}`)) as EventList;
      ids.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      cursor = `&cursor=${page.next}`;
    }
    const lines = (await (await served.ask("/api/v1/events.jsonl")).text()).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids);
    const csv = await served.ask("/api/v1/events.csv?actor=RUS");
    expect(csv.headers.get("content-type")).toContain("text/csv");
    const [head, ...rows] = (await csv.text()).trimEnd().split("\r\n");
    expect(head).toMatch(/^id,date,enddate,category/);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => ids.includes(row.split(",")[0]!))).toBe(true);
  });

  it.each(CONTRACTS.filter(({ columns }) => columns !== undefined).map(({ id, path }) => [id, path]))(
    "%s is a table too",
    async (_, path) => {
      const response = await served.ask(`/api/v1${path.replace("{a}", "NOR").replace("{b}", "RUS")}.csv`);
      expect([response.status, (await response.text()).split(",").length > 2]).toEqual([200, true]);
    },
  );

  it("knows when a client has the answer already, until something comes in", async () => {
    const first = await served.ask("/api/v1/events");
    const etag = first.headers.get("etag")!;
    const again = () => served.ask("/api/v1/events", { headers: { "if-none-match": etag } });
    expect((await again()).status).toBe(304);
    await served.json("/api/v1/documents", {
      json: { documents: [{ id: "late", text: "Denmark praised Sweden.", date: "2024-03-19" }] },
    });
    expect((await again()).status).toBe(200);
  });

  it("tells a report with its profile, its revisions and where its events are", async () => {
    const changed = { ...QUARREL[1]!, text: `${QUARREL[1]!.text} Finland criticised Russia.` };
    await served.json("/api/v1/documents", { json: { documents: [changed] } });
    const page = (await served.json("/api/v1/documents/harbour-1")) as {
      told: { event: string; record: { text: string; text_info: { start: number; end: number } } }[];
      text: string;
      revisions: unknown[];
      profile: { voices: unknown[] };
    };
    expect(page.revisions).toHaveLength(2);
    expect(page.profile.voices.length).toBeGreaterThan(0);
    for (const { record } of page.told)
      expect(page.text.slice(record.text_info.start, record.text_info.end)).toBe(record.text);
  });
});
