import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const report = process.env["OTELC_TEST_REPORT"];

export default defineConfig({
  resolve: { alias: [{ find: /^otelc$/, replacement: resolve(import.meta.dirname, "src/index.ts") }, { find: /^otelc\/testing$/, replacement: resolve(import.meta.dirname, "src/testing.ts") }] },
  test: {
    include: ["test/**/*.test.ts"], testTimeout: 240_000, maxWorkers: "100%",
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
