import { EXIT } from "../exit-codes.js";

/** A signal that Ctrl-C (or a kill) aborts, so that work can end in good order; a second one ends it at once. */
export function interruptSignal(): AbortSignal {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    controller.abort();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return controller.signal;
}
