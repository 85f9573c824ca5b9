import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  resolve: { alias: { "sluice/charts": fileURLToPath(new URL("./src/charts/index.ts", import.meta.url)) } },
  test: {
    environment: "happy-dom",
    setupFiles: ["test/jira.ts"],
    include: ["test/**/*.test.{ts,tsx}"],
  },
});
