// The checks of otelc, bundled for Node.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

export async function loaded() {
  const folder = mkdtempSync(join(tmpdir(), "otelc-agree-"));
  const outfile = join(folder, "check.mjs");
  const contents = 'export { openCatalog } from "./src/components/catalog.js"; export { checkOptions } from "./src/validate/component-options/check-options.js"; export { createDiagnostics } from "./src/diagnostics/diagnostic.js";';
  await build({ stdin: { contents, resolveDir: root, loader: "ts" }, bundle: true, format: "esm", platform: "node", outfile, logLevel: "error" });
  const module = await import(outfile);
  rmSync(folder, { recursive: true, force: true });
  return module;
}
