export { createServer, type Server } from "./app.js";
export { isLoopback } from "./guard/hosts.js";
export { type Listening, listen } from "./node/listen.js";
export type { Limits, ServerOptions } from "./options.js";
export type { Coding } from "./service.js";
