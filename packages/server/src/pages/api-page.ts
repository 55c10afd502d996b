import type { OpenApi, Operation, Parameter } from "../openapi/document.js";
import type { JsonSchema } from "../openapi/schemas.js";
import { escapeHtml, page } from "./html.js";

/** The OpenAPI document as a page to read: every route with what it takes and gives, every schema. No script. */
export function apiPage(api: OpenApi): string {
  const routes = routesOf(api);
  const tags = [...new Set(routes.flatMap(({ operation }) => operation.tags))];
  const sections = tags.map((tag) => {
    const ofTag = routes.filter(({ operation }) => operation.tags.includes(tag)).map(routeOf);
    return `<h2 id="${anchor(tag)}">${escapeHtml(tag)}</h2>\n${ofTag.join("\n")}`;
  });
  const schemas = Object.entries(api.components.schemas ?? {}).map(schemaOf);
  return page(
    "Demarche API",
    `<h1>The JSON API</h1>
<p>All paths are below <code>${escapeHtml(api.servers[0]?.url ?? "")}</code>. The same for programs:
<a href="/api/v1/openapi.json">openapi.json</a> (OpenAPI ${escapeHtml(api.openapi)}).</p>
<p>Lists come as pages, <code>{items, next}</code>; <code>next</code> is the <code>cursor</code> of the next page. Every error
is <code>{code, message, hint, where}</code>.</p>
<nav>${[...tags, "Schemas"].map((tag) => `<a href="#${anchor(tag)}">${escapeHtml(tag)}</a>`).join("\n")}</nav>
${sections.join("\n")}
<h2 id="schemas">Schemas</h2>
${schemas.join("\n")}`,
  );
}

interface Told {
  readonly path: string;
  readonly method: string;
  readonly operation: Operation;
  readonly tables: boolean;
}

/** Tables are told of with their lists. */
const routesOf = ({ paths }: OpenApi): Told[] =>
  Object.entries(paths)
    .filter(([path]) => !/\.(?:csv|jsonl)$/.test(path))
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        path,
        method,
        operation,
        tables: method === "get" && paths[`${path}.csv`] !== undefined,
      })),
    );

function routeOf({ path, method, operation, tables }: Told): string {
  const { operationId, summary, description = "", parameters, requestBody, responses } = operation;
  const also = tables ? ` Also <code>.csv</code> and <code>.jsonl</code>.` : "";
  const takes = requestBody === undefined ? "" : `<p>Takes ${schemaLink(requestBody)}.</p>`;
  return `<details id="${anchor(operationId)}">
<summary><span class="method">${method.toUpperCase()}</span> <span class="path">${escapeHtml(path)}</span>
<span class="soft">${escapeHtml(summary)}</span></summary>
<div>
<p>${escapeHtml(description)}${also}</p>
${parameters.length === 0 ? "" : parameterTable(parameters)}
${takes}<p>Gives ${schemaLink(responses["200"])}.</p>
</div>
</details>`;
}

const parameterTable = (parameters: readonly Parameter[]): string => `<div class="scroll"><table>
<thead><tr><th>parameter</th><th>in</th><th>what</th></tr></thead>
<tbody>
${parameters.map(parameterRow).join("\n")}
</tbody>
</table></div>`;

function parameterRow({ name, in: place, required, description, schema }: Parameter): string {
  const values = Array.isArray(schema.enum) ? `one of ${schema.enum.join(", ")}` : "";
  const usual = schema.default === undefined ? "" : `${schema.default} if not given`;
  const told = [description ?? "", values, usual].filter((part) => part !== "").join("; ");
  const must = required ? "" : ` <span class="soft">?</span>`;
  return `<tr><td><code>${escapeHtml(name)}</code>${must}</td><td>${place}</td><td>${escapeHtml(told)}</td></tr>`;
}

const schemaOf = ([name, schema]: [string, unknown]): string => {
  const { description = "", ...rest } = schema as JsonSchema;
  return `<details id="schema-${anchor(name)}">
<summary><code>${escapeHtml(name)}</code> <span class="soft">${escapeHtml(description)}</span></summary>
<div><pre>${linked(JSON.stringify(rest, null, 2))}</pre></div>
</details>`;
};

/** References lead to the schema that they name. */
const linked = (json: string): string =>
  escapeHtml(json).replaceAll(
    /#\/components\/schemas\/(\w+)/g,
    (_, name: string) => `<a href="#schema-${anchor(name)}">${name}</a>`,
  );

function schemaLink(told: unknown): string {
  const [, name] = /#\/components\/schemas\/(\w+)/.exec(JSON.stringify(told) ?? "") ?? [];
  return name === undefined ? "text" : `<a href="#schema-${anchor(name)}"><code>${name}</code></a>`;
}

const anchor = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, "-");
