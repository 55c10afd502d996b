import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { onEveryEngine } from "../../ledger/testing/engines.js";
import { HOST, QUARREL, type Served, serve, TRAP } from "../testing/served.js";
import { CONTRACTS } from "./contracts/index.js";
import { Fault } from "./schemas/fault.js";

// What hostile clients and hostile reports try.

const FOLDER = mkdtempSync(join(tmpdir(), "demarche-desk-"));
mkdirSync(join(FOLDER, "dist", "assets"), { recursive: true });
writeFileSync(join(FOLDER, "secret.txt"), "top secret");
writeFileSync(join(FOLDER, "dist", "index.html"), "<!doctype html><title>Desk</title>");
writeFileSync(join(FOLDER, "dist", "assets", "desk.js"), "void 0;");

const INJECTIONS = [
  "' or 1=1 --",
  "'; drop table events; --",
  `") union select hash, name from tokens --`,
  "$1",
  "%27%20or%201=1",
  "\\",
  "JPN','RUS",
  "x".repeat(5000),
  "\u202e\u0000\ud83d",
  "../../etc/passwd",
  "<script>alert(1)</script>",
  "__proto__",
  "{{7*7}}",
  "-1",
  "1e999",
  "NaN",
];

onEveryEngine((fresh) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await fresh(), { desk: join(FOLDER, "dist") });
    await served.json("/api/v1/documents", { json: { documents: [...QUARREL, TRAP] } });
  });
  afterAll(() => served.close());

  const events = async () => (await served.ledger.eventIds()).length;

  async function expectFault(response: Response, status: number | RegExp, code?: string): Promise<void> {
    const fault = await response.json();
    expect(String(response.status), JSON.stringify(fault)).toMatch(
      new RegExp(`^(?:${status instanceof RegExp ? status.source : status})$`),
    );
    expect(Fault.parse(fault)).toEqual(fault);
    if (code !== undefined) expect(fault.code).toBe(code);
  }

  const reading = CONTRACTS.filter(({ method }) => method === "get");
  const places = reading.flatMap(({ path, params, query }) => [
    ...Object.keys(params?.shape ?? {}).map((name) => ({ path, name, part: "path" })),
    ...Object.keys(query?.shape ?? {}).map((name) => ({ path, name, part: "query" })),
  ]);

  it.each(places)("injection through $part $name of $path", async ({ path, name, part }) => {
    const before = await events();
    for (const attempt of INJECTIONS) {
      const safe = encodeURIComponent(attempt.toWellFormed());
      const filled = path.replaceAll(/\{(\w+)\}/g, (_, one) =>
        part === "path" && one === name ? safe : "NOR",
      );
      const response = await served.ask(`/api/v1${filled}${part === "query" ? `?${name}=${safe}` : ""}`);
      const text = await response.text();
      expect([200, 400, 404], `${attempt} gave ${response.status}: ${text.slice(0, 200)}`).toContain(
        response.status,
      );
      if (response.status !== 200) expect(Fault.safeParse(JSON.parse(text)).success).toBe(true);
    }
    expect(await events()).toBe(before);
  });

  describe("paths that lead elsewhere", () => {
    it.each([
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/..%2fsecret.txt",
      "/assets/..%2f..%2fsecret.txt",
      "/assets/%2e%2e/%2e%2e/secret.txt",
      "/..%5csecret.txt",
      "/assets/....//secret.txt",
      "//etc/passwd",
      "/%00",
      "/api/v1/documents/..%2f..%2fsecret.txt",
    ])("%s", async (path) => {
      const response = await served.ask(path);
      expect(await response.text()).not.toContain("top secret");
      expect(response.status).toBeGreaterThanOrEqual(400);
    });

    it("but the desk's own files are there, and its views", async () => {
      expect(await (await served.ask("/assets/desk.js")).text()).toBe("void 0;");
      const view = await served.ask("/dyads/NOR/RUS", { headers: { accept: "text/html" } });
      expect([view.status, await view.text()]).toEqual([200, expect.stringContaining("Desk")]);
    });
  });

  describe("text of reports", () => {
    it("is data, never a page: its type is JSON and no browser guesses another", async () => {
      for (const path of ["/documents/trap", "/documents", "/search?q=iran", "/events?actor=IRN"]) {
        const response = await served.ask(`/api/v1${path}`, { headers: { accept: "text/html" } });
        expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
        expect(response.headers.get("x-content-type-options")).toBe("nosniff");
        expect(await response.text()).toContain("<script>");
      }
    });

    it("is no formula in a table", async () => {
      const csv = await (await served.ask("/api/v1/documents.csv?q=murder")).text();
      expect(csv).toContain(`"'=HYPERLINK(`);
    });

    it("is not repeated as HTML by an error or a page", async () => {
      const fault = await served.ask("/api/v1/<script>alert(1)</script>", {
        headers: { accept: "text/html" },
      });
      expect(fault.headers.get("content-type")).toMatch(/^application\/json/);
    });
  });

  it("lets pages load nothing from elsewhere", async () => {
    for (const path of ["/", "/api", "/api/v1/events"]) {
      const { headers } = await served.ask(path);
      const policy = headers.get("content-security-policy")!;
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
      expect(policy).not.toMatch(/'unsafe-eval'|https?:|\*/);
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("x-frame-options")).toBe("DENY");
    }
    const described = await (await served.ask("/api")).text();
    expect(described).not.toMatch(/<script|style="|(?:src|href)="(?:https?:)?\/\//);
  });

  describe("requests from another site", () => {
    const merging = { json: { other: "x", because: "y" } };
    it.each([
      [{ origin: "https://evil.example" }, 403],
      [{ origin: "null" }, 403],
      [{ "sec-fetch-site": "cross-site" }, 403],
      [{ "sec-fetch-site": "same-site" }, 403],
      [{ "content-type": "text/plain" }, 415],
      [{ "content-type": "application/x-www-form-urlencoded" }, 415],
      [{ origin: HOST, "sec-fetch-site": "same-origin" }, 404],
    ])("%j gives %i", async (headers, status) => {
      const response = await served.ask("/api/v1/events/nothing/merge", { ...merging, headers });
      await expectFault(response, status);
    });

    it("may not revoke or delete either", async () => {
      const headers = { origin: "https://evil.example" };
      await expectFault(
        await served.ask("/api/v1/views/x", { method: "DELETE", headers }),
        403,
        "foreign-site",
      );
    });

    it.each(["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", ""])(
      "by the name %j for this machine",
      async (host) => {
        await expectFault(await served.ask("/api/v1/events", { headers: { host } }), 421, "foreign-host");
      },
    );
  });

  describe("bodies", () => {
    const post = (body: BodyInit, path = "/code") =>
      served.ask(`/api/v1${path}`, {
        method: "POST",
        body,
        headers: { "content-type": "application/json" },
        duplex: "half",
      } as RequestInit);

    it.each([
      ["no JSON", "{"],
      ["nothing", ""],
      ["a list", "[]"],
      ["null", "null"],
      ["bytes that are no UTF-8", Uint8Array.from([0x7b, 0xff, 0xfe, 0x7d])],
      ["half of a pair", '{"text":"\\ud83d"}'],
      ["a NUL", '{"text":"a\\u0000b"}'],
      ["no words", '{"text":"  "}'],
      ["a number for a text", '{"text":1}'],
      ["fields that nobody knows", '{"text":"a","admin":true}'],
      ["another prototype", '{"text":"a","__proto__":{"id":"b"}}'],
      ["no date", '{"text":"a","date":"2024-02-31"}'],
      ["an address that is a script", '{"text":"a","url":"javascript:alert(1)"}'],
      ["another language", '{"text":"Bonjour","language":"fr"}'],
      ["deep nesting", "[".repeat(30_000)],
    ])("%s", async (_, body) => {
      await expectFault(await post(body), 400);
    });

    it("that are too large, told or not", async () => {
      const big = JSON.stringify({ text: "a ".repeat(600_000) });
      await expectFault(await post(big), 413, "too-large");
      let sent = 0;
      const endless = new ReadableStream({
        pull(controller) {
          sent += 65_536;
          controller.enqueue(new Uint8Array(65_536).fill(97));
        },
      });
      await expectFault(await post(endless), 413, "too-large");
      expect(sent).toBeLessThan(2_000_000);
      await expectFault(await post(big, "/events/x/merge"), 413);
    });

    it("of a hundred reports, of which one is wrong, add none", async () => {
      const before = await events();
      const documents = [
        { id: "fine", text: "Sweden praised Denmark." },
        { id: "wrong", text: "" },
      ];
      await expectFault(await post(JSON.stringify({ documents }), "/documents"), 400);
      expect(await events()).toBe(before);
    });
  });

  it.each([
    ["GET", "/api/v1/nothing", 404, "unknown-route"],
    ["PUT", "/api/v1/events", 404, "unknown-route"],
    ["DELETE", "/api/v1/events/x", 404, "unknown-route"],
    ["GET", "/api/v1/events?limit=0", 400, "bad-request"],
    ["GET", "/api/v1/events?limit=501", 400, "bad-request"],
    ["GET", "/api/v1/events?nonsense=1", 400, "bad-request"],
    ["GET", "/api/v1/events?limit=1&limit=2", 400, "bad-request"],
    ["GET", "/api/v1/events?cursor=eyJ9", 400, "bad-cursor"],
    ["GET", "/api/v1/events/nothing", 404, "unknown-event"],
    ["GET", "/api/v1/stories/nothing", 404, "unknown-event"],
    ["GET", "/api/v1/documents/nothing", 404, "unknown-document"],
    ["DELETE", "/api/v1/views/nothing", 404, "unknown-view"],
    ["DELETE", "/api/v1/tokens/nothing", 404, "unknown-token"],
  ])("%s %s gives %i %s", async (method, path, status, code) => {
    await expectFault(await served.ask(path, { method }), status, code);
  });
});
