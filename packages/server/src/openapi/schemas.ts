import { z } from "zod";

/** A JSON Schema (2020-12, as OpenAPI 3.1 has it), as far as it is looked into here. */
export interface JsonSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly $ref?: string;
  readonly [key: string]: unknown;
}

/** JSON Schemas of the parts of requests and answers; those with a name are collected, and referred to. */
export class Schemas {
  private readonly named = new Map<string, JsonSchema>();

  /** What a client may send. */
  asked(schema: z.ZodType): JsonSchema {
    return this.schemaOf(schema, "input");
  }

  /** What the server sends. */
  given(schema: z.ZodType): JsonSchema {
    return this.schemaOf(schema, "output");
  }

  /** The named schemas, by name. */
  all(): Record<string, JsonSchema> {
    return Object.fromEntries([...this.named].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  private schemaOf(schema: z.ZodType, io: "input" | "output"): JsonSchema {
    const { $schema: _, $defs = {}, ...made } = referring(z.toJSONSchema(schema, { io }));
    for (const [name, definition] of Object.entries($defs as Record<string, JsonSchema>))
      this.named.set(name, definition);
    return made;
  }
}

/** Definitions stand among the components of an OpenAPI document. */
const referring = (schema: object): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')) as JsonSchema;
