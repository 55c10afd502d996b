import { createServer as createHttpServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { DemarcheError } from "@demarche/language";
import { getRequestListener } from "@hono/node-server";
import type { Server } from "../app.js";

/** How long a client may take. */
export interface Patience {
  /** Milliseconds for the headers of a request, and for all of it. */
  readonly headersMs: number;
  readonly requestMs: number;
  /** Connections at the same time. */
  readonly connections: number;
}

export const PATIENCE: Patience = { headersMs: 10_000, requestMs: 60_000, connections: 512 };

/** A server that listens. */
export interface Listening {
  readonly url: string;
  /** Ends streams, lets requests that run end, and stops listening. */
  close(): Promise<void>;
}

/** Listens on Node's own server. Throws `cannot-listen`. */
export async function listen(
  server: Server,
  { host, port, patience = PATIENCE }: { host: string; port: number; patience?: Patience },
): Promise<Listening> {
  const { headersMs, requestMs, connections } = patience;
  const http = createHttpServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      connectionsCheckingInterval: Math.min(headersMs, 5000) / 2,
      maxHeaderSize: 16_384,
    },
    getRequestListener((request, env) => {
      const address = "incoming" in env ? env.incoming.socket.remoteAddress : undefined;
      return server.fetch(request, address === undefined ? {} : { address });
    }),
  );
  http.maxConnections = connections;
  await bound(http, host, port);
  return { url: urlOf(http, host), close: () => closed(http, server) };
}

function bound(http: HttpServer, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        new DemarcheError(
          "cannot-listen",
          `${host}:${port} cannot be listened on: ${error.code === "EADDRINUSE" ? "another program does" : error.message}`,
          "Give another --port, or --port 0 for any that is free",
        ),
      ),
    );
    http.listen(port, host, resolve);
  });
}

function urlOf(http: HttpServer, host: string): string {
  const { port } = http.address() as AddressInfo;
  const name = host === "127.0.0.1" || host === "::1" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

const LAST_MS = 10_000;

function closed(http: HttpServer, server: Server): Promise<void> {
  server.close();
  return new Promise((resolve) => {
    const last = setTimeout(() => http.closeAllConnections(), LAST_MS);
    http.close(() => {
      clearTimeout(last);
      resolve();
    });
    http.closeIdleConnections();
  });
}
