// A project in a temporary folder, and the built command line run in it as a user would.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { root } from "./fixtures.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export interface Run { readonly code: number | null; readonly out: string; readonly err: string }

export interface TestProject {
  readonly folder: string;
  otelc(args: readonly string[], environment?: Readonly<Record<string, string>>): Run;
  write(path: string, text: string): void;
}

/** An empty folder, or the copy of a fixture. */
export function project(fixture?: string): TestProject {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "otelc-test-")));
  folders.push(folder);
  if (fixture !== undefined) cpSync(join(root, "fixtures", fixture), folder, { recursive: true, filter: (path) => !path.includes("/golden") });
  return {
    folder,
    write: (path, text) => writeFileSync(join(folder, path), text),
    otelc(args, environment = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "dist/cli.cjs"), ...args], { cwd: folder, encoding: "utf8", env: { ...process.env, ...environment }, timeout: 200_000 });
      return { code: status, out: stdout, err: stderr };
    },
  };
}

