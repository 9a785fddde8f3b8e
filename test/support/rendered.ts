// What a user sees of a broken config, without colour.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { located } from "../../src/diagnostics/located.js";
import { pretty, unpainted } from "../../src/diagnostics/render/pretty.js";
import { compileFile } from "./fixtures.js";

export async function renderedDiagnostics(config: string): Promise<string> {
  const { diagnostics, locate } = await compileFile(config);
  const readLines = (file: string) => {
    const path = join(dirname(config), file);
    return existsSync(path) ? readFileSync(path, "utf8").split("\n") : undefined;
  };
  return pretty(located(diagnostics, locate), unpainted, readLines);
}
