import { fileAddress } from "../api/fetch.js";
import { Icon } from "./icons.js";

type Query = Parameters<typeof fileAddress>[2];

/** A list as a file, with the filters that it stands under. */
export function Downloads({ path, query }: { readonly path: string; readonly query?: Query }) {
  return (
    <span className="row no-print downloads">
      <a className="button quiet" href={fileAddress(path, "csv", query)} download>
        <Icon name="download" /> CSV
      </a>
      <a className="button quiet" href={fileAddress(path, "jsonl", query)} download>
        JSON Lines
      </a>
    </span>
  );
}
