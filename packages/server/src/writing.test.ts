import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { QUARREL, type Served, serve } from "../testing/served.js";
import type { EventList, EventPage } from "./schemas/event.js";

onEveryEngine((fresh) => {
  let served: Served;
  const list = async (query: string) => ((await served.json(`/api/v1/events?${query}`)) as EventList).items;
  const page = (id: string) => served.json(`/api/v1/events/${id}`) as Promise<EventPage>;
  beforeAll(async () => {
    served = await serve(await fresh());
    await served.json("/api/v1/documents", { json: { documents: QUARREL } });
  });
  afterAll(() => served.close());

  it("codes a text and stores nothing", async () => {
    const coded = (await served.json("/api/v1/code", {
      json: { text: "Chile condemned Peru on Monday.", date: "2024-03-12" },
    })) as { records: { event: string[]; date: string }[] };
    expect(coded.records).toMatchObject([{ event: ["ACCUSE"], date: "2024-03-11" }]);
    expect(await list("actor=CHL")).toEqual([]);
  });

  it("adds the same reports once", async () => {
    const again = await served.json("/api/v1/documents", { json: { documents: QUARREL } });
    expect(again).toMatchObject({ documents: 0, unchanged: 3, records: 0 });
  });

  it("splits, merges and takes it back", async () => {
    const [expulsion] = await list("actor=NOR&recipient=RUS&category=SANCTION");
    const { tellings } = await page(expulsion!.id);
    const word = { because: "another pair of diplomats", by: "anna" };
    const split = (await served.json(`/api/v1/events/${expulsion!.id}/split`, {
      json: { records: [tellings[0]!.record.id], ...word },
    })) as { decision: number; event: string };
    expect((await page(split.event)).tellings).toHaveLength(1);
    await served.json(`/api/v1/decisions/${split.decision}/undo`, { json: { because: "no" } });
    expect((await page(expulsion!.id)).tellings).toHaveLength(tellings.length);
    const [praise] = await list("actor=SWE");
    const merged = (await served.json(`/api/v1/events/${expulsion!.id}/merge`, {
      json: { other: praise!.id, because: "a slip" },
    })) as { decision: number };
    const together = await page(expulsion!.id);
    expect(together.tellings).toHaveLength(tellings.length + 1);
    expect(together.decisions.at(-1)).toMatchObject({ kind: "merge", by: "desk", undone: false });
    await served.json(`/api/v1/decisions/${merged.decision}/undo`, { json: { because: "no" } });
    expect((await page(expulsion!.id)).tellings).toHaveLength(tellings.length);
  });

  it("corrects, shows the correction at once, and takes it back", async () => {
    const [praise] = await list("actor=SWE");
    const { decision } = (await served.json(`/api/v1/events/${praise!.id}/correct`, {
      json: { category: "CONSULT", recipients: ["FIN"], date: "2024-03-04", because: "read the letter" },
    })) as { decision: number };
    expect((await page(praise!.id)).head).toMatchObject({
      category: "CONSULT",
      recipients: ["FIN"],
      date: "2024-03-04",
      correction: { category: "CONSULT" },
    });
    expect((await list("recipient=FIN")).map(({ id }) => id)).toEqual([praise!.id]);
    await served.json(`/api/v1/decisions/${decision}/undo`, { json: { because: "wrong letter" } });
    const after = await page(praise!.id);
    expect(after.head).toMatchObject({ category: praise!.category, correction: null });
    expect(after.decisions.find(({ seq }) => seq === decision)).toMatchObject({ undone: true });
  });

  it.each([
    ["/events/nothing/merge", { other: "x", because: "y" }, 404, "unknown-event"],
    ["/events/EXPULSION/split", { records: ["none"], because: "y" }, 400, "unknown-record"],
    ["/events/EXPULSION/correct", { category: "NONSENSE", because: "y" }, 400, "bad-request"],
    ["/events/EXPULSION/correct", { because: " " }, 400, "bad-request"],
    ["/events/EXPULSION/merge", { other: "x", because: "y", by: "rule" }, 400, "bad-request"],
    ["/decisions/1/undo", { because: "y" }, 404, "unknown-decision"],
    ["/decisions/999999/undo", { because: "y" }, 404, "unknown-decision"],
    ["/decisions/0/undo", { because: "y" }, 400, "bad-request"],
    ["/views", { name: "a", path: "//evil.example" }, 400, "bad-request"],
    ["/views", { name: "a", path: "https://evil.example" }, 400, "bad-request"],
    ["/views", { name: "a", path: "/\\evil.example" }, 400, "bad-request"],
    ["/tokens", { name: "a", scope: "root" }, 400, "bad-request"],
  ])("refuses %s %j", async (path, json, status, code) => {
    const [expulsion] = await list("actor=NOR&recipient=RUS&category=SANCTION");
    const response = await served.ask(`/api/v1${path.replace("EXPULSION", expulsion!.id)}`, { json });
    expect([response.status, (await response.json()).code]).toEqual([status, code]);
  });

  it("keeps views by their names", async () => {
    const view = (await served.json("/api/v1/views", {
      json: { name: "Oslo", path: "/dyads/NOR/RUS?by=week" },
    })) as { id: string };
    expect(await served.json("/api/v1/views")).toMatchObject({
      items: [{ name: "Oslo", by: "desk" }],
      next: null,
    });
    await served.ask(`/api/v1/views/${view.id}`, { method: "DELETE" });
    expect(await served.json("/api/v1/views")).toEqual({ items: [], next: null });
  });
});

describe("others than this machine need tokens", () => {
  let served: Served;
  const secrets: Record<string, string> = {};
  const asking = (scope: string | null, path: string, init: RequestInit & { json?: unknown } = {}) => {
    const headers = scope === null ? {} : { authorization: `Bearer ${secrets[scope]}` };
    return served.ask(`/api/v1${path}`, { ...init, headers: { host: "ledger.example", ...headers } });
  };
  beforeAll(async () => {
    served = await serve(":memory:", { access: "tokens", limits: { rate: null } });
    for (const scope of ["read", "write", "admin"] as const)
      secrets[scope] = (await served.ledger.addToken(`${scope}er`, scope)).secret;
    secrets.wrong = `demarche_${"a".repeat(43)}`;
  });
  afterAll(() => served.close());

  it.each([
    [null, "/events", 401],
    ["wrong", "/events", 401],
    ["read", "/events", 200],
    ["read", "/events.csv", 200],
    [null, "/events.csv", 401],
    [null, "/stream", 401],
    ["read", "/tokens", 403],
    ["write", "/tokens", 403],
    ["admin", "/tokens", 200],
  ])("%s asks for %s: %i", async (scope, path, status) => {
    const response = await asking(scope, path);
    expect(response.status).toBe(status);
    if (status === 401) expect(response.headers.get("www-authenticate")).toContain("Bearer");
    await response.body?.cancel();
  });

  it.each([
    [null, 401],
    ["read", 403],
    ["write", 200],
    ["admin", 200],
  ])("%s adds a report: %i", async (scope, status) => {
    const json = { documents: [{ id: `by-${scope}`, text: "Sweden praised Denmark." }] };
    expect((await asking(scope, "/documents", { json })).status).toBe(status);
  });

  it("lets the health be seen by all, the figures by those who may read", async () => {
    const at = (path: string) => served.ask(path, { headers: { host: "ledger.example" } });
    expect((await at("/healthz")).status).toBe(200);
    expect((await at("/metrics")).status).toBe(401);
  });

  it("names the token in decisions, and refuses it once it is revoked", async () => {
    const view = await asking("write", "/views", { json: { name: "mine", path: "/" } });
    expect(await view.json()).toMatchObject({ by: "writeer" });
    const made = await asking("admin", "/tokens", { json: { name: "guest", scope: "read" } });
    const guest = (await made.json()) as { id: string; secret: string };
    secrets.guest = guest.secret;
    expect((await asking("guest", "/events")).status).toBe(200);
    await asking("admin", `/tokens/${guest.id}`, { method: "DELETE" });
    expect((await asking("guest", "/events")).status).toBe(401);
    expect(JSON.stringify(await (await asking("admin", "/tokens")).json())).not.toContain(
      guest.secret.slice(9),
    );
  });

  it("lets nobody ask too often", async () => {
    let now = 0;
    const limited = await serve(":memory:", {
      access: "tokens",
      limits: { rate: { burst: 3, perSecond: 1 } },
      now: () => new Date(now),
    });
    const from = async (address: string) =>
      (await limited.server.fetch(new Request("http://ledger.example/healthz"), { address })).status;
    expect([await from("192.0.2.1"), await from("192.0.2.1"), await from("192.0.2.1")]).toEqual([
      200, 200, 200,
    ]);
    const refused = await limited.server.fetch(new Request("http://ledger.example/healthz"), {
      address: "192.0.2.1",
    });
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "1"]);
    expect(await from("192.0.2.2")).toBe(200);
    now += 1000;
    expect([await from("192.0.2.1"), await from("192.0.2.1")]).toEqual([200, 429]);
    await limited.close();
  });
});
