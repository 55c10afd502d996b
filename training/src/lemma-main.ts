import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { packSections, readSections, type SectionData, sha256 } from "@demarche/language/training";
import { lexicalSections, readDocuments } from "./lemma.js";
import type { Manifest } from "./manifest.js";

/** Learns the lexical sections anew and puts them into a model that is there already; the network stays. */
const { values: options } = parseArgs({
  options: {
    treebank: { type: "string", default: "../shared/treebank" },
    model: { type: "string", default: "packages/language/model" },
  },
});

const sections = readSections(readFileSync(`${options.model}/english.bin`));
const kept: Record<string, SectionData> = {};
for (const name of sections.names) kept[name] = sections.data(name);
const learned = lexicalSections(readDocuments(`${options.treebank}/en-train.conllu`));
const file = packSections({ ...kept, ...learned });
writeFileSync(`${options.model}/english.bin`, file);

const path = `${options.model}/english.json`;
const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
const updated: Manifest = { ...manifest, sha256: sha256(file), bytes: file.length };
writeFileSync(path, `${JSON.stringify(updated, undefined, 2)}\n`);
