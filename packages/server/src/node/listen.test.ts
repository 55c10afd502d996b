import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { type Served, serve } from "../../testing/served.js";
import { type Listening, listen } from "./listen.js";

let served: Served;
let listening: Listening;

async function start(patience?: Parameters<typeof listen>[1]["patience"], limits = {}): Promise<string> {
  served = await serve(":memory:", { limits });
  const where = { host: "127.0.0.1", port: 0, ...(patience === undefined ? {} : { patience }) };
  listening = await listen(served.server, where);
  return listening.url;
}

afterEach(async () => {
  await listening.close();
  await served.close();
});

/** Sends bytes now and then; what came back when the server closed the connection. */
function slowly(url: string, first: string, drop: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => undefined);
    socket.write(first);
    const timer = setInterval(() => socket.writable && socket.write(drop), 50);
    socket.on("close", () => {
      clearInterval(timer);
      resolve(answer);
    });
  });
}

it("answers on a port, and says where", async () => {
  const url = await start();
  expect(url).toMatch(/^http:\/\/localhost:\d+$/);
  const health = await fetch(`${url}/healthz`);
  expect([health.status, await health.json()]).toEqual([200, { status: "ok", version: "test" }]);
  const packed = await fetch(`${url}/api/v1/openapi.json`, { headers: { "accept-encoding": "gzip" } });
  expect(packed.headers.get("content-encoding")).toBe("gzip");
  expect((await packed.json()).openapi).toBe("3.1.0");
});

it.each([
  ["headers", "GET /healthz HTTP/1.1\r\nHost: localhost\r\n", "X-Slow: 1\r\n"],
  [
    "a body",
    "POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 50000\r\n\r\n",
    " ",
  ],
])("lets a client go that is slow with %s", async (_, first, drop) => {
  const url = await start({ headersMs: 300, requestMs: 400, connections: 10 });
  const begin = performance.now();
  expect(await slowly(url, first, drop)).toMatch(/^(?:HTTP\/1\.1 408|$)/);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

it("refuses a body that says it is too large before it comes", async () => {
  const url = await start();
  const head = `POST /api/v1/code HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\n`;
  const answer = await slowly(url, head, "");
  expect(answer).toMatch(/^HTTP\/1\.1 413/);
});

it("gives up on an answer that takes too long", async () => {
  const url = await start(undefined, { answerMs: 0 });
  const late = await fetch(`${url}/api/v1/overview`);
  expect([late.status, (await late.json()).code]).toEqual([503, "too-slow"]);
});

it("tells when the port is taken", async () => {
  const url = await start();
  const port = Number(new URL(url).port);
  await expect(listen(served.server, { host: "127.0.0.1", port })).rejects.toMatchObject({
    code: "cannot-listen",
  });
});

it("lets what runs end before it stops", async () => {
  const url = await start();
  const stream = await fetch(`${url}/api/v1/stream`);
  const running = fetch(`${url}/api/v1/overview`);
  await new Promise((resolve) => setTimeout(resolve, 30));
  await listening.close();
  expect((await running).status).toBe(200);
  await stream.text();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
