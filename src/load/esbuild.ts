// Runs esbuild's native program: its JavaScript API costs more than the work. May be started before anything else of otelc is read.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { BuildOptions } from "esbuild";

export type Format = "cjs" | "esm";

/** Stands for `import.meta`, which a script does not have. */
export const importMeta = "__otelc_import_meta";

/** Packages that are bundled too, with the file that each begins with. */
export type Aliases = ReadonlyMap<string, string>;

export interface Ran {
  /** Null where it could not be run at all. */
  readonly exitCode: number | null;
  readonly code: string;
  readonly stderr: string;
  /** Folder that the source map names its files from. */
  readonly mappedFrom: string;
  /** Files that were read, absolute; undefined where nobody asked. */
  readonly inputs: readonly string[] | undefined;
}

/** @param scratch Folder in which esbuild may write down which files it read. */
export async function runEsbuild(config: string, format: Format, scratch: string | undefined, aliases: Aliases = new Map()): Promise<Ran> {
  const base = dirname(config);
  const folder = scratch === undefined ? undefined : made(join(scratch, `bundle-${process.pid}-${format}`));
  const file = folder === undefined ? undefined : { code: join(folder, "bundle.js"), meta: join(folder, "meta.json") };
  const program = nativeEsbuild();
  if (program === undefined) return { exitCode: null, code: "", stderr: `@esbuild/${process.platform}-${process.arch} is not installed`, mappedFrom: base, inputs: undefined };
  try {
    const { exitCode, stdout, stderr } = await output(program, [...argsFor(config, format), ...[...aliases].map(([name, path]) => `--alias:${name}=${path}`), ...(file === undefined ? [] : [`--outfile=${file.code}`, `--metafile=${file.meta}`])], base);
    if (exitCode !== 0 || file === undefined || folder === undefined) return { exitCode, code: stdout, stderr, mappedFrom: base, inputs: undefined };
    return { exitCode, code: readFileSync(file.code, "utf8"), stderr, mappedFrom: folder, inputs: inputsIn(file.meta, base) };
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function argsFor(config: string, format: Format): readonly string[] {
  return [
    config, "--bundle", `--format=${format}`, "--platform=node", "--target=node20", "--packages=external", "--external:otelc", "--external:otelc/*",
    "--sourcemap=inline", "--sources-content=false", "--charset=utf8", "--log-limit=0", "--log-level=warning", "--color=false",
    // An import() would pass by the one API that this program hands to the config; require() does not.
    "--supported:dynamic-import=false", `--define:import.meta=${importMeta}`,
  ];
}

/** The same, as esbuild's JavaScript API takes it. */
export function settings(config: string, format: Format, aliases: Aliases): BuildOptions {
  return {
    entryPoints: [config], absWorkingDir: dirname(config), bundle: true, format, platform: "node", target: "node20", packages: "external", external: ["otelc", "otelc/*"],
    sourcemap: "inline", sourcesContent: false, charset: "utf8", supported: { "dynamic-import": false }, define: { "import.meta": importMeta },
    alias: Object.fromEntries(aliases),
  };
}

function made(folder: string): string | undefined {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return folder;
  } catch {
    return undefined;
  }
}

function inputsIn(metafile: string, base: string): readonly string[] {
  const { inputs } = JSON.parse(readFileSync(metafile, "utf8")) as { readonly inputs: object };
  return Object.keys(inputs).map((path) => resolve(base, path));
}

interface Output { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }

function output(program: string, args: readonly string[], cwd: string): Promise<Output> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => done({ exitCode: null, stdout: "", stderr: error.message }));
    child.on("close", (exitCode) => done({ exitCode, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }));
  });
}

/** Undefined where npm left out esbuild's optional packages. */
function nativeEsbuild(): string | undefined {
  try {
    const fromHere = createRequire(join(import.meta.dirname, "resolve.cjs"));
    const fromEsbuild = createRequire(fromHere.resolve("esbuild/package.json"));
    const folder = dirname(fromEsbuild.resolve(`@esbuild/${process.platform}-${process.arch}/package.json`));
    return process.platform === "win32" ? join(folder, "esbuild.exe") : join(folder, "bin", "esbuild");
  } catch {
    return undefined;
  }
}
