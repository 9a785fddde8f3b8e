// What a command is, and how its options are read.
import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Bundler } from "../load/bundle.js";
import { nearest } from "../diagnostics/nearest.js";

/** What a command may know of the world. */
export interface Context {
  readonly cwd: string;
  /** The day, as YYYY-MM-DD: what suppressions are compared with. */
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Columns of the terminal that is said to; undefined where it is none. */
  readonly width: number | undefined;
  readonly isColoured: boolean;
  readonly isOutColoured: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Which build of otelc runs. */
  readonly build: string;
  /** Where it may keep what it need not work out twice. */
  readonly cache: string | undefined;
  readonly bundler: Bundler;
}

export interface Option { readonly name: string; readonly value?: string; readonly help: string }

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What stands behind the name. */
  readonly operands: string;
  readonly options: readonly Option[];
  readonly example: string;
  run(args: readonly string[], context: Context): Promise<number>;
}

/** The command cannot run as it was called: exit code 2. */
export class Usage extends Error {}

export interface Parsed { readonly operands: readonly string[]; flag(name: string): boolean; value(name: string): string | undefined; list(name: string): readonly string[] | undefined }

export function parse(command: Command, args: readonly string[], operands: number): Parsed {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries(command.options.map((option) => [option.name, option.value === undefined ? { type: "boolean" as const } : { type: "string" as const, multiple: true }]));
  refuseUnknown(command, args);
  const parsed = ((): ReturnType<typeof parseArgs> => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true });
    } catch (error) {
      throw new Usage(`${error instanceof Error ? error.message.split(/\. |\.?\n/)[0] : String(error)}. See otelc ${command.name} --help.`);
    }
  })();
  if (parsed.positionals.length > operands) throw new Usage(`"${parsed.positionals[operands]}" is one operand too many. See otelc ${command.name} --help.`);
  const texts = (name: string): readonly string[] => {
    const value = parsed.values[name];
    return Array.isArray(value) ? value.map(String) : [];
  };
  return {
    operands: parsed.positionals, flag: (name) => parsed.values[name] === true, value: (name) => texts(name).at(-1),
    list: (name) => (texts(name).length === 0 ? undefined : texts(name).flatMap((text) => text.split(",")).filter((text) => text !== "")),
  };
}

function refuseUnknown(command: Command, args: readonly string[]): void {
  for (const arg of args) {
    if (arg === "--") return;
    const name = /^--([^=]+)/.exec(arg)?.[1];
    if (name === undefined || command.options.some((option) => option.name === name)) continue;
    const close = nearest(name, command.options.map((option) => option.name));
    throw new Usage(`there is no option --${name}.${close === undefined ? ` See otelc ${command.name} --help.` : ` Did you mean --${close}?`}`);
  }
}
