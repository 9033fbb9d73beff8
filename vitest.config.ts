import { defineConfig } from "vitest/config";

const conditions = ["houqin:source"];

export default defineConfig({
  resolve: { conditions: [...conditions, "module", "browser", "development|production"] },
  ssr: { resolve: { conditions: [...conditions, "module", "node", "development|production"] } },
  test: {
    // Nothing here asserts how long it takes; a loaded machine must not fail a test.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    include: ["packages/*/src/**/*.test.ts", "examples/**/*.test.ts"],
    environment: "node",
    setupFiles: ["scripts/property-seed.ts"],
  },
});
