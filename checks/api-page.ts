import { CONTRACTS } from "../packages/server/src/contracts/index.js";
import {
  type OpenApi,
  type Operation,
  openApiOf,
  type Parameter,
} from "../packages/server/src/openapi/document.js";

const HEAD = `# The JSON API

The routes are made from the schemas that check what they take (\`packages/server/src/schemas\`). A running server tells
the same at \`/api/v1/openapi.json\` (OpenAPI 3.1) and, to be read, at \`/api\`.

- **Lists** give \`{items, next}\`; \`next\` is the \`cursor\` of the next page, opaque, and null on the last. The same path
  with \`.csv\` or \`.jsonl\` gives the whole list that the filters leave, as a table or an item a line.
- **Several values** of one filter are parted by commas and mean any of them; several filters mean all of them.
- **Errors** have one shape, \`{code, message, hint, where}\`; [errors.md](errors.md) tells the codes. 400: the request is
  wrong; 401, 403: a token is missing or allows too little; 404: there is no such thing; 409: it cannot be done now;
  413: too large; 415: not JSON; 429: too often (\`Retry-After\` tells when); 503: too busy or too slow.
- **Caching**: answers carry an \`ETag\`; \`If-None-Match\` gives 304.
- **Access**: on a loopback address everything is open to the machine itself. On any other, a token is sent as
  \`Authorization: Bearer SECRET\`; its scope (read, write, admin) stands with each route. \`demarche token add\` makes the
  first. Only a hash of the secret is kept.
- **Writing** takes \`Content-Type: application/json\`, and refuses requests that a browser says come from another site.
- **Besides**: \`/healthz\`, \`/metrics\` (Prometheus; scope read), and the desk at \`/\`.
`;

/** docs/api.md: what stands above, and each route with what it takes and gives. */
export function apiPage(): string {
  const api = openApiOf(CONTRACTS, "");
  const routes = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const shown = routes.filter(({ path }) => !/\.(csv|jsonl)$/.test(path));
  const tags = [...new Set(shown.flatMap(({ operation }) => operation.tags))];
  const sections = tags.map((tag) => {
    const ofTag = shown.filter(({ operation }) => operation.tags.includes(tag));
    return `## ${tag}\n\n${ofTag.map((route) => section(api, route)).join("\n")}`;
  });
  return [HEAD, ...sections].join("\n");
}

interface Route {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
}

function section(api: OpenApi, { path, method, operation }: Route): string {
  const tables = api.paths[`${path}.csv`] === undefined ? "" : " Also `.csv`, `.jsonl`.";
  const asked = operation.parameters.filter((one) => one.in !== "path").map(line);
  const list = asked.length === 0 ? "" : `\n${asked.join("\n")}\n`;
  const gives = nameOf(operation.responses["200"]);
  const takes = operation.requestBody === undefined ? "" : ` Takes \`${nameOf(operation.requestBody)}\`.`;
  return `### ${method.toUpperCase()} ${path}\n
${operation.summary}.${takes} Gives \`${gives}\`. ${operation.description ?? ""}${tables}\n${list}`;
}

function line({ name, description, schema }: Parameter): string {
  const values = Array.isArray(schema.enum) ? schema.enum.map((value) => `\`${value}\``).join(", ") : "";
  const standard = schema.default === undefined ? "" : `default \`${schema.default}\``;
  const told = [description, values, standard].filter((part) => part !== undefined && part !== "").join("; ");
  return `- \`${name}\`${told === "" ? "" : `: ${told}`}`;
}

const nameOf = (told: unknown): string =>
  /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(told))?.[1] ?? "";
