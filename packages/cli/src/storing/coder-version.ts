import { createHash } from "node:crypto";
import { CODER } from "@demarche/coder";
import type { CodedReport } from "@demarche/ledger";
import { type OwnData, readDataFile } from "../pipeline.js";

/** The coder as the ledger knows it: actors and frames of the user's own make it another version. */
export function coderOf({ actors, frames }: OwnData): CodedReport["coder"] {
  if (actors === undefined && frames === undefined) return CODER;
  const hash = createHash("sha256");
  for (const file of [actors, frames])
    hash.update(file === undefined ? "\0" : `${readDataFile(file).text}\0`);
  return { ...CODER, version: `${CODER.version}+own.${hash.digest("hex").slice(0, 8)}` };
}
