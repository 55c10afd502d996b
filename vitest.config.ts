import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["source"] },
  ssr: { resolve: { conditions: ["source"] } },
  test: {
    include: [
      "packages/*/src/**/*.test.ts",
      "training/src/**/*.test.ts",
      "evaluation/src/**/*.test.ts",
      "checks/**/*.test.ts",
    ],
    globalSetup: ["packages/ledger/testing/postgres.ts"],
    testTimeout: 90_000,
    expect: { poll: { timeout: 15_000 } },
  },
});
