import type { z } from "zod";
import type { Contract } from "../contracts/contract.js";
import { Fault } from "../schemas/fault.js";
import { Arrival } from "../schemas/overview.js";
import { type JsonSchema, Schemas } from "./schemas.js";

/** An OpenAPI 3.1 document, as far as this program writes one. */
export interface OpenApi {
  readonly openapi: "3.1.0";
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: JsonSchema;
}

const ABOUT = `Who did what to whom, when and where, according to whom, and whether it happened at all. Lists come as
pages of JSON, and whole as tables (.csv) and JSON Lines (.jsonl). Every error has the same shape.`;

/** The document that tells of the routes, made from the schemas that check what they take. */
export function openApiOf(contracts: readonly Contract[], version: string): OpenApi {
  const schemas = new Schemas();
  const paths: Record<string, Record<string, Operation>> = {};
  const put = (path: string, method: string, operation: Operation) => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const contract of contracts) {
    put(contract.path, contract.method, operationOf(contract, schemas));
    if (contract.columns === undefined) continue;
    put(`${contract.path}.csv`, "get", tableOf(contract, schemas, "text/csv"));
    put(`${contract.path}.jsonl`, "get", tableOf(contract, schemas, "application/jsonl"));
  }
  put("/stream", "get", stream(schemas));
  return {
    openapi: "3.1.0",
    info: { title: "Demarche", version, description: ABOUT, license: { name: "Apache-2.0" } },
    servers: [{ url: "/api/v1" }],
    security: [{}, { token: [] }],
    paths,
    components: { schemas: schemas.all(), securitySchemes: { token: { type: "http", scheme: "bearer" } } },
  };
}

function operationOf(contract: Contract, schemas: Schemas): Operation {
  const { id, summary, tag, body, answer, scope } = contract;
  const asked = body === undefined ? {} : { requestBody: bodyOf(schemas.asked(body)) };
  return {
    operationId: id,
    summary,
    description: `Scope: ${scope}.`,
    tags: [tag],
    parameters: parametersOf(contract, schemas),
    ...asked,
    responses: { 200: json("Done", schemas.given(answer)), default: fault(schemas) },
  };
}

/** The same list whole: it has filters, and no pages. */
function tableOf(contract: Contract, schemas: Schemas, type: string): Operation {
  const format = type === "text/csv" ? "Csv" : "Jsonl";
  const pages = ["cursor", "facets", "limit"];
  return {
    operationId: `${contract.id}${format}`,
    summary: `${contract.summary}: ${format === "Csv" ? "all, as a table" : "all, an item a line"}`,
    tags: [contract.tag],
    parameters: parametersOf(contract, schemas).filter(({ name }) => !pages.includes(name)),
    responses: {
      200: { description: "Done", content: { [type]: { schema: { type: "string" } } } },
      default: fault(schemas),
    },
  };
}

const stream = (schemas: Schemas): Operation => ({
  operationId: "stream",
  summary: "What comes in, as it comes (Server-Sent Events)",
  description: "Events of the name `arrival`, whose data is an Arrival. Scope: read.",
  tags: ["Overview"],
  parameters: [
    {
      name: "Last-Event-ID",
      in: "header",
      required: false,
      description: "Resume after this decision",
      schema: { type: "string" },
    },
  ],
  responses: {
    200: {
      description: "A stream that goes on",
      content: { "text/event-stream": { schema: schemas.given(Arrival) } },
    },
    default: fault(schemas),
  },
});

function parametersOf({ params, query }: Contract, schemas: Schemas): Parameter[] {
  return [
    ...(params === undefined ? [] : parameters(params, "path", schemas)),
    ...(query === undefined ? [] : parameters(query, "query", schemas)),
  ];
}

function parameters(shape: z.ZodObject, place: "path" | "query", schemas: Schemas): Parameter[] {
  const { properties = {} } = schemas.asked(shape);
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: place,
    required: place === "path" || !(shape.shape[name] as z.ZodType).safeParse(undefined).success,
    ...(description === undefined ? {} : { description }),
    schema,
  }));
}

const json = (description: string, schema: JsonSchema) => ({
  description,
  content: { "application/json": { schema } },
});

const bodyOf = (schema: JsonSchema) => ({ required: true, content: { "application/json": { schema } } });

const fault = (schemas: Schemas) => json("Not done", schemas.given(Fault));
