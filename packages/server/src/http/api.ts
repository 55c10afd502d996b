import { DemarcheError } from "@demarche/language";
import { newestNumbers } from "@demarche/ledger";
import { type Context, Hono } from "hono";
import { z } from "zod";
import type { Contract } from "../contracts/contract.js";
import { jsonBody } from "../guard/body.js";
import { callerOf } from "../guard/caller.js";
import { checkWriting } from "../guard/origin.js";
import type { ServerOptions } from "../options.js";
import type { Caller } from "../service.js";
import { type Answers, answerWith, sentOf } from "./answers.js";
import type { Busy } from "./busy.js";
import { wrongInput } from "./faults.js";
import type { Asked, Route } from "./route.js";
import { type TableFormat, tableResponse } from "./table.js";

export interface ApiOptions {
  readonly server: ServerOptions;
  readonly busy: Busy;
  readonly answers: Answers;
  /** Told after a request that may have changed something. */
  readonly changed: (contract: Contract, answer: unknown) => void;
}

/** Routes of the JSON API, each from its contract. */
export function apiOf(routes: readonly Route[], options: ApiOptions): Hono {
  const api = new Hono();
  for (const route of routes) {
    const { method, path, columns } = route.contract;
    const pattern = path.replaceAll(/\{(\w+)\}/g, ":$1");
    if (columns !== undefined)
      for (const format of ["csv", "jsonl"] as const)
        api.get(`${pattern}.${format}`, (context) => table(context, route, { ...options, format }));
    api.on(method.toUpperCase(), pattern, (context) =>
      method === "get" ? read(context, route, options) : write(context, route, options),
    );
  }
  return api;
}

async function read(context: Context, route: Route, options: ApiOptions): Promise<Response> {
  const { answers, busy, server } = options;
  const asked = await askedOf(context, route.contract, { server });
  const question = context.req.url.slice(context.req.url.indexOf("/api/"));
  const version = await versionOf(server);
  const ifNoneMatch = context.req.header("if-none-match");
  const kept = answers.get(version, question);
  if (kept !== undefined) return answerWith(kept, ifNoneMatch);
  const sent = sentOf(await busy.while(() => route.handle(asked, server)));
  if (route.contract.tag !== "Tokens" && route.contract.tag !== "Views")
    answers.keep(version, question, sent);
  return answerWith(sent, ifNoneMatch);
}

/** What answers depend on: the ledger, and the time, to ten minutes, since deadlines pass. */
async function versionOf({ ledger, now }: ServerOptions): Promise<string> {
  const { coding, decision } = await newestNumbers(ledger.reader);
  return `${coding} ${decision} ${now().toISOString().slice(0, 15)}`;
}

async function write(
  context: Context,
  route: Route,
  { server, busy, changed }: ApiOptions,
): Promise<Response> {
  const { contract } = route;
  const host = context.req.header("host") ?? "";
  checkWriting(context.req.raw.headers, host, contract.body !== undefined);
  const asked = await askedOf(context, contract, { server, body: contract.body !== undefined });
  const answer = await busy.while(() => route.handle(asked, server));
  changed(contract, answer);
  return new Response(JSON.stringify(answer), {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
  });
}

async function table(
  context: Context,
  route: Route,
  { server, busy, format }: ApiOptions & { readonly format: TableFormat },
): Promise<Response> {
  const { contract } = route;
  const asked = (await askedOf(context, contract, { server })) as Asked<unknown, object, unknown>;
  return tableResponse(format, contract.id, contract.columns!, async (place) => {
    const query = { ...asked.query, facets: false, cursor: undefined, ...place };
    return (await busy.while(() => route.handle({ ...asked, query }, server))) as never;
  });
}

/** What a request brings, checked: first who asks, then what. */
async function askedOf(
  context: Context,
  contract: Contract,
  { server, body = false }: { server: ServerOptions; body?: boolean },
): Promise<Asked<unknown, unknown, unknown>> {
  const caller = await whoAsks(context, contract, server);
  const params = checked("path", contract.params, context.req.param());
  const query = checked("query", contract.query, singles(context.req.queries()));
  const sent = body ? await jsonBody(context.req.raw, contract.bodyLimit) : {};
  return { caller, params, query, body: checked("body", contract.body, sent) };
}

async function whoAsks(context: Context, { scope }: Contract, server: ServerOptions): Promise<Caller> {
  if (server.access === "open") return { name: null, key: "here" };
  return callerOf(server.ledger, context.req.header("authorization") ?? null, scope);
}

function checked(part: "path" | "query" | "body", schema: Contract["params"], value: unknown): unknown {
  const result = (schema ?? z.object({})).strict().safeParse(value);
  if (result.success) return result.data;
  throw wrongInput(part, result.error);
}

/** Each name once. Throws `bad-request` where one is given twice. */
function singles(queries: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(queries).map(([name, values]) => {
      if (values.length === 1) return [name, values[0]!];
      throw new DemarcheError(
        "bad-request",
        `query ${name} is given ${values.length} times`,
        "Give it once; several values of a filter are parted by commas",
        { parameter: `query.${name}` },
      );
    }),
  );
}
