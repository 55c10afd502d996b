import fc from "fast-check";
import { expect, it } from "vitest";
import { contentId } from "./identity.js";

/** FNV-1a in arbitrary precision, over the same code units. */
function reference(parts: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const part of parts)
    for (let i = 0; i <= part.length; i++) {
      hash ^= BigInt(i < part.length ? part.charCodeAt(i) : 0x1f);
      hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
    }
  return hash.toString(16).padStart(16, "0");
}

it("is 64-bit FNV-1a", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary" })), (parts) => contentId(...parts) === reference(parts)),
  );
});

it("tells where one part ends", () => {
  expect(contentId("ab", "c")).not.toBe(contentId("a", "bc"));
});
