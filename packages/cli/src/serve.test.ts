import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";

const PROGRAM = new URL("../bin/demarche.js", import.meta.url).pathname;
const newLedger = () => join(mkdtempSync(join(tmpdir(), "demarche-serve-")), "ledger.duckdb");
const demarche = (...words: string[]) =>
  spawnSync(process.execPath, [PROGRAM, ...words], { encoding: "utf8" });

/** Starts a server and waits until it says where it is. */
async function started(...words: string[]) {
  const server = spawn(process.execPath, [PROGRAM, "serve", "--port", "0", ...words]);
  let said = "";
  let faults = "";
  const ended = new Promise<number | null>((resolve) => server.once("exit", resolve));
  server.stdout.on("data", (data) => {
    said += data;
  });
  server.stderr.on("data", (data) => {
    faults += data;
  });
  await expect.poll(() => said, { timeout: 20_000 }).toMatch(/^http:\/\/\S+:\d+ {2}\(/);
  return {
    url: said.split(" ")[0]!,
    stop: async () => {
      server.kill("SIGINT");
      return { status: await ended, faults };
    },
  };
}

it("serves a new ledger, codes what is sent, and stops in good order", async () => {
  const ledger = newLedger();
  const { url, stop } = await started("--ledger", ledger, "--jobs", "1");
  const added = await fetch(`${url}/api/v1/documents`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      documents: [{ id: "a", text: "Norway expelled two Russian diplomats.", date: "2024-03-05" }],
    }),
  });
  expect(await added.json()).toMatchObject({ documents: 1, events: 1 });
  const busy = demarche("token", "list", "--ledger", ledger);
  expect([busy.status, busy.stderr]).toEqual([2, expect.stringContaining("ledger-busy")]);
  expect(await stop()).toEqual({ status: 0, faults: "" });
  expect(demarche("events", "--ledger", ledger).stdout).toContain("NOR");
}, 90_000);

it("asks others than this machine for a token", async () => {
  const ledger = newLedger();
  const made = demarche("token", "add", "Anna", "--ledger", ledger);
  const secret = made.stdout.trim();
  const id = /^token (\S+) /.exec(made.stderr)![1]!;
  expect(demarche("token", "list", "--ledger", ledger).stdout).toMatch(
    new RegExp(`^${id} {2}read {3}\\S+ {2}Anna\n$`),
  );
  const { url, stop } = await started("--ledger", ledger, "--host", "0.0.0.0");
  const ask = async (headers: Record<string, string>) =>
    (await fetch(`${url.replace("0.0.0.0", "127.0.0.1")}/api/v1/events`, { headers })).status;
  expect(await ask({})).toBe(401);
  expect(await ask({ authorization: `Bearer ${secret}` })).toBe(200);
  await stop();
  expect(demarche("token", "revoke", id, "--ledger", ledger).stdout).toBe(`revoked ${id} of Anna\n`);
  expect(demarche("token", "list", "--ledger", ledger).stdout).toContain("revoked");
}, 90_000);

it.each([
  [["serve", "--port", "70000"], "Give a number from 0 to 65535"],
  [["token", "add", "Anna", "--scope", "root"], "Allowed choices are read, write, admin"],
  [["token", "revoke", "none", "--ledger", "/nowhere/at/all.duckdb"], "no-ledger"],
])("refuses %j", (words, said) => {
  const { status, stderr } = demarche(...words);
  expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
});
