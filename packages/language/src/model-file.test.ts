import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packSections, readSections } from "./model-file.js";
import { sha256 } from "./sha256.js";

const file = packSections({
  numbers: Float32Array.of(1.5, -2, 0.25),
  bytes: Int8Array.of(-128, 0, 127),
  words: '["été", "oui"]',
});

describe("model file", () => {
  it("gives back what was packed", () => {
    const sections = readSections(file, sha256(file));
    expect(sections.names).toEqual(["numbers", "bytes", "words"]);
    expect([...sections.f32("numbers")]).toEqual([1.5, -2, 0.25]);
    expect([...sections.i8("bytes")]).toEqual([-128, 0, 127]);
    expect(sections.json("words")).toEqual(["été", "oui"]);
  });

  it("reads from bytes that start anywhere in a buffer", () => {
    const shifted = new Uint8Array(file.length + 3).subarray(3);
    shifted.set(file);
    expect([...readSections(shifted).f32("numbers")]).toEqual([1.5, -2, 0.25]);
  });

  const changed = (at: number, value: number): Uint8Array => file.slice().fill(value, at, at + 1);
  it.each([
    ["a foreign file", new Uint8Array(64)],
    ["an empty file", new Uint8Array(0)],
    ["another format number", changed(8, 99)],
    ["a damaged table", changed(17, 7)],
    ["a file cut in the table", file.subarray(0, 40)],
    ["a file cut in a section", file.subarray(0, file.length - 16)],
  ])("refuses %s", (_, bytes) => {
    expect(() => readSections(bytes)).toThrow(expect.objectContaining({ code: "model-refused" }));
  });

  it("refuses a file that does not match its digest", () => {
    const last = file.length - 17;
    expect(() => readSections(changed(last, 1), sha256(file))).toThrow(/sha256/);
  });

  it("refuses a section of another type", () => {
    expect(() => readSections(file).f32("bytes")).toThrow(/no section "bytes"/);
  });
});

describe("sha256", () => {
  it("agrees with the platform's", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
      }),
    );
  });
});
