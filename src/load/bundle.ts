// One bundle of the config and the project files it imports, by esbuild's native program: its JavaScript API costs more than the work.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type BundleError, parseErrors } from "./bundle-error.js";
import { keepDeclarationOrder } from "./declaration-order.js";

export interface Bundle {
  /** What call sites name as their file. */
  readonly name: string;
  readonly code: string;
  readonly format: "cjs" | "esm";
}

export type Bundled = { readonly bundle: Bundle } | { readonly errors: readonly BundleError[] };

/** Stands for `import.meta`, which a script does not have. */
export const importMeta = "__otelc_import_meta";

/** Bundles as CommonJS, which is quickest to run; top-level await needs a module. */
export async function bundle(config: string, base: string): Promise<Bundled> {
  const first = await run(config, base, "cjs");
  const needsModule = "errors" in first && first.errors.some((error) => error.message.includes("Top-level await is currently not supported"));
  return needsModule ? run(config, base, "esm") : first;
}

async function run(config: string, base: string, format: Bundle["format"]): Promise<Bundled> {
  const program = nativeEsbuild();
  if (program === undefined) return { errors: [{ kind: "no-bundler", message: `@esbuild/${process.platform}-${process.arch} is not installed`, place: undefined }] };
  const args = [
    config, "--bundle", `--format=${format}`, "--platform=node", "--target=node20", "--packages=external", "--external:otelc", "--external:otelc/*",
    "--sourcemap=inline", "--sources-content=false", "--charset=utf8", "--log-limit=0", "--log-level=error", "--color=false",
    // An import() would pass by the one API that this program hands to the config; require() does not.
    "--supported:dynamic-import=false", `--define:import.meta=${importMeta}`,
  ];
  const { code, stdout, stderr } = await output(program, args, base);
  if (code === 0) return { bundle: { name: `${config}.otelc-bundle`, code: keepDeclarationOrder(stdout, base), format } };
  return { errors: parseErrors(stderr, base) };
}

interface Output { readonly code: number | null; readonly stdout: string; readonly stderr: string }

function output(program: string, args: readonly string[], cwd: string): Promise<Output> {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"], windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", (error) => done({ code: null, stdout: "", stderr: error.message }));
    child.on("close", (code) => done({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }));
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
