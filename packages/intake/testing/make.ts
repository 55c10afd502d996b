import { crc32, deflateRawSync } from "node:zlib";

/** Files made byte by byte for tests. */

const SENTENCES = [
  "Norway expelled two diplomats on Friday, the foreign ministry in Oslo said, and gave them three days to leave the country.",
  "The embassy denied the allegation and called the decision groundless, adding that an answer would follow within the week.",
  "Police had watched the pair since January, according to two officials who were not allowed to speak about the inquiry.",
];
/** Three paragraphs of a report. */
export const STORY = SENTENCES;
export const PARAGRAPHS = SENTENCES.map((text) => `<p>${text}</p>`).join("\n");

export const htmlPage = (body: string, head = ""): string =>
  `<!doctype html><html lang="en"><head><title>Norway expels two diplomats</title>${head}</head><body>${body}</body></html>`;

export const storyPage = (head = ""): string =>
  htmlPage(`<article><h1>Norway expels two diplomats</h1>${PARAGRAPHS}</article>`, head);

interface Part {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the archive claims of its size, where it lies. */
  readonly claimed?: number;
  readonly encrypted?: boolean;
}

/** A zip archive. */
export function zipOf(parts: readonly Part[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed, encrypted } of parts) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed ?? bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, 0]);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02", "latin1"), made, common, tail, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

/** node:zlib has crc32 from Node 22.2 and 20.15 on. */
const crc = (bytes: Buffer): number => crc32(bytes);

/** A Word document of paragraphs. */
export function docxOf(paragraphs: readonly string[], more: readonly Part[] = []): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join("");
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
  const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;
  return zipOf([
    { name: "[Content_Types].xml", content: types },
    { name: "_rels/.rels", content: relations },
    { name: "word/document.xml", content: document },
    ...more,
  ]);
}

/** A PDF of one page a list of lines. */
export function pdfOf(pages: readonly (readonly string[])[], info = ""): Buffer {
  const objects: string[] = ["<< /Type /Catalog /Pages 2 0 R >>", ""];
  const kids = pages.map((lines) => {
    const show = lines.map((line) => `(${line.replace(/[()\\]/g, "\\$&")}) Tj 0 -14 Td`).join("\n");
    const stream = `BT /F1 11 Tf 60 760 Td\n${show}\nET`;
    objects.push(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${objects.length} 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`,
    );
    return `${objects.length} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(" ")}] /Count ${kids.length} >>`;
  objects.push(`<< ${info} >>`);
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`,
    "latin1",
  );
}

/** One answer of a WARC file. */
export function warcRecord(url: string, body: string | Buffer, headers = "Content-Type: text/html"): Buffer {
  const content = Buffer.from(body);
  const http = Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\nContent-Length: ${content.length}\r\n\r\n`);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length + content.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), http, content, Buffer.from("\r\n\r\n")]);
}
