import { Hono } from "hono";
import { CONTRACTS } from "../contracts/index.js";
import { callerOf } from "../guard/caller.js";
import type { Metrics } from "../metrics.js";
import { openApiOf } from "../openapi/document.js";
import type { ServerOptions } from "../options.js";
import { apiPage } from "./api-page.js";
import { STYLE } from "./html.js";

/** What is neither data nor desk: health, figures for Prometheus, the description of the API. */
export function servicePages({ ledger, access, version }: ServerOptions, metrics: Metrics): Hono {
  const pages = new Hono();
  const api = openApiOf(CONTRACTS, version);
  const described = apiPage(api);
  pages.get("/healthz", async (context) => {
    await ledger.reader.query("select 1 as one");
    return context.json({ status: "ok", version });
  });
  pages.get("/metrics", async (context) => {
    if (access === "tokens") await callerOf(ledger, context.req.header("authorization") ?? null, "read");
    return context.text(await metrics.text(), 200, { "Content-Type": metrics.type });
  });
  pages.get("/api/v1/openapi.json", (context) => context.json(api));
  pages.get("/api", (context) => context.html(described));
  pages.get("/api/", (context) => context.redirect("/api"));
  pages.get("/api/style.css", (context) => context.body(STYLE, 200, { "Content-Type": "text/css" }));
  return pages;
}
