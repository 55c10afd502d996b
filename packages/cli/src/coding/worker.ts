import type { Report } from "@demarche/coder";
import type { DemarcheError } from "@demarche/language";
import Tinypool from "tinypool";
import { asDemarcheError } from "../failure.js";
import { type OwnData, openPipeline } from "../pipeline.js";
import type { Coded } from "./coded.js";

/** An error as it crosses from the worker to the main thread, where classes are lost. */
export type PlainError = Pick<DemarcheError, "code" | "message" | "hint" | "where">;
export type Answer = Pick<Coded, "records" | "profile"> | { readonly error: PlainError };

const pipeline = openPipeline(Tinypool.workerData as OwnData);

/** Codes one report in a worker thread. */
export default function code(report: Report): Answer {
  try {
    return pipeline.codeAndProfile(report);
  } catch (thrown) {
    const { code, message, hint, where } = asDemarcheError(thrown, { document: report.id });
    return { error: { code, message, hint, where } };
  }
}
