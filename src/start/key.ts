// What tells one build from another, besides the files it reads: the build of otelc, node, where and how it was called.

export interface Call {
  readonly build: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isColoured: boolean;
}

/** Undefined for what is not a plain build. `build` and `build --check` have one key: they are made from the same. */
export function keyOf({ build, args, cwd, environment, isColoured }: Call): string | undefined {
  const [command, ...rest] = args;
  if (command !== "build" || rest.some((arg) => /^(?:--(?:watch|force|emit-model|baseline|help)\b|-h$|--$)/.test(arg))) return undefined;
  const own = Object.keys(environment).filter((name) => name.startsWith("OTELC_")).sort().map((name) => [name, environment[name]]);
  return JSON.stringify([build, process.version, cwd, rest.filter((arg) => arg !== "--check"), own, isColoured]);
}

// https://no-color.org: present and not empty.
export function mayColour(environment: Call["environment"]): boolean {
  return (environment["NO_COLOR"] ?? "") === "" && environment["TERM"] !== "dumb";
}
