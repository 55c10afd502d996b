import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { page } from "./html.js";

/** The files of the built desk; what is no file is one of its views. Without a desk, a page that tells so. */
export function deskOf(folder: string | undefined): Hono {
  const desk = new Hono();
  const index = folder === undefined ? "" : join(folder, "index.html");
  if (folder === undefined || !existsSync(index)) {
    desk.get("/", (context) => context.html(NO_DESK));
    return desk;
  }
  desk.use(
    "/assets/*",
    serveStatic({
      root: folder,
      onFound: (_, context) => context.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  desk.get("/*", serveStatic({ root: folder }));
  desk.get("/*", async (context, next) => {
    if (!context.req.header("accept")?.includes("text/html")) return next();
    context.header("Cache-Control", "no-cache");
    return context.html(await readFile(index, "utf8"));
  });
  return desk;
}

const NO_DESK = page(
  "Demarche",
  `<h1>Demarche</h1>
<p>The server runs, and its desk is not built: <code>npm run build</code> in the repository makes it.</p>
<p>The JSON API can be used without it: <a href="/api">what it takes and gives</a>.</p>`,
);
