import { crc32, deflateRawSync } from "node:zlib";

const NAMES_ARE_UTF8 = 1 << 11;
export const ENCRYPTED = 1;

/** A zip archive of files by name, compressed; `flags` are those of every entry's header besides. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>, flags = 0): Buffer {
  const entries = Object.entries(files).map(([name, content]) => entryOf(name, Buffer.from(content), flags));
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, header, packed } of entries) {
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), header, name, packed]);
    bodies.push(local);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), header, tail(offset), name]));
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...bodies, listed, end(entries.length, listed.length, offset)]);
}

/** What stands in an entry's header in both places: from the version that is needed to the length of extra fields. */
function entryOf(fileName: string, content: Buffer, flags: number) {
  const name = Buffer.from(fileName);
  const packed = deflateRawSync(content);
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(NAMES_ARE_UTF8 | flags, 2);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return { name, header, packed };
}

/** The rest of a directory's entry: lengths and attributes that are 0, and where the entry lies. */
function tail(offset: number): Buffer {
  const bytes = Buffer.alloc(14);
  bytes.writeUInt32LE(offset, 10);
  return bytes;
}

function end(entries: number, size: number, offset: number): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write("PK\u0005\u0006");
  bytes.writeUInt16LE(entries, 8);
  bytes.writeUInt16LE(entries, 10);
  bytes.writeUInt32LE(size, 12);
  bytes.writeUInt32LE(offset, 16);
  return bytes;
}
