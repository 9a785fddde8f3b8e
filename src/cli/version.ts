import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../package/root.js";

/** Version of this otelc. */
export function version(): string {
  const parsed: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  return typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : "0.0.0";
}
