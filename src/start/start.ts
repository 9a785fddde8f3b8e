// What the shell starts: as little as possible, so that a build in which nothing has changed is over before the compiler is even read.
import { cacheFolder } from "./cache-folder.js";
import { type Call, keyOf, mayColour } from "./key.js";
import { hasRecord } from "./record.js";
import { isTerminal, sayLast } from "./streams.js";
import { type Said, unchanged } from "./unchanged.js";

/** Set when the package is built: a hash of everything that has a say in what is written. */
declare const OTELC_BUILD: string;

const { argv, env } = process;
const cache = cacheFolder(env);
const call: Call = { build: OTELC_BUILD, args: argv.slice(2), cwd: process.cwd(), environment: env, isColoured: mayColour(env) && isTerminal(2), width: isTerminal(2) ? process.stderr.columns : undefined };
const said = cache === undefined ? undefined : unchanged(cache, call);
if (said === undefined) void work();
else say(said);

function say({ out, err, code }: Said): void {
  sayLast(1, out);
  sayLast(2, err);
  process.exitCode = code;
}

/** Whatever goes wrong with what was kept, the config itself can still be built. */
async function fromRecord(folder: string): Promise<Said | undefined> {
  try {
    return (await import("../cli/rewrite.js")).rewrite(folder, call);
  } catch {
    return undefined;
  }
}

async function work(): Promise<void> {
  const [command = ""] = call.args;
  const { useCompiledCode } = await import("./compiled-code.js");
  const code = cache === undefined ? undefined : useCompiledCode(import.meta.dirname, cache, OTELC_BUILD, /^[a-z]{1,12}$/.test(command) ? command : "other");
  const key = keyOf(call);
  const rewritten = command !== "build" || cache === undefined || key === undefined || !hasRecord(cache, key) ? undefined : await fromRecord(cache);
  if (rewritten !== undefined) {
    say(rewritten);
    code?.keep();
    return;
  }
  const { bundleAhead } = await import("./ahead.js");
  const bundler = bundleAhead(call.args, cache);
  const { run } = await import("../cli/main.js");
  run({ build: OTELC_BUILD, cache, bundler }, () => code?.keep());
}
