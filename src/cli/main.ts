// The command line: which command, with which options; exit codes; and what to do when otelc itself is at fault.
import { mayColour, today } from "../start/key.js";
import { isTerminal } from "../start/streams.js";
import { nearest } from "../diagnostics/nearest.js";
import { type Command, type Context, Usage } from "./command.js";
import { build } from "./commands/build.js";
import { diff } from "./commands/diff.js";
import { explain } from "./commands/explain.js";
import { graph } from "./commands/graph.js";
import { init } from "./commands/init.js";
import { lint } from "./commands/lint.js";
import { helpOf, overview } from "./help.js";
import { version } from "./version.js";

type Started = Pick<Context, "build" | "cache" | "bundler">;

const commands: readonly Command[] = [init, build, lint, diff, explain, graph];

async function main(args: readonly string[], context: Context): Promise<number> {
  const [first, ...rest] = args;
  if (first === undefined) return said(context.err, overview(commands), 2);
  if (first === "--version" || first === "-v") return said(context.out, `otelc ${version()}\n`);
  if (first === "--help" || first === "-h" || (first === "help" && rest[0] === undefined)) return said(context.out, overview(commands));
  const isHelp = first === "help";
  const name = isHelp ? rest[0] : first;
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const close = nearest(name ?? "", [...commands.map((candidate) => candidate.name), "--help", "--version"]);
    return said(context.err, `otelc: there is no command "${name}".${close === undefined ? "" : ` Did you mean "${close}"?`}\n\n${overview(commands)}`, 2);
  }
  if (isHelp || asksForHelp(rest)) return said(context.out, helpOf(command));
  return command.run(rest, context);
}

function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? undefined : end).some((arg) => arg === "--help" || arg === "-h");
}

function said(write: (text: string) => void, text: string, code = 0): number {
  write(text);
  return code;
}

function contextOf(started: Started): Context {
  const { env } = process;
  return {
    ...started, cwd: process.cwd(), today: dayOf(env), environment: env, width: isTerminal(2) ? process.stderr.columns : undefined, isColoured: mayColour(env) && isTerminal(2), isOutColoured: mayColour(env) && isTerminal(1),
    out: (text) => void stream("stdout").write(text), err: (text) => void stream("stderr").write(text),
  };
}

/** Its form is checked here, where it can be said. */
function dayOf(env: Context["environment"]): string {
  const day = today(env);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Usage(`OTELC_TODAY takes a day as YYYY-MM-DD, not "${day}".`);
  return day;
}

/** Exits once everything is out; a timer or a server that the config has started must not keep the command from ending. */
function finish(code: number, atEnd: () => void): void {
  const [first, second] = [...open.values()];
  const end = (): void => {
    atEnd();
    process.exit(code);
  };
  if (first === undefined) end();
  else first.write("", () => (second === undefined ? end() : second.write("", end)));
}

const open = new Map<string, NodeJS.WriteStream>();

function stream(name: "stdout" | "stderr"): NodeJS.WriteStream {
  const known = open.get(name);
  if (known !== undefined) return known;
  const opened = process[name];
  open.set(name, opened);
  // A reader that goes away (`otelc diff | head`) is no fault.
  return opened.on("error", (error) => process.exit("code" in error && error.code === "EPIPE" ? 0 : 70));
}

function explainFault(fault: unknown): number {
  if (fault instanceof Usage) return said((text) => stream("stderr").write(text), `otelc: ${fault.message}\n`, 2);
  stream("stderr").write(`otelc: a fault of otelc's own: ${textOf(fault)}\nThis is not your mistake. Report it with the config that causes it; OTELC_DEBUG=1 shows where it happened. What stood on disk still stands.\n`);
  if (process.env["OTELC_DEBUG"] === "1" && fault instanceof Error) stream("stderr").write(`${fault.stack ?? ""}\n`);
  return 70;
}

function textOf(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault);
}

/** Runs the command of the process's arguments, and ends the process; `atEnd` is called when all is said and done. */
export function run(started: Started, atEnd: () => void): void {
  // All that otelc does is awaited below. What arrives here was begun by the config (a timer, a promise that nobody waits for), can no longer change the stack,
  // and is nobody's finding; unless it was thrown in this very file.
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process.on(event, (thrown: unknown) => {
      const frame = thrown instanceof Error ? thrown.stack?.split("\n").find((line) => /^\s+at /.test(line)) : undefined;
      if (frame?.includes(import.meta.dirname) === true) finish(explainFault(thrown), () => undefined);
    });
  }
  Promise.resolve().then(() => main(process.argv.slice(2), contextOf(started))).then((code) => finish(code, atEnd), (fault: unknown) => finish(explainFault(fault), () => undefined));
}
