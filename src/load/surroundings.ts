// What a config depends on besides its own files: only a config that depends on nothing else is sure to come out the same next time.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Bundle } from "./bundle.js";

export interface Surroundings {
  /** Files that have a say in how the config is read. */
  readonly files: readonly string[];
  /** Files that would have one if they existed. */
  readonly absent: readonly string[];
  /** Folders in which an import could come to mean another file. */
  readonly folders: readonly string[];
  /** Names of the variables that the config reads. */
  readonly environment: readonly string[];
}

/** Undefined where the config asks for something that may change unseen: the clock, the disk, a package. */
export function surroundingsOf(bundle: Bundle, packages: readonly string[]): Surroundings | undefined {
  const { code, inputs } = bundle;
  const environment = bundle.format === "cjs" && inputs !== undefined ? environmentOf(code.slice(0, code.lastIndexOf("//# sourceMappingURL=")), packages) : undefined;
  if (environment === undefined || inputs === undefined) return undefined;
  const folders = [...new Set(inputs.map((path) => dirname(path)))].sort();
  const above = [...new Set(folders.flatMap(ancestors))].flatMap((folder) => [join(folder, "tsconfig.json"), join(folder, "package.json")]);
  const settings = above.filter((path) => existsSync(path));
  const bases = settings.map(basesOf);
  if (bases.includes(undefined)) return undefined;
  return { files: [...inputs, ...settings, ...bases.flatMap((paths) => paths ?? [])], absent: above.filter((path) => !settings.includes(path)), folders, environment };
}

/** As identifiers, not as keys or inside quotes. */
const ambient = /(?<![\w$"'.-])(?:Date|Intl|Function|eval|globalThis|global|fetch|performance|crypto|navigator|WebAssembly|setTimeout|setInterval|setImmediate|__filename|__dirname|__otelc_import_meta)(?![\w$"'-]|\s*:)|\bMath\.random\b|\bLocale|\bconstructor\b/;

function environmentOf(code: string, packages: readonly string[]): readonly string[] | undefined {
  const names = new Set<string>();
  const rest = code
    .replaceAll(/\brequire\("([^"]+)"\)/g, (whole, name: string) => (packages.includes(name) ? "" : whole))
    .replaceAll(/\bprocess\.env(?:\.([A-Za-z_]\w*)|\["(\w+)"\])(?!\s*=[^=])/g, (_whole, name: string | undefined, quoted: string | undefined) => {
      names.add(name ?? quoted ?? "");
      return "";
    });
  const isPure = !ambient.test(rest) && !/(?<![\w$"'.-])(?:process|require)(?![\w$"'-]|\s*:)/.test(rest);
  return isPure ? [...names].sort() : undefined;
}

function ancestors(folder: string): readonly string[] {
  return dirname(folder) === folder ? [folder] : [folder, ...ancestors(dirname(folder))];
}

/** What a tsconfig.json extends, and what that extends; undefined where it cannot be told. */
function basesOf(path: string): readonly string[] | undefined {
  if (!path.endsWith("tsconfig.json")) return [];
  const named = /"extends"\s*:\s*("(?:\.{1,2}\/[^"]+)"|[^,}\s]+)/.exec(readFileSync(path, "utf8"))?.[1];
  if (named === undefined) return [];
  const base = named.startsWith('"') ? resolve(dirname(path), named.slice(1, -1)) : undefined;
  if (base === undefined || !base.endsWith(".json") || !existsSync(base) || /"extends"/.test(readFileSync(base, "utf8"))) return undefined;
  return [base];
}
