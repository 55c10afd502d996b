import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { ENCRYPTED, zipOf } from "../../testing/zip.js";
import { plainFiles, type UnpackLimits } from "./unpack.js";

const folder = mkdtempSync(join(tmpdir(), "demarche-unpack-test-"));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const zip = (name: string, ...archive: Parameters<typeof zipOf>): string => put(name, zipOf(...archive));

async function read(file: string, limits?: UnpackLimits): Promise<[name: string, text: string][]> {
  const all: [string, string][] = [];
  for await (const { name, path } of plainFiles(file, limits))
    all.push([name.slice(folder.length + 1), readFileSync(path, "utf8")]);
  return all;
}

describe("plainFiles", () => {
  it("gives a plain file as it lies there", async () => {
    expect(await read(put("a.tsv", "a\tb\n"))).toEqual([["a.tsv", "a\tb\n"]]);
    expect(await read(put("empty.tsv", ""))).toEqual([["empty.tsv", ""]]);
  });

  it("unpacks gzip, of several members too, whatever the file is called", async () => {
    const members = Buffer.concat([gzipSync("one\n"), gzipSync("two\n")]);
    expect(await read(put("b.tsv", members))).toEqual([["b.tsv", "one\ntwo\n"]]);
  });

  it("unpacks each file of a zip archive", async () => {
    const file = zip("c.zip", { "one.CSV": "1\n", "folder/": "", "folder/\u001b[2Jtwo.CSV": "2\n" });
    expect(await read(file)).toEqual([
      ["c.zip/one.CSV", "1\n"],
      ["c.zip/folder/ [2Jtwo.CSV", "2\n"],
    ]);
  });

  it.each([
    ["a cut gzip file", () => put("d.gz", gzipSync("x".repeat(9999)).subarray(0, 30)), "damaged-archive"],
    ["a gzip file of nothing but its sign", () => put("e.gz", Buffer.from("1f8b", "hex")), "damaged-archive"],
    ["a zip archive without a directory", () => put("f.zip", "PK\u0003\u0004and no more"), "damaged-archive"],
    ["an encrypted archive", () => zip("i.zip", { a: "secret" }, ENCRYPTED), "encrypted"],
    ["a path out of the archive", () => zip("g.zip", { "../../etc/out": "x" }), "damaged-archive"],
    ["no file", () => join(folder, "none"), "missing-file"],
    ["a folder", () => folder, "unreadable-file"],
  ])("says what is wrong with %s", async (_, make, code) => {
    await expect(read(make())).rejects.toMatchObject({ code });
  });

  it.each([
    ["gzip", () => put("bomb.gz", gzipSync(Buffer.alloc(1 << 20)))],
    ["zip", () => zip("bomb.zip", { a: "0".repeat(1 << 19), b: "0".repeat(1 << 19) })],
  ])("stops at what is made to fill a disk: %s", async (_, make) => {
    const limits = { ratio: 100, freeBytes: 600_000 };
    await expect(read(make(), limits)).rejects.toMatchObject({ code: "archive-bomb" });
    expect(await read(make(), { ...limits, freeBytes: 1 << 20 })).toHaveLength(_ === "zip" ? 2 : 1);
  });

  it("leaves nothing behind, read to the end or not", async () => {
    const temporary = join(folder, "temporary");
    mkdirSync(temporary);
    vi.stubEnv("TMPDIR", temporary);
    const archive = zip("h.zip", { a: "1", b: "2" });
    const files = plainFiles(archive);
    await files.next();
    expect(readdirSync(temporary)).toHaveLength(1);
    await files.return(undefined);
    expect(readdirSync(temporary)).toEqual([]);
    expect(await read(archive)).toHaveLength(2);
    expect(readdirSync(temporary)).toEqual([]);
    vi.unstubAllEnvs();
  });
});
