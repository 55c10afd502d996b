import { expect, it } from "vitest";
import { onEveryEngine } from "../../testing/engines.js";
import { openDriver } from "../driver/open.js";
import { migrate } from "./migrate.js";
import { MIGRATIONS } from "./migrations.js";
import { TABLES } from "./tables.js";

const now = () => new Date("2024-03-06T08:00:00Z");

onEveryEngine((fresh) => {
  it.each(MIGRATIONS.map(({ number }) => number - 1))(
    "brings schema %i up to date, and no further",
    async (from) => {
      const driver = await openDriver(await fresh());
      await migrate(driver, now, { target: from });
      await migrate(driver, now);
      await migrate(driver, now);
      const applied = await driver.query("select number from migrations order by number");
      expect(applied).toEqual(MIGRATIONS.map(({ number }) => ({ number })));
      await driver.close();
    },
  );

  it("has the columns that code writes to", async () => {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    for (const { name, columns } of TABLES) {
      const found = await driver.query<{ column_name: string }>(
        "select column_name from information_schema.columns where table_name = $1 order by ordinal_position",
        [name],
      );
      expect(found.map((column) => column.column_name)).toEqual(Object.keys(columns));
    }
    await driver.close();
  });

  it("refuses a ledger that a newer demarche made", async () => {
    const driver = await openDriver(await fresh());
    await migrate(driver, now);
    await driver.query("insert into migrations values (999, 'of the future', $1)", [now().toISOString()]);
    await expect(migrate(driver, now)).rejects.toMatchObject({ code: "ledger-too-new" });
    await driver.close();
  });
});
