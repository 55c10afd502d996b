import { execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** URL of the tests' own PostgreSQL server, or why there is none. */
    postgres: { readonly url: string } | { readonly missing: string };
  }
}

const DEBIAN = "/usr/lib/postgresql";

/** A real PostgreSQL server for the tests, on a socket in a folder of its own, gone when they end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const programs = findPrograms();
  if (programs === null) {
    project.provide("postgres", {
      missing: "no PostgreSQL server here; on Debian: apt-get install postgresql",
    });
    return async () => undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "demarche-postgres-"));
  const user = process.getuid?.() === 0 ? postgresUser() : null;
  if (user !== null) chownSync(folder, user.uid, user.gid);
  const as = user ?? {};
  const data = join(folder, "data");
  execFileSync(join(programs, "initdb"), ["-D", data, "-U", "demarche", "-A", "trust", "-N"], {
    ...as,
    stdio: "ignore",
  });
  const options = ["-D", data, "-k", folder, "-h", "", "-F"];
  const server = spawn(join(programs, "postgres"), options, { ...as, stdio: "ignore" });
  const url = `postgres://demarche@localhost/postgres?host=${encodeURIComponent(folder)}`;
  await ready(join(programs, "pg_isready"), folder);
  project.provide("postgres", { url });
  return async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

function findPrograms(): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...debian.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** The server refuses to run as root; Debian's package makes a user for it. */
function postgresUser(): { uid: number; gid: number } {
  const number = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: number("-u"), gid: number("-g") };
}

async function ready(program: string, folder: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      execFileSync(program, ["-h", folder], { stdio: "ignore" });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error("the tests' PostgreSQL server does not answer");
}
