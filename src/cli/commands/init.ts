import { existsSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../../package/root.js";
import { offer } from "../../diagnostics/nearest.js";
import { refusedBy } from "../../write/refusal.js";
import { type Command, type Context, parse, Usage } from "../command.js";
import { writeOwn } from "../own-file.js";
import { version } from "../version.js";

/** The guide's four phases; their texts are the fixtures. */
const templates: Readonly<Record<string, string>> = { "single-node": "01-single-node", queued: "02-queued", kubernetes: "03-kubernetes", scalable: "04-scalable" };

/** Begins a stack in a folder. */
export const init: Command = {
  name: "init", summary: "begins a stack here: stack.config.ts, package.json, .gitignore; never overwrites", operands: "",
  options: [{ name: "template", value: "single-node|queued|kubernetes|scalable", help: "what to begin with (single-node)" }],
  example: "otelc init --template queued",
  async run(args, context) {
    const parsed = parse(init, args, 0);
    const template = parsed.value("template") ?? "single-node";
    const fixture = Object.hasOwn(templates, template) ? templates[template] : undefined;
    if (fixture === undefined) throw new Usage(`there is no template "${template}". ${offer(template, Object.keys(templates))}`);
    if (existsSync(join(context.cwd, "stack.config.ts"))) throw new Usage(`"stack.config.ts" exists already, and init overwrites nothing. Build it with: otelc build.`);
    const [manifest, ignored] = [mergedManifest(context.cwd), mergedIgnore(context.cwd)];
    put("stack.config.ts", context, (path) => writeFileSync(path, readFileSync(join(packageRoot(), "fixtures", fixture, "stack.config.ts"), "utf8"), { flag: "wx" }));
    context.err(`wrote stack.config.ts (${template})\n`);
    if (manifest !== undefined) put("package.json", context, (path) => replace(path, manifest));
    if (ignored !== undefined) put(".gitignore", context, (path) => replace(path, ignored));
    context.err("next: npm install && npx otelc build\n");
    return 0;
  },
};

function put(name: string, { cwd }: Context, write: (path: string) => void): void {
  writeOwn(name, () => write(join(cwd, name)));
}

/** Through a second file, so that a kill leaves the user's own file whole. */
function replace(path: string, text: string): void {
  const target = existsSync(path) ? realpathSync(path) : path;
  const beside = `${target}.otelc-new`;
  try {
    writeFileSync(beside, text);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Adds what is missing and leaves the rest as it stands; undefined where nothing is missing. */
function mergedManifest(folder: string): string | undefined {
  const before = textOf(folder, "package.json") ?? `${JSON.stringify({ name: packageName(folder), private: true }, null, 2)}\n`;
  const manifest = parsedManifest(before);
  const scripts = { "otelc:build": "otelc build", "otelc:check": "otelc build --check" };
  const hasOtelc = [manifest["dependencies"], manifest["devDependencies"]].some((section) => "otelc" in objectOf(section));
  const after = {
    ...manifest, scripts: { ...objectOf(manifest["scripts"]), ...missing(scripts, objectOf(manifest["scripts"])) },
    ...(hasOtelc ? {} : { devDependencies: { ...objectOf(manifest["devDependencies"]), otelc: `^${version()}` } }),
  };
  if (JSON.stringify(after) === JSON.stringify(manifest)) return undefined;
  const indent = /^\s*\{\r?\n([ \t]+)/.exec(before)?.[1] ?? "  ";
  const text = `${JSON.stringify(after, null, indent)}\n`;
  return before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

function missing(wanted: Readonly<Record<string, string>>, present: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(wanted).filter(([name]) => !(name in present)));
}

function packageName(folder: string): string {
  return basename(folder).toLowerCase().replaceAll(/[^a-z0-9-]+/g, "-").replaceAll(/^-+|-+$/g, "") || "stack";
}

function parsedManifest(text: string): Readonly<Record<string, unknown>> {
  const parsed = ((): unknown => {
    try {
      return JSON.parse(text.replace(/^\ufeff/, ""));
    } catch {
      return undefined;
    }
  })();
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw new Usage("package.json is not a JSON object; correct it first. Nothing was written.");
  return objectOf(parsed);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function mergedIgnore(folder: string): string | undefined {
  const before = textOf(folder, ".gitignore") ?? "";
  const lines = before.split(/\r?\n/).map((line) => line.trim());
  const wanted = ["node_modules/", "out/**/.env", "out/**/secrets/"].filter((line) => !lines.includes(line));
  const end = before.includes("\r\n") ? "\r\n" : "\n";
  const start = before === "" || before.endsWith("\n") ? before : `${before}${end}`;
  return wanted.length === 0 ? undefined : `${start}${wanted.join(end)}${end}`;
}

function textOf(folder: string, name: string): string | undefined {
  const path = join(folder, name);
  if (!existsSync(path)) return undefined;
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new Usage(`"${name}" cannot be read. ${refusedBy(error, name) ?? String(error)} Nothing was written.`);
  }
}
