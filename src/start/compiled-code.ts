// V8's compiled code of otelc's own files, kept between runs: compiling them costs several times what node itself takes to start.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { basename, dirname, join, sep } from "node:path";
import vm from "node:vm";

interface Compiler { _compile(this: NodeModule, code: string, file: string): unknown }

export interface CompiledCode {
  /** Keeps what was compiled in this run; after the work, so that functions count that were first called in it. */
  keep(): void;
}

/**
 * From now on files below `dist` are compiled from what an earlier run kept.
 * @param build Tells one build of otelc from another: V8 compares no more than the length of a source.
 * @param purpose Runs of one purpose call the same functions.
 */
export function useCompiledCode(dist: string, cache: string, build: string, purpose: string): CompiledCode {
  // Under other flags V8 rejects what is kept, and it is kept anew.
  const folder = join(cache, "code", `${build}-${process.version}-${process.arch}-${purpose}`);
  const fresh = new Map<string, vm.Script>();
  const compiler = Module.prototype as unknown as Compiler;
  const { _compile: compile } = compiler;
  compiler._compile = function compileKept(code, file) {
    if (!file.startsWith(dist + sep)) return compile.call(this, code, file);
    const kept = join(folder, `${basename(file)}.bin`);
    const cachedData = contentOf(kept);
    const script = new vm.Script(Module.wrap(code), cachedData === undefined ? { filename: file } : { filename: file, cachedData });
    if (cachedData === undefined || script.cachedDataRejected === true) fresh.set(kept, script);
    const run = script.runInThisContext() as (...args: unknown[]) => unknown;
    return run.call(this.exports, this.exports, (id: string): unknown => this.require(id), this, file, dirname(file));
  };
  return { keep: () => fresh.forEach((script, file) => write(file, script.createCachedData())) };
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Whole or not at all, also where several runs keep at once. A cache that cannot be written is none. */
export function write(file: string, content: Uint8Array): void {
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, content, { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}
