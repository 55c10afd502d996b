import type { EventRecord, Report } from "@demarche/coder";
import type { DemarcheError } from "@demarche/language";
import Tinypool from "tinypool";
import { asDemarcheError } from "../failure.js";
import { type OwnData, openPipeline } from "../pipeline.js";

/** An error as it crosses from the worker to the main thread, where classes are lost. */
export type PlainError = Pick<DemarcheError, "code" | "message" | "hint" | "where">;
export type Answer = { readonly records: readonly EventRecord[] } | { readonly error: PlainError };

const pipeline = openPipeline(Tinypool.workerData as OwnData);

/** Codes one report in a worker thread. */
export default function code(report: Report): Answer {
  try {
    return { records: pipeline.code(report) };
  } catch (thrown) {
    const { code, message, hint, where } = asDemarcheError(thrown, { document: report.id });
    return { error: { code, message, hint, where } };
  }
}
