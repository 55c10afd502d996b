import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { type FreshPlace, onEveryEngine } from "../testing/engines.js";
import { openDriver } from "./driver/open.js";

const CHILD = fileURLToPath(new URL("../testing/add-until-killed.mjs", import.meta.url));
/** More of them: DEMARCHE_KILLS=200. */
const KILLS = Number(process.env.DEMARCHE_KILLS ?? 40);
const AT_ONCE = 4;

/** Adds from `first` on in a process of its own that is killed at a random moment after its first report is in. */
async function addUntilKilled(place: string, first: number): Promise<number> {
  const child = spawn(process.execPath, [CHILD, place, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let last = first - 1;
  child.stdout.on("data", (chunk: Buffer) => {
    last = Number(chunk.toString().trim().split("\n").at(-1));
  });
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  setTimeout(() => child.kill("SIGKILL"), Math.random() * 60);
  await once(child, "close");
  return last;
}

/** Kills writers of one ledger `times` times, each going on where the last report that was told to be in ended. */
async function killed(fresh: FreshPlace, times: number): Promise<void> {
  const place = await fresh();
  let told = -1;
  for (let kill = 0; kill < times; kill++) told = await addUntilKilled(place, told + 1);
  const driver = await openDriver(place);
  const rows = await driver.query<{ id: string; documents: number; records: number; members: number }>(
    `select d.id, count(distinct d.revision) as documents, count(distinct r.coding) as records,
            count(distinct m.event) as members
     from documents d left join records r on r.document = d.id left join memberships m on m.document = d.id
     group by d.id`,
  );
  const ids = new Set(rows.map(({ id }) => id));
  for (let number = 0; number <= told; number++)
    expect(ids, `report ${number} of ${told}`).toContain(`report-${number}`);
  expect(
    rows.filter(({ documents, records, members }) => documents !== 1 || records !== 1 || members !== 1),
  ).toEqual([]);
  const [doubled] = await driver.query<{ n: number }>(
    "select count(*) as n from (select record from memberships group by record having count(*) > 1) as twice",
  );
  expect(doubled).toEqual({ n: 0 });
  await driver.close();
}

onEveryEngine((fresh) => {
  it(`loses and doubles nothing when its process is killed at ${KILLS} random moments`, async () => {
    const share = KILLS / AT_ONCE;
    await Promise.all(Array.from({ length: AT_ONCE }, () => killed(fresh, share)));
  }, 600_000);
});
