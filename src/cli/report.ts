// Findings as the user asked for them: pretty on stderr, everything for programs on stdout.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Located } from "../diagnostics/located.js";
import { json } from "../diagnostics/render/json.js";
import { type Paint, pretty, unpainted } from "../diagnostics/render/pretty.js";
import { type Context, type Option, Usage } from "./command.js";

export const formatOption: Option = { name: "format", value: "pretty|json", help: "how findings are printed (pretty)" };

const formats: readonly string[] = ["pretty", "json"];

/** Prints findings; the folder is where their files are named from. */
export function report(diagnostics: readonly Located[], format: string | undefined, base: string, context: Context): void {
  if (format === "json") {
    context.out(json(diagnostics));
    return;
  }
  if (diagnostics.length > 0) context.err(pretty(diagnostics, context.isColoured ? painted : unpainted, (file) => linesOf(resolve(base, file))));
}

export function checkFormat(format: string | undefined): void {
  if (format !== undefined && !formats.includes(format)) throw new Usage(`--format takes ${formats.join(" or ")}, not "${format}".`);
}

function linesOf(path: string): readonly string[] | undefined {
  return existsSync(path) ? readFileSync(path, "utf8").split(/\r?\n/) : undefined;
}

const ansi = (code: number) => (text: string): string => `\u001b[${code}m${text}\u001b[0m`;
const painted: Paint = { error: ansi(31), warning: ansi(33), info: ansi(36), bold: ansi(1), dim: ansi(2) };
