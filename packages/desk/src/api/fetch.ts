import type { Fault } from "@demarche/server/schemas";

/** What the server says is wrong, in its one shape of an error; or that no server answers. */
export class ApiFault extends Error {
  constructor(
    readonly fault: Fault,
    readonly status: number,
  ) {
    super(fault.message);
  }
}

const ROOT = "/api/v1";
const TOKEN = "token";

/** The address of a route with its query; what is undefined or empty is left out. */
export function address(path: string, query: Readonly<Record<string, Value>> = {}): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const text = Array.isArray(value) ? value.join(",") : String(value ?? "");
    if (text !== "") asked.set(name, text);
  }
  const search = asked.toString();
  return `${ROOT}${path}${search === "" ? "" : `?${search}`}`;
}
type Value = string | number | readonly (string | number)[] | undefined;

/** A list's address as a file: the same filters, all of its rows. */
export function fileAddress(
  path: string,
  form: "csv" | "jsonl",
  query: Readonly<Record<string, Value>> = {},
) {
  return address(`${path}.${form}`, query);
}

/** Keeps the token of this visit, where the server asks for one. */
export const keepToken = (token: string): void => sessionStorage.setItem(TOKEN, token);

export const get = <T>(url: string, signal?: AbortSignal): Promise<T> =>
  ask<T>(url, signal === undefined ? {} : { signal });

export const post = <T>(path: string, body: unknown): Promise<T> =>
  ask<T>(address(path), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

export const remove = <T>(path: string): Promise<T> => ask<T>(address(path), { method: "DELETE" });

async function ask<T>(url: string, init: RequestInit): Promise<T> {
  const headers = new Headers(init.headers);
  const token = sessionStorage.getItem(TOKEN);
  if (token !== null) headers.set("authorization", `Bearer ${token}`);
  const response = await fetch(url, { ...init, headers }).catch((cause: unknown) => {
    if (init.signal?.aborted) throw cause;
    throw new ApiFault(SILENT, 0);
  });
  if (response.ok) return (await response.json()) as T;
  throw new ApiFault(await faultOf(response), response.status);
}

const SILENT: Fault = {
  code: "no-answer",
  message: "The server does not answer.",
  hint: "It may have been stopped; start it again with “demarche serve”, then try again.",
  where: {},
};

async function faultOf(response: Response): Promise<Fault> {
  const fault = (await response.json().catch(() => undefined)) as Fault | undefined;
  if (fault !== undefined && typeof fault.message === "string") return fault;
  const message = `The server answered ${response.status} ${response.statusText}.`;
  return { code: "no-answer", message, hint: "Try again in a moment.", where: {} };
}
