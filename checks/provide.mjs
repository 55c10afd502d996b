// Brings what the tests need beyond npm. On Debian as root it installs what is missing; elsewhere it says what will be
// skipped, why, and how to get it. With DEMARCHE_NO_SKIP=1 a missing part is a failure.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PARTS = [
  { program: "chromium", package: "chromium", for: "the tests of the written page" },
  { program: "initdb", package: "postgresql", for: "the ledger's tests on PostgreSQL" },
];

/** Debian keeps PostgreSQL's own programs beside the path. */
const DEBIAN_POSTGRES = "/usr/lib/postgresql";
const has = (program) =>
  spawnSync("sh", ["-c", `command -v ${program} || ls ${DEBIAN_POSTGRES}/*/bin/${program}`]).status === 0;
const canInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0;
const missing = PARTS.filter(({ program }) => !has(program));

if (missing.length > 0 && canInstall) {
  const packages = missing.map((part) => part.package);
  console.log(`installing ${packages.join(", ")} for the tests`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    execFileSync("apt-get", ["update", "-qq"], { env, stdio: ["ignore", "ignore", "inherit"] });
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    });
  } catch {
    console.log(`could not install ${packages.join(", ")}`);
  }
}

for (const part of missing.filter(({ program }) => !has(program))) {
  console.log(
    `skipped: ${part.for}, for want of ${part.program}; on Debian: apt-get install ${part.package}`,
  );
  if (process.env.DEMARCHE_NO_SKIP === "1") process.exitCode = 1;
}
