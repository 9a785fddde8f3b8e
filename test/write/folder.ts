// A target's folder in a temporary project: built from texts by path, and read back as texts by path.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import { exclusively } from "../../src/write/guard.js";
import { plan, type Plan, type PlanOptions } from "../../src/write/plan.js";
import type { Spare } from "../../src/write/spare.js";
import { settle, sweep, write } from "../../src/write/write.js";
import type { Tree } from "./tree.js";

export { tree } from "./tree.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export function temporary(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "otelc-write-")));
  folders.push(folder);
  return folder;
}

export function artifactsOf(files: Tree): readonly Artifact[] {
  return Object.entries(files).map(([path, documents]) => ({ path, documents, origin: [], executable: path.endsWith(".sh") }));
}

type Options = Partial<Omit<PlanOptions, "folder" | "artifacts">>;

export function planned(folder: string, files: Tree, options: Options = {}): { readonly plan: Plan; readonly codes: readonly string[]; readonly messages: readonly string[] } {
  const log = createDiagnostics();
  const made = plan({ folder, artifacts: artifactsOf(files), otelcVersion: "1.0.0", collectorVersion: "0.158.0", force: false, hasModes: true, origin: [], ...options }, log);
  return { plan: made, codes: log.all.map(({ code }) => code), messages: log.all.map(({ message }) => message) };
}

/** What `otelc build` does with a folder; returns the codes of what it says. */
export function built(folder: string, files: Tree, options: Options = {}, spare?: Spare): readonly string[] {
  const log = createDiagnostics();
  return exclusively(dirname(folder), [], log, () => {
    settle(folder);
    const { plan: made, codes } = planned(folder, files, options);
    write(made, spare);
    sweep(folder, spare);
    return codes;
  }) ?? log.all.map(({ code }) => code);
}

export function put(folder: string, files: Tree): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

export function states({ files }: Plan): Tree {
  return Object.fromEntries(files.filter((file) => file.path !== "otelc.lock.json").map((file) => [file.path, file.state]));
}
