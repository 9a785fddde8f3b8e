// One bundle of the config and the project files it imports, by esbuild's native program: its JavaScript API costs more than the work.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { Place } from "../diagnostics/diagnostic.js";

export interface Bundle {
  /** What call sites name as their file. */
  readonly name: string;
  readonly code: string;
  readonly format: "cjs" | "esm";
}

/** What esbuild objects to, with the place in the user's file where it names one. */
export interface BundleError { readonly message: string; readonly place: Place | undefined }

export type Bundled = { readonly bundle: Bundle } | { readonly errors: readonly BundleError[] };

/** Bundles as CommonJS, which can be evaluated without a file; top-level await needs a module. */
export async function bundle(config: string, base: string): Promise<Bundled> {
  const first = await run(config, base, "cjs");
  const needsModule = "errors" in first && first.errors.some((error) => error.message.includes("Top-level await is currently not supported"));
  return needsModule ? run(config, base, "esm") : first;
}

async function run(config: string, base: string, format: Bundle["format"]): Promise<Bundled> {
  const args = [
    config, "--bundle", `--format=${format}`, "--platform=node", "--target=node20", "--packages=external", "--external:otelc", "--external:otelc/*",
    "--sourcemap=inline", "--sources-content=false", "--charset=utf8", "--log-limit=0", "--log-level=error", "--color=false",
  ];
  const { code, stdout, stderr } = await output(nativeEsbuild(), args, base);
  if (code === 0) return { bundle: { name: `${config}.otelc-bundle`, code: stdout, format } };
  return { errors: parseErrors(stderr, base) };
}

function output(program: string, args: readonly string[], cwd: string): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", failed);
    child.on("close", (code) => done({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }));
  });
}

function nativeEsbuild(): string {
  const fromHere = createRequire(join(import.meta.dirname, "resolve.cjs"));
  const fromEsbuild = createRequire(fromHere.resolve("esbuild/package.json"));
  const folder = dirname(fromEsbuild.resolve(`@esbuild/${process.platform}-${process.arch}/package.json`));
  return process.platform === "win32" ? join(folder, "esbuild.exe") : join(folder, "bin", "esbuild");
}

/** esbuild prints the message, then file:line:column, then the line with its part underlined. */
function parseErrors(stderr: string, base: string): readonly BundleError[] {
  const pattern = /\[ERROR\] (.*)\n(?:\n +(.+):(\d+):(\d+):\n +\d+ │ (.*)\n +[│╵] ( *)([~^]+))?/g;
  const errors = [...stderr.matchAll(pattern)].map(([, message = "", file, line, column, , , underline]) => ({
    message, place: file === undefined ? undefined : placeOf(resolve(base, file), Number(line), Number(column), underline ?? "^"),
  }));
  return errors.length > 0 ? errors : [{ message: stderr.trim() || "esbuild said nothing", place: undefined }];
}

function placeOf(file: string, line: number, column: number, underline: string): Place {
  return { file, line, column: column + 1, length: underline.length };
}
