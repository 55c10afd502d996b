import { readFileSync } from "node:fs";
import { DemarcheError } from "./errors.js";
import { Parser } from "./parse.js";

/** Where the model that comes with the package lies. */
const MODEL = new URL("../model/", import.meta.url);

/** Reads the model from disk and checks it against its manifest. Keep the parser: reading takes a while. */
export function readParser(directory: URL = MODEL): Parser {
  const manifest = JSON.parse(read(directory, "english.json").toString("utf8")) as { sha256: string };
  return new Parser(read(directory, "english.bin"), manifest.sha256);
}

function read(directory: URL, name: string): Buffer {
  const file = new URL(name, directory);
  try {
    return readFileSync(file);
  } catch (error) {
    const hint =
      "The model is part of the package; install it again, or train a model as training/README.md says.";
    throw new DemarcheError("model-missing", `Cannot read ${file.pathname}.`, hint, {}, { cause: error });
  }
}
