import { DemarcheError } from "@demarche/language";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { compress } from "hono/compress";
import { routePath } from "hono/route";
import type { Contract } from "./contracts/contract.js";
import { callerOf } from "./guard/caller.js";
import { type Connection, gate } from "./guard/gate.js";
import { ROUTES } from "./handlers/index.js";
import { Answers } from "./http/answers.js";
import { apiOf } from "./http/api.js";
import { Busy } from "./http/busy.js";
import { failureOf } from "./http/faults.js";
import { pageHeaders } from "./http/headers.js";
import { Metrics } from "./metrics.js";
import { LIMITS, type Limits, type ServerOptions } from "./options.js";
import { deskOf } from "./pages/desk.js";
import { servicePages } from "./pages/service.js";
import type { Added } from "./schemas/document.js";
import { Arrivals } from "./stream/arrivals.js";
import { Streams } from "./stream/route.js";

/** A server as a function. */
export interface Server {
  fetch(request: Request, connection?: Connection): Promise<Response>;
  /** Ends the streams that are open. */
  close(): void;
}

const LOOK_EVERY_MS = 2000;

/** The server of a ledger; it opens no port. */
export function createServer(options: ServerOptions): Server {
  const unlimited = options.access === "open" ? { rate: null } : {};
  const limits: Limits = { ...LIMITS, ...unlimited, ...options.limits };
  const log = options.log ?? (() => undefined);
  const metrics = new Metrics();
  const arrivals = new Arrivals(options.ledger, options.lookEveryMs ?? LOOK_EVERY_MS, (error) =>
    log(told(error)),
  );
  const streams = new Streams(arrivals, limits.streams, (open) => metrics.streams.set(open));
  const changed = (contract: Contract, answer: unknown) => {
    if (contract.id === "addDocuments") metrics.added.inc(comeIn(answer as Added));
    arrivals.look();
  };
  const api = apiOf(ROUTES, {
    server: options,
    busy: new Busy(limits.inFlight, limits.answerMs),
    answers: new Answers(limits.keptAnswers),
    changed,
  });
  const app = new Hono<{ Bindings: Connection }>();
  app.use(measured(metrics), pageHeaders, compress(), gate(options, limits));
  app.route("/", servicePages(options, metrics));
  app.get("/api/v1/stream", async (context) => {
    if (options.access === "tokens")
      await callerOf(options.ledger, context.req.header("authorization") ?? null, "read");
    return streams.answer(context);
  });
  app.route("/api/v1", api);
  app.all("/api/*", (context) => failed(context, noRoute(context), log));
  app.route("/", deskOf(options.desk));
  app.notFound((context) => failed(context, noRoute(context), log));
  app.onError((error, context) => failed(context, error, log));
  return {
    fetch: async (request, connection = {}) => app.fetch(request, connection),
    close: () => streams.endAll(),
  };
}

const comeIn = ({ documents, revisions }: Added): number => documents + revisions;

const measured =
  (metrics: Metrics): MiddlewareHandler =>
  async (context, next) => {
    const start = performance.now();
    await next();
    const { status } = context.res;
    const route = status === 404 ? "none" : routePath(context, -1);
    metrics.answered(route, context.req.method, { status, ms: performance.now() - start });
  };

function failed(context: Context, error: unknown, log: (line: string) => void): Response {
  const { status, fault } = failureOf(error);
  if (status === 500) log(`${context.req.method} ${context.req.path}: ${told(error)}`);
  if (status === 401) context.header("WWW-Authenticate", 'Bearer realm="demarche"');
  context.header("Cache-Control", "no-store");
  return context.json(fault, status);
}

const told = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

const noRoute = ({ req: { method, path } }: Context): DemarcheError =>
  new DemarcheError(
    "unknown-route",
    `There is nothing at ${method} ${path}`,
    "The API's page (/api) lists what there is",
  );
