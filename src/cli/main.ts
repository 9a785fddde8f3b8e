// The command line: which command, with which options; exit codes; and what to do when otelc itself is at fault.
import { nearest } from "../diagnostics/nearest.js";
import { type Command, type Context, Usage } from "./command.js";
import { build } from "./commands/build.js";
import { diff } from "./commands/diff.js";
import { explain } from "./commands/explain.js";
import { init } from "./commands/init.js";
import { lint } from "./commands/lint.js";
import { helpOf, overview } from "./help.js";
import { version } from "./version.js";

const commands: readonly Command[] = [init, build, lint, diff, explain];

async function main(args: readonly string[], context: Context): Promise<number> {
  const [first, ...rest] = args;
  if (first === "--version" || first === "-v") return said(context.out, `otelc ${version()}\n`);
  if (first === undefined || first === "--help" || first === "-h" || first === "help") return said(first === undefined ? context.err : context.out, overview(commands), first === undefined ? 2 : 0);
  const command = commands.find((candidate) => candidate.name === first);
  if (command === undefined) {
    const close = nearest(first, commands.map((candidate) => candidate.name));
    return said(context.err, `otelc: there is no command "${first}".${close === undefined ? "" : ` Did you mean "${close}"?`}\n\n${overview(commands)}`, 2);
  }
  if (rest.includes("--help") || rest.includes("-h")) return said(context.out, helpOf(command));
  return command.run(rest, context);
}

function said(write: (text: string) => void, text: string, code = 0): number {
  write(text);
  return code;
}

function contextOf(): Context {
  const isColoured = process.stderr.isTTY === true && process.env["NO_COLOR"] === undefined && process.env["TERM"] !== "dumb";
  return {
    cwd: process.cwd(), environment: process.env, isColoured, isOutColoured: process.stdout.isTTY === true && process.env["NO_COLOR"] === undefined,
    out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text),
  };
}

/** A reader that goes away (`otelc diff | head`) is no fault. */
process.stdout.on("error", (error) => process.exit("code" in error && error.code === "EPIPE" ? 0 : 70));

main(process.argv.slice(2), contextOf()).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    if (fault instanceof Usage) {
      process.stderr.write(`otelc: ${fault.message}\n`);
      process.exitCode = 2;
      return;
    }
    process.stderr.write(`otelc: a fault of otelc's own: ${fault instanceof Error ? fault.message : String(fault)}\nNothing was written. Report it with the config that causes it; OTELC_DEBUG=1 shows where it happened.\n`);
    if (process.env["OTELC_DEBUG"] === "1" && fault instanceof Error) process.stderr.write(`${fault.stack ?? ""}\n`);
    process.exitCode = 70;
  },
);
