// A user's project around stack 05: the published declarations in node_modules/otelc, and a config of the same length without otelc.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");

export function makeProject() {
  const folder = mkdtempSync(join(tmpdir(), "otelc-editor-"));
  const otelc = join(folder, "node_modules/otelc");
  mkdirSync(otelc, { recursive: true });
  const emitted = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.types.json"), "--outDir", join(otelc, "dist/types")], { cwd: root, encoding: "utf8" });
  if (emitted.status !== 0) throw new Error(emitted.stdout);
  writeFileSync(join(otelc, "package.json"), readFileSync(join(root, "package.json"), "utf8"));
  cpSync(join(root, "fixtures/05-company/stack.config.ts"), join(folder, "stack.config.ts"));
  cpSync(join(root, "fixtures/05-company/pieces"), join(folder, "pieces"), { recursive: true });
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: { strict: true, target: "es2023", module: "esnext", moduleResolution: "bundler", types: [], skipLibCheck: true, noEmit: true }, files: ["stack.config.ts"] }));
  writeFileSync(join(folder, "bare.ts"), withoutOtelc(readFileSync(join(folder, "stack.config.ts"), "utf8")));
  writeFileSync(join(folder, "tsconfig.bare.json"), JSON.stringify({ extends: "./tsconfig.json", files: ["bare.ts"] }));
  return { folder, file: join(folder, "stack.config.ts"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** As many lines of plain objects. */
function withoutOtelc(text) {
  return `${text.split("\n").map((_, index) => `export const line${index} = { name: "line", options: { timeout: "1s", size: ${index} } };`).join("\n")}\n`;
}

/** Places in stack 05 at which someone asks for completion: behind the text. */
export const places = [
  "receivers.", "receivers.hostMetrics({ ", "scrapers: { ", "receivers.kubeletStats({ ", "receivers.fileLog({ ", "processors.", "processors.k8sAttributes({ ", "extract: { ", "processors.resourceDetection({ ",
  "exporters.otlpHttp({", "sending_queue: { ", "retry_on_failure: { ", "extensions.", "extensions.oidc({ ", "extensions.bearerTokenAuth({ ", "spanMetrics({ ", "exemplars: { ", "connectors.", "tailSampling({ ", "string_attribute: { ", "http: { ", "grpc: { ", "collector({",
];
