// V8's compiled code of otelc's own files, kept between runs: compiling them costs several times what node itself takes to start.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import Module from "node:module";
import { basename, dirname, join, sep } from "node:path";
import { getHeapCodeStatistics } from "node:v8";
import vm from "node:vm";

interface Compiler { _compile(this: NodeModule, code: string, file: string): unknown }

export interface CompiledCode {
  /** Keeps what was compiled in this run, where nothing is kept or this run compiled more; after the work, so that functions count that were first called in it. */
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
  const scripts = new Map<string, vm.Script>();
  let isFresh = false;
  const compiler = Module.prototype as unknown as Compiler;
  const { _compile: compile } = compiler;
  compiler._compile = function compileKept(code, file) {
    if (!file.startsWith(dist + sep)) return compile.call(this, code, file);
    const kept = join(folder, `${basename(file)}.bin`);
    const cachedData = contentOf(kept);
    // Compiled code keeps the name that it was compiled under, and every copy of this build of otelc uses it: the name must not be one copy's path.
    const filename = `otelc/${basename(file)}`;
    const script = new vm.Script(Module.wrap(code), cachedData === undefined ? { filename } : { filename, cachedData });
    scripts.set(kept, script);
    isFresh ||= cachedData === undefined || script.cachedDataRejected === true;
    const run = script.runInThisContext() as (...args: unknown[]) => unknown;
    return run.call(this.exports, this.exports, (id: string): unknown => this.require(id), this, file, dirname(file));
  };
  return {
    keep() {
      const size = getHeapCodeStatistics().bytecode_and_metadata_size;
      const sizeFile = join(folder, "size");
      if (!isFresh && size <= Number(contentOf(sizeFile)) + tolerance) return;
      scripts.forEach((script, file) => write(file, script.createCachedData()));
      write(sizeFile, Buffer.from(String(size)));
      prune(cache);
    },
  };
}

/** Bytes of bytecode. A run that compiled more had work to do that no run before it had: a larger stack, another target, a first finding. */
const tolerance = 32_768;

const day = 86_400_000;

/** What other builds of otelc have kept, what nobody has used for a month, and what a killed build left: nothing grows without end. */
function prune(cache: string): void {
  const ages: readonly (readonly [string, RegExp, number])[] = [["", /^bundle-/, day], ["code", /./, 30 * day], ["builds", /./, 30 * day], ["spare", /./, day]];
  for (const [below, pattern, most] of ages) {
    const folder = join(cache, below);
    for (const name of namesIn(folder).filter((each) => pattern.test(each))) {
      const path = join(folder, name);
      if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > most) rmSync(path, { recursive: true, force: true });
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
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
