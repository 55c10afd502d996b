import { expect, it } from "vitest";
import { CONTRACTS } from "../contracts/index.js";
import { apiPage } from "../pages/api-page.js";
import { openApiOf } from "./document.js";

const api = openApiOf(CONTRACTS, "1.2.3");
const text = JSON.stringify(api);

it("describes every route once, and every schema that it refers to", () => {
  const operations = Object.values(api.paths).flatMap((methods) => Object.values(methods));
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(CONTRACTS.map(({ id }) => id)));
  for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
    expect(Object.keys(api.components.schemas!)).toContain(name);
  expect(text).not.toContain("$defs");
});

it("names the parameters of each path", () => {
  for (const [path, methods] of Object.entries(api.paths))
    for (const { parameters } of Object.values(methods)) {
      const named = parameters.filter((one) => one.in === "path").map(({ name }) => name);
      expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
});

it("is a page whose links lead to its parts", () => {
  const page = apiPage(api);
  const ids = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
});
