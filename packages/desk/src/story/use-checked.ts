import type { Citation } from "@demarche/server/schemas";
import { useQueries } from "@tanstack/react-query";
import type { DocumentPage } from "../api/answers.js";
import { address, get } from "../api/fetch.js";
import { holds } from "./check.js";

export interface Checked {
  /** Numbers of the citations that hold. */
  readonly holding: ReadonlySet<number>;
  readonly failed: readonly number[];
  readonly done: boolean;
}

/** Reads every report that is cited and checks each citation against its span. */
export function useChecked(sources: readonly Citation[]): Checked {
  const documents = [...new Set(sources.map(({ document }) => document))];
  return useQueries({
    queries: documents.map((document) => {
      const url = address(`/documents/${encodeURIComponent(document)}`);
      return { queryKey: [url], queryFn: () => get<DocumentPage>(url) };
    }),
    combine: (results) => {
      const texts = new Map(results.map(({ data }, at) => [documents[at], data?.text]));
      const done = results.every(({ isPending }) => !isPending);
      const held = sources.map((citation) => holds(citation, texts.get(citation.document) ?? ""));
      const numbers = held.map((_, at) => at + 1);
      return {
        done,
        holding: new Set(numbers.filter((number) => held[number - 1])),
        failed: done ? numbers.filter((number) => !held[number - 1]) : [],
      };
    },
  });
}
