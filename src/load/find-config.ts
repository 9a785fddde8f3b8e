// Whether there is a config that can be read, and what to offer where there is none.
import { closeSync, existsSync, openSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Diagnostics, Place } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";

const readable = /\.[mc]?[tj]s$/;

export function isReadable(config: string, at: Place, log: Diagnostics): boolean {
  const found = kindOf(config);
  if (found === "nothing") {
    log.error("load/config-not-found", at, { message: `There is no file "${at.file}".`, why: "otelc builds the stack that this file exports.", fix: offerFile(config, at) });
    return false;
  }
  if (found === "other") {
    const inside = existsSync(join(config, "stack.config.ts")) ? `${at.file}/stack.config.ts` : undefined;
    const fix = inside === undefined ? "Name the file itself, for instance stack.config.ts." : `Name the file itself: ${inside}.`;
    log.error("load/config-unreadable", at, { message: `"${at.file}" is not a file.`, why: "otelc builds the stack that a file exports.", fix });
    return false;
  }
  if (found === "forbidden") {
    log.error("load/config-unreadable", at, { message: `"${at.file}" cannot be read.`, why: "Its permissions, or those of its folder, do not allow it.", fix: `Allow it: chmod u+r ${at.file}` });
    return false;
  }
  if (readable.test(config)) return true;
  log.error("load/config-unreadable", at, { message: `"${at.file}" is not TypeScript or JavaScript.`, why: `A config is a program that exports a stack; otelc does not read "${extname(config) || basename(config)}" files.`, fix: "Name a file that ends in .ts, .mts, .cts, .js, .mjs or .cjs." });
  return false;
}

function kindOf(config: string): "file" | "nothing" | "other" | "forbidden" {
  try {
    if (!statSync(config).isFile()) return "other";
    closeSync(openSync(config, "r"));
    return "file";
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return code === "EACCES" || code === "EPERM" ? "forbidden" : "nothing";
  }
}

function offerFile(config: string, at: Place): string {
  const close = nearest(basename(config), namesIn(dirname(config)));
  if (close === undefined) return "Run otelc in the folder of stack.config.ts, name the file, or write one with: otelc init.";
  return `Did you mean "${at.file.slice(0, -basename(config).length)}${close}"?`;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => readable.test(name)).sort();
  } catch {
    return [];
  }
}
