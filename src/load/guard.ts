// What a config may do to the process while it is read: nothing that outlives the reading, and nothing that ends it.
import Module from "node:module";

/** What `import ... from` gives, by specifier. */
export type Api = Readonly<Record<string, object>>;

/** The config called process.exit(). */
export class Exited extends Error {}

class Settled extends Error {}

export interface Guard {
  /** Throws what the config left behind: a call of process.exit(), or an error that nobody handled. */
  settle(): Promise<void>;
  release(): void;
}

interface Loader { _load(request: string, parent: { readonly filename?: string | null } | undefined, isMain: boolean): unknown }

/**
 * Hands this program's API to whoever requires it, the packages of the config included.
 * @param onShared Is told which file of a package got the API.
 */
export function guard(api: Api, onShared: (file: string) => void): Guard {
  const late: { readonly thrown: unknown }[] = [];
  const last = new Settled();
  let onSettled: (() => void) | undefined;
  const undo = [
    replace(Module as unknown as Loader, "_load", (load) => (request, parent, isMain) => {
      const own = api[request];
      if (own !== undefined && typeof parent?.filename === "string") onShared(parent.filename);
      return own ?? load(request, parent, isMain);
    }),
    replace(process, "exit", () => () => {
      const exited = new Exited("process.exit() was called");
      late.unshift({ thrown: exited });
      throw exited;
    }),
    lendStandardError(), keepTimersFromHolding(), keepPlace(),
    catchUnhandled((thrown) => {
      if (thrown === last) onSettled?.();
      else late.push({ thrown });
    }),
  ];
  return {
    async settle() {
      // Node tells of rejections in their order, when all that is due has run: behind one of our own there are no more, and nothing had to be waited for.
      await new Promise<void>((done) => {
        onSettled = done;
        void Promise.reject(last);
      });
      const [first] = late;
      if (first !== undefined) throw first.thrown;
    },
    release() {
      for (const restore of undo) restore();
    },
  };
}

function replace<T, K extends keyof T>(holder: T, name: K, by: (before: T[K]) => T[K]): () => void {
  const before = holder[name];
  holder[name] = by(before);
  return () => {
    holder[name] = before;
  };
}

/** Standard output belongs to the command line, which may print JSON there; it is not even opened where nobody writes to it. */
function lendStandardError(): () => void {
  const before = Object.getOwnPropertyDescriptor(process, "stdout");
  Object.defineProperty(process, "stdout", { configurable: true, enumerable: true, get: () => process.stderr });
  const undo = [replace(console, "log", () => console.error), replace(console, "info", () => console.error), replace(console, "debug", () => console.error)];
  return () => {
    for (const restore of undo) restore();
    if (before !== undefined) Object.defineProperty(process, "stdout", before);
  };
}

/** A timer that the config leaves running must not keep the program from ending. */
function keepTimersFromHolding(): () => void {
  const timers: NodeJS.Timeout[] = [];
  const remember = <F extends typeof setTimeout | typeof setInterval>(make: F): F =>
    new Proxy(make, {
      apply(target, self, args: Parameters<F>) {
        const timer = Reflect.apply(target, self, args) as NodeJS.Timeout;
        timers.push(timer);
        return timer;
      },
    });
  const undo = [replace(globalThis, "setTimeout", remember), replace(globalThis, "setInterval", remember)];
  return () => {
    for (const restore of undo) restore();
    for (const timer of timers) timer.unref();
  };
}

/** The folder, the exit code and the depth of stack traces are put back. */
function keepPlace(): () => void {
  const [folder, code, limit, prepare] = [process.cwd(), process.exitCode, Error.stackTraceLimit, Error.prepareStackTrace];
  // The user's own frame may stand below many of a package's.
  Error.stackTraceLimit = 50;
  return () => {
    if (process.cwd() !== folder) process.chdir(folder);
    process.exitCode = code;
    Error.stackTraceLimit = limit;
    Error.prepareStackTrace = prepare;
  };
}

const unhandled = ["uncaughtException", "unhandledRejection"] as const;

function catchUnhandled(onThrown: (thrown: unknown) => void): () => void {
  const before = unhandled.map((event) => process.listeners(event as "uncaughtException"));
  for (const event of unhandled) process.removeAllListeners(event).on(event, onThrown);
  return () => {
    unhandled.forEach((event, index) => {
      process.removeListener(event, onThrown);
      for (const listener of before[index] ?? []) process.on(event, listener);
      process.removeListener(event, forgetLate).on(event, forgetLate);
    });
  };
}

/** What a config starts and does not wait for cannot change the stack any more; what otelc itself throws is a fault of its own. */
function forgetLate(thrown: unknown): void {
  const stack = thrown instanceof Error ? (thrown.stack ?? "") : "";
  const isOwn = stack.includes(import.meta.dirname) && !stack.includes(".otelc-bundle");
  if (isOwn && process.listenerCount("uncaughtException") === 1) throw thrown;
}
