import type { Report } from "@demarche/coder";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Ask, Coded, Tell } from "./messages.js";

/** How far the coding of a text is. */
export type Coding =
  | { readonly state: "idle" }
  | { readonly state: "loading"; readonly share: number }
  | { readonly state: "coding" }
  | { readonly state: "coded"; readonly report: Report; readonly coded: Coded }
  | { readonly state: "fault"; readonly message: string; readonly hint: string };

/** Codes reports in a worker, which starts with the first of them and ends with the page; a later report wins. */
export function useCoder(): [Coding, (report: Report) => void] {
  const [coding, setCoding] = useState<Coding>({ state: "idle" });
  const worker = useRef<Worker | null>(null);
  const last = useRef<Ask | null>(null);
  useEffect(() => () => worker.current?.terminate(), []);
  const code = useCallback((report: Report) => {
    const ask: Ask = { ask: (last.current?.ask ?? 0) + 1, report };
    last.current = ask;
    worker.current ??= startWorker((message) => setCoding((before) => next(before, message, last.current)));
    setCoding({ state: "coding" });
    worker.current.postMessage(ask);
  }, []);
  return [coding, code];
}

function startWorker(onTell: (message: Tell) => void): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Tell>) => onTell(data));
  worker.addEventListener("error", ({ message }) =>
    onTell({
      kind: "fault",
      ask: -1,
      message: message || "The coder cannot start.",
      hint: "Load the page again.",
    }),
  );
  return worker;
}

function next(before: Coding, message: Tell, last: Ask | null): Coding {
  if (message.kind === "loading")
    return message.bytes < message.of
      ? { state: "loading", share: message.bytes / message.of }
      : { state: "coding" };
  if (last === null || (message.ask !== last.ask && message.ask !== -1)) return before;
  if (message.kind === "fault") return { state: "fault", message: message.message, hint: message.hint };
  return { state: "coded", report: last.report, coded: message.coded };
}
