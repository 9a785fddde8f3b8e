// esbuild reads the config while node reads the compiler: two processes at work at once.
import { resolve } from "node:path";
import type { Bundler } from "../load/bundle.js";
import { type Ran, runEsbuild } from "../load/esbuild.js";
import { isKept } from "./key.js";

/** Begins with the config that the arguments most likely mean; should they mean another, it is bundled when it is asked for. */
export function bundleAhead(args: readonly string[], scratch: string | undefined): Bundler {
  const [command = "", ...rest] = args;
  // Which files were read matters only to what is kept, and to write it down takes files. What reads a package is not kept.
  const run: Bundler = (config, format, aliases) => runEsbuild(config, format, isKept(command) && aliases === undefined ? scratch : undefined, aliases);
  if (!["build", "diff", "lint", "graph"].includes(command) || rest.some((arg) => arg === "--help" || arg === "-h" || arg === "--watch")) return run;
  const guess = resolve(rest.find((arg) => /\.[cm]?[jt]s$/.test(arg)) ?? "stack.config.ts");
  let begun: Promise<Ran> | undefined = run(guess, "cjs");
  return (config, format, aliases) => {
    const ahead = config === guess && format === "cjs" && aliases === undefined ? begun : undefined;
    begun = undefined;
    return ahead ?? run(config, format, aliases);
  };
}
