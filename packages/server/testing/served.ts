import { type Coder, createCoder } from "@demarche/coder";
import type { Parser } from "@demarche/language";
import { readParser } from "@demarche/language/node";
import { Ledger } from "@demarche/ledger";
import { createServer, type Server, type ServerOptions } from "../src/index.js";

export const NOW = new Date("2024-03-20T09:00:00Z");
export const HOST = "http://localhost";

/** Reports of a quarrel; those who act in it are made up. */
export const QUARREL = [
  {
    id: "fjord-1",
    title: "Oslo expels two Russian diplomats",
    publisher: "The Fjord",
    date: "2024-03-05",
    url: "https://fjord.example/1",
    text: "Norway expelled two Russian diplomats on Tuesday over spying. Oslo gave them 48 hours to leave. Russia denied that its diplomats had spied on Norway.",
  },
  {
    id: "harbour-1",
    title: "Norway sends two Russian diplomats home",
    publisher: "Harbour News",
    date: "2024-03-06",
    text: "The Norwegian government expelled two Russian diplomats on Tuesday, the foreign ministry said. Sweden praised Norway.",
  },
  {
    id: "harbour-2",
    title: "Moscow answers",
    publisher: "Harbour News",
    date: "2024-03-08",
    text: "Russia expelled two Norwegian diplomats on Friday in response to the expulsion of its diplomats by Norway. Norway condemned the expulsion. Japan and Norway held talks in Tokyo on Thursday.",
  },
];

const HOSTILE = `<script>alert(1)</script>"><img src=x onerror=alert(1)>`;

/** A report whose every part is meant to break out of wherever it is shown. */
export const TRAP = {
  id: "trap",
  title: `=HYPERLINK("https://evil.example")${HOSTILE}`,
  publisher: HOSTILE,
  date: "2024-03-09",
  text: `Iran accused Israel of murder ${HOSTILE} on Saturday. ٠١٢ \u202e evil 👩‍👩‍👧 é.`,
};

let pipeline: { parser: Parser; coder: Coder } | undefined;

/** The coder as it ships; it is loaded once. */
function code(report: Parameters<Coder["code"]>[1]) {
  pipeline ??= { parser: readParser(), coder: createCoder() };
  return pipeline.coder.codeAndProfile(pipeline.parser.parse(report.text), report);
}

export interface Served {
  readonly ledger: Ledger;
  readonly server: Server;
  /** Asks the server as a program at the machine itself would. */
  ask(path: string, init?: RequestInit & { json?: unknown }): Promise<Response>;
  /** The JSON of what it answers. */
  json(path: string, init?: RequestInit & { json?: unknown }): Promise<never>;
  close(): Promise<void>;
}

/** A server over an empty ledger at a place. */
export async function serve(place: string, options: Partial<ServerOptions> = {}): Promise<Served> {
  const ledger = await Ledger.open(place, { now: () => NOW });
  const coding = {
    coder: { name: "demarche", version: "test" },
    code: async (report: Parameters<typeof code>[0]) => code(report),
  };
  const server = createServer({
    ledger,
    coding,
    now: () => NOW,
    access: "open",
    version: "test",
    lookEveryMs: 50,
    ...options,
  });
  const ask: Served["ask"] = (path, { json, ...init } = {}) => {
    const sent = json === undefined ? {} : { method: "POST", body: JSON.stringify(json) };
    const headers = new Headers({
      host: "localhost",
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    });
    for (const [name, value] of new Headers(init.headers)) headers.set(name, value);
    return server.fetch(new Request(`${HOST}${path}`, { ...sent, ...init, headers }));
  };
  return {
    ledger,
    server,
    ask,
    json: async (path, init) => (await ask(path, init)).json() as Promise<never>,
    close: async () => {
      server.close();
      await ledger.close();
    },
  };
}
