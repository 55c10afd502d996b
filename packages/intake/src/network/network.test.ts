import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { storyPage } from "../../testing/make.js";
import { errors, readAll, reports } from "../../testing/read.js";
import { Fetcher, type FetchOptions } from "./fetcher.js";

// Real servers and a real name server on loopback.

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function serve(answer: RequestListener): Promise<string> {
  const asked: RequestListener = (request, response) =>
    request.url === "/robots.txt" ? response.writeHead(404).end() : answer(request, response);
  return serveAll(asked);
}

async function serveAll(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const LOOPBACK: FetchOptions = { allow: ["127.0.0.1"], restMilliseconds: 0, milliseconds: 2000 };

function fetcher(options: FetchOptions = LOOPBACK): Fetcher {
  const made = new Fetcher(options);
  closing.push(() => made.close());
  return made;
}

const html: RequestListener = (_, response) =>
  response.setHeader("content-type", "text/html; charset=utf-8").end(storyPage());

describe("addresses that are not public are not asked", () => {
  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://0/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:10.0.0.1]/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://169.254.169.254/latest/meta-data",
    "http://100.64.0.1/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
    "http://[fe80::1]/",
    "http://[fc00::1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://localhost/",
  ])("%s", async (url) => {
    await expect(fetcher({ milliseconds: 2000 }).fetch(url)).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden-address|robots-forbid/),
    });
  });

  it.each(["ftp://p.example/", "file:///etc/passwd", "data:text/html,x", "javascript:1", "nonsense"])(
    "%s",
    async (url) => {
      await expect(fetcher().fetch(url)).rejects.toMatchObject({ code: "bad-address" });
    },
  );

  it("nor after a redirect", async () => {
    const url = await serve((_, response) =>
      response.writeHead(302, { location: "http://169.254.169.254/latest" }).end(),
    );
    await expect(fetcher().fetch(url)).rejects.toMatchObject({ code: "forbidden-address" });
    const file = await serve((_, response) =>
      response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    );
    await expect(fetcher().fetch(file)).rejects.toMatchObject({ code: "bad-address" });
  });

  it("nor by a name that changes its address from one question to the next", async () => {
    const url = await serveAll((_, response) => response.setHeader("connection", "close").end(storyPage()));
    const { port } = new URL(url);
    let questions = 0;
    const names = await nameServer(() => (questions++ === 0 ? "127.0.0.1" : "127.0.0.2"));
    const asked = fetcher({ ...LOOPBACK, resolve: (host) => names.resolve4(host) });
    // the first question is for robots.txt, and its connection is closed; the second is answered with an address that is not allowed
    await expect(asked.fetch(`http://rebinding.example:${port}/`)).rejects.toMatchObject({
      code: "forbidden-address",
    });
    expect(questions).toBeGreaterThan(1);
  });
});

/** A name server that knows one kind of answer. */
async function nameServer(answer: () => string): Promise<Resolver> {
  const socket = createSocket("udp4");
  socket.on("message", (question, { port, address }) => {
    const reply = Buffer.concat([
      question.subarray(0, 12),
      question.subarray(12, question.indexOf(0, 12) + 5),
    ]);
    reply.writeUInt16BE(0x8180, 2);
    reply.writeUInt16BE(1, 6);
    reply.writeUInt32BE(0, 8);
    const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...answer().split(".").map(Number)]);
    socket.send(Buffer.concat([reply, record]), port, address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  closing.push(() => socket.close());
  const resolver = new Resolver();
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return resolver;
}

describe("answers are bounded", () => {
  it.each<[string, RequestListener, string]>([
    [
      "a redirect to itself",
      (request, response) => response.writeHead(302, { location: request.url! }).end(),
      "too-many-redirects",
    ],
    [
      "redirects without end",
      (request, response) => response.writeHead(301, { location: `${request.url}x` }).end(),
      "too-many-redirects",
    ],
    ["no answer", () => {}, "timed-out"],
    ["a body that never ends", (_, response) => drip(response), "timed-out|too-large"],
    ["a body that is too large", (_, response) => response.end(Buffer.alloc(200_000)), "too-large"],
    [
      "a small body that unpacks to a large one",
      (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5e6))),
      "too-large",
    ],
    [
      "a body that is not packed as it says",
      (_, response) => response.setHeader("content-encoding", "gzip").end("plain"),
      "damaged-archive",
    ],
    ["a page that is gone", (_, response) => response.writeHead(410).end(), "http-status"],
    ["a server that fails", (_, response) => response.writeHead(503).end("x"), "http-status"],
    ["a connection that is cut", (request) => request.socket.destroy(), "unreachable"],
    [
      "fewer bytes than it says",
      (request, response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write("x");
        setTimeout(() => request.socket.destroy(), 20);
      },
      "unreachable",
    ],
  ])("%s", async (_, answer, code) => {
    const url = await serve(answer);
    await expect(
      fetcher({ ...LOOPBACK, bytes: 100_000, milliseconds: 700 }).fetch(url),
    ).rejects.toMatchObject({
      code: expect.stringMatching(new RegExp(`^(?:${code})$`)),
      where: { file: url },
    });
  });
});

function drip(response: Parameters<RequestListener>[1]): void {
  const timer = setInterval(() => response.write("x".repeat(100)), 20);
  response.on("close", () => clearInterval(timer));
}

describe("politeness", () => {
  it("says who asks, and asks again only for what has changed", async () => {
    const seen: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      seen.push(request.headers["user-agent"]);
      if (request.headers["if-none-match"] === '"1"') response.writeHead(304).end();
      else response.setHeader("etag", '"1"').end("text");
    });
    const asking = fetcher({ ...LOOPBACK, contact: "desk@paper.example" });
    const first = await asking.fetch(url);
    expect(first?.etag).toBe('"1"');
    expect(await asking.fetch(url, { etag: first?.etag })).toBeUndefined();
    expect(seen).toEqual(["demarche/0.1 (desk@paper.example)", "demarche/0.1 (desk@paper.example)"]);
  });

  it("heeds robots.txt, and stays away where it cannot be read", async () => {
    const rules = "User-agent: *\nDisallow: /private\n\nUser-agent: demarche\nDisallow: /paid\n";
    const url = await serveAll((request, response) =>
      response.end(request.url === "/robots.txt" ? rules : "text"),
    );
    await expect(fetcher().fetch(`${url}/paid/1`)).rejects.toMatchObject({ code: "robots-forbid" });
    expect((await fetcher().fetch(`${url}/private/1`))?.bytes.toString()).toBe("text");
    const broken = await serveAll((request, response) =>
      response.writeHead(request.url === "/robots.txt" ? 500 : 200).end("text"),
    );
    await expect(fetcher().fetch(`${broken}/a`)).rejects.toMatchObject({ code: "robots-forbid" });
  });

  it("asks a host one thing at a time, with a rest between", async () => {
    const times: number[] = [];
    const url = await serve((_, response) => {
      times.push(performance.now());
      response.end("text");
    });
    const asking = fetcher({ ...LOOPBACK, restMilliseconds: 100 });
    await Promise.all([1, 2, 3].map((page) => asking.fetch(`${url}/${page}`)));
    expect(times[2]! - times[0]!).toBeGreaterThan(180);
  });
});

it("reads a feed with the pages that it names", async () => {
  const url = await serve((request, response) => {
    const item = (path: string) =>
      `<item><title>T</title><link>${url}${path}</link><pubDate>Fri, 03 May 2024 10:00:00 GMT</pubDate><description>Short.</description></item>`;
    if (request.url === "/feed")
      response
        .setHeader("content-type", "application/rss+xml")
        .end(`<rss version="2.0"><channel><title>P</title>${item("/a")}${item("/gone")}</channel></rss>`);
    else if (request.url === "/a") html(request, response);
    else response.writeHead(404).end();
  });
  const readings = await readAll(`${url}/feed`, { fetch: LOOPBACK });
  expect(reports(readings)).toMatchObject([
    {
      report: { id: `${url}/a`, date: "2024-05-03", title: "Norway expels two diplomats" },
      about: { dateFrom: "feed" },
    },
  ]);
  expect(errors(readings)).toMatchObject([
    { error: { code: "http-status", where: { file: `${url}/gone` } } },
  ]);
});
