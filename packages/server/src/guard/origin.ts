import { DemarcheError } from "@demarche/language";

const OWN: ReadonlySet<string> = new Set(["same-origin", "none"]);

/**
 * A request that changes something must not come from another site's page. Browsers tell where it comes from; a program
 * that is no browser sends neither header. Throws `foreign-site`, `not-json`.
 */
export function checkWriting(headers: Headers, host: string, hasBody: boolean): void {
  const [site, origin] = [headers.get("sec-fetch-site"), headers.get("origin")];
  if ((site !== null && !OWN.has(site)) || (origin !== null && hostOf(origin) !== host.toLowerCase()))
    throw new DemarcheError(
      "foreign-site",
      "A page of another site may not change anything here",
      "Use the desk that this server serves, or a program with a token",
    );
  if (hasBody && !/^application\/json\s*(?:;|$)/i.test(headers.get("content-type") ?? ""))
    throw new DemarcheError("not-json", "The body is not JSON", "Send Content-Type: application/json");
}

const hostOf = (origin: string): string | null =>
  URL.canParse(origin) ? new URL(origin).host.toLowerCase() : null;
