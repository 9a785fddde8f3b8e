// `otelc explain out/compose/compose.yaml:42`: why an emitted file has a line.
import { relative, resolve } from "node:path";
import type { Output } from "../compile.js";
import { print } from "../emit/yaml.js";
import { type Context, type Parsed, Usage } from "./command.js";
import { originsOf } from "./origins/origins.js";
import type { Step } from "./origins/line-path.js";
import type { Project } from "./project.js";
import { originText } from "./report.js";

/** Whether an operand reads as a file, with or without a line, and not as a code or a component. */
export function isFile(operand: string): boolean {
  return /[/\\][^/\\]*\.\w+(?::\d+)?$/.test(operand) || /\.(?:ya?ml|json|cfg|conf|md|sh|example|env)(?::\d+)?$/.test(operand);
}

export async function fileText(operand: string, project: Project, parsed: Parsed, context: Context): Promise<string> {
  const [, name = "", number] = /^(.*?)(?::(\d+))?$/.exec(operand) ?? [];
  const { compiled } = project;
  if (compiled === undefined || compiled.emitted.length === 0) throw new Usage("the stack has errors, so nothing is emitted that could be explained. See otelc lint.");
  const out = resolve(project.folder, parsed.value("out") ?? "out");
  const found = compiled.emitted.flatMap((output) => output.artifacts.filter((artifact) => isNamed(name, output, artifact.path, out, context.cwd)).map((artifact) => ({ output, artifact })));
  const [only, another] = found;
  if (only === undefined) throw new Usage(`the stack does not emit "${name}".`);
  if (another !== undefined) throw new Usage(`"${name}" is emitted by ${found.map(({ output }) => output.folder).join(" and ")}: name it with its folder.`);
  const { output, artifact } = only;
  const model = compiled.models.find((each) => each.environment === output.environment);
  if (model === undefined) throw new Usage(`the stack does not emit "${name}".`);
  const line = number === undefined ? undefined : Number(number);
  const lines = print(artifact).split("\n");
  if (line !== undefined && (line < 1 || line > lines.length)) throw new Usage(`"${name}" has ${lines.length} lines, as it is emitted now.`);
  const { path, origins } = originsOf({ artifact, output, model, isWritten: project.isWritten }, line);
  const shown = line === undefined ? [] : [`  ${line} | ${lines[line - 1] ?? ""}`, ""];
  const reasons = await Promise.all(origins.map(async ({ text, at, on }) => originText(text, await project.place(at, on), project.folder, context)));
  return [`${output.folder}/${artifact.path}${line === undefined ? "" : `:${line}`}${path.length === 0 ? "" : `  ${spelled(path)}`}`, ...shown, ...reasons, ""].join("\n");
}

/** By its path from here, or by its path below the output folder. */
function isNamed(name: string, output: Output, path: string, out: string, cwd: string): boolean {
  const file = `${output.folder}/${path}`;
  return relative(resolve(cwd, name), resolve(out, file)) === "" || file === name || path === name;
}

function spelled(path: readonly Step[]): string {
  return path.map((step) => (typeof step === "number" ? `[${step}]` : step)).join(" › ");
}
