import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../../package/root.js";
import { offer } from "../../diagnostics/nearest.js";
import { type Command, type Context, parse, Usage } from "../command.js";
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
    const fixture = templates[template];
    if (fixture === undefined) throw new Usage(`there is no template "${template}". ${offer(template, Object.keys(templates))}`);
    const config = join(context.cwd, "stack.config.ts");
    if (existsSync(config)) throw new Usage(`"stack.config.ts" exists already, and init overwrites nothing. Build it with: otelc build.`);
    const manifest = mergedManifest(context);
    writeFileSync(config, readFileSync(join(packageRoot(), "fixtures", fixture, "stack.config.ts"), "utf8"), { flag: "wx" });
    context.err(`wrote stack.config.ts (${template})\n`);
    if (manifest !== undefined) writeFileSync(join(context.cwd, "package.json"), manifest);
    ignoreOutput(context);
    context.err("next: npx otelc build\n");
    return 0;
  },
};

/** Adds what is missing and leaves the rest as it stands. */
function mergedManifest(context: Context): string | undefined {
  const path = join(context.cwd, "package.json");
  const before = existsSync(path) ? readFileSync(path, "utf8") : `${JSON.stringify({ name: basename(context.cwd).toLowerCase().replaceAll(/[^a-z0-9-]/g, "-"), private: true }, null, 2)}\n`;
  const manifest = parsedManifest(before);
  const scripts = { "otelc:build": "otelc build", "otelc:check": "otelc build --check" };
  const hasOtelc = [manifest["dependencies"], manifest["devDependencies"]].some((section) => typeof section === "object" && section !== null && "otelc" in section);
  const after = {
    ...manifest, scripts: { ...scripts, ...objectOf(manifest["scripts"]) },
    ...(hasOtelc ? {} : { devDependencies: { ...objectOf(manifest["devDependencies"]), otelc: `^${version()}` } }),
  };
  const text = `${JSON.stringify(after, null, 2)}\n`;
  return text === before ? undefined : text;
}

function parsedManifest(text: string): Readonly<Record<string, unknown>> {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    throw new Usage("package.json is not JSON; correct it first. Nothing was written.");
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function ignoreOutput(context: Context): void {
  const path = join(context.cwd, ".gitignore");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const wanted = ["node_modules/", "out/**/.env", "out/**/secrets/"].filter((line) => !before.split("\n").includes(line));
  if (wanted.length > 0) writeFileSync(path, `${before === "" || before.endsWith("\n") ? before : `${before}\n`}${wanted.join("\n")}\n`);
}
