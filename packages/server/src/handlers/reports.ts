import type { Report } from "@demarche/coder";

type Given = string | null | undefined;

/** A report of what is known of it. */
export function reportOf({
  id,
  text,
  ...told
}: {
  readonly id?: Given;
  readonly text: string;
  readonly date?: Given;
  readonly title?: Given;
  readonly publisher?: Given;
  readonly url?: Given;
  readonly language?: Given;
}): Report {
  const { date, title, publisher, url, language } = told;
  const known = Object.entries({ date, title, publisher, url, language }).filter(
    ([, value]) => value != null,
  );
  return { id: id ?? "text", text, ...(Object.fromEntries(known) as Partial<Report>) };
}
