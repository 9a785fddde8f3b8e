// What tells one run from another, besides the files it reads: the build of otelc, node, where and how it was called.

export interface Call {
  readonly build: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isColoured: boolean;
  /** Columns of the terminal that findings are shown on. */
  readonly width: number | undefined;
}

const changing = /^(?:--(?:watch|force|emit-model|baseline|update-baseline|fix|help)\b|-h$|--$)/;

/** Commands whose runs are kept. */
export function isKept(command: string | undefined): boolean {
  return command === "build" || command === "lint";
}

/** Undefined for what is not a plain build or lint. `build` and `build --check` have one key: they are made from the same. */
export function keyOf({ build, args, cwd, environment, isColoured, width }: Call): string | undefined {
  const [command, ...rest] = args;
  if (!isKept(command) || rest.some((arg) => changing.test(arg))) return undefined;
  const own = Object.keys(environment).filter((name) => name.startsWith("OTELC_")).sort().map((name) => [name, environment[name]]);
  return JSON.stringify([command, build, process.version, cwd, command === "build" ? rest.filter((arg) => arg !== "--check") : rest, own, isColoured, width ?? null, today(environment)]);
}

/** Suppressions end on a day. OTELC_TODAY stands for it, so that a build can be repeated. */
export function today({ OTELC_TODAY: stated = "" }: Call["environment"]): string {
  return stated === "" ? new Date().toISOString().slice(0, 10) : stated;
}

// https://no-color.org: present and not empty.
export function mayColour(environment: Call["environment"]): boolean {
  return (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
