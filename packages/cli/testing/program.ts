import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The built program, as its users start it. */
export const PROGRAM = fileURLToPath(new URL("../bin/demarche.js", import.meta.url));

/** A folder of its own that the program is run in. */
export function workplace() {
  const folder = mkdtempSync(join(tmpdir(), "demarche-"));
  return {
    folder,
    /** Writes a file there and gives its name. */
    put(name: string, content: string | Uint8Array): string {
      writeFileSync(join(folder, name), content);
      return name;
    },
    /** Runs the program with these arguments, as a child process with real pipes. */
    run: (args: readonly string[], input = "", env: Readonly<Record<string, string>> = {}) =>
      spawnSync("node", [PROGRAM, ...args], {
        cwd: folder,
        input,
        encoding: "utf8",
        env: { ...process.env, ...env },
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
