import border from "../../../../examples/border-ceasefire.md?raw";
import consul from "../../../../examples/consul-detained.md?raw";
import tariff from "../../../../examples/tariff-dispute.md?raw";

export interface Example {
  readonly name: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/** Reports written for Demarche, to begin with. */
export const EXAMPLES: readonly Example[] = [
  read("consul", consul),
  read("ceasefire", border),
  read("tariffs", tariff),
];

/** A file of the examples: a few lines of "key: value" between two lines of dashes, then the text. */
function read(name: string, file: string): Example {
  const [, head = "", text = ""] = file.split(/^---\n/m);
  const value = (key: string) => new RegExp(`^${key}: (.*)$`, "m").exec(head)?.[1] ?? "";
  return { name, title: value("title"), date: value("date"), text: text.trim() };
}
