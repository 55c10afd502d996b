import type { Format } from "./format.js";

/** JSON Lines: one event record a line. */
export const jsonlFormat: Format = {
  head: () => "",
  document: ({ records }) => records.map((record) => `${JSON.stringify(record)}\n`).join(""),
  tail: () => "",
};
