// Builds on every save. What is said twice is said once: findings are printed when they change, files when they are written.
import { existsSync, statSync, watch as watchFolder, type FSWatcher } from "node:fs";
import { basename, dirname } from "node:path";
import { createDiagnostics } from "../diagnostics/diagnostic.js";
import { createRecall } from "../emit/recall.js";
import { incrementalBundler } from "../load/incremental.js";
import { lastingKeeper } from "../write/keeper.js";
import { isCurrent } from "../write/plan.js";
import { noSpare, spareIn } from "../write/spare.js";
import { lintChanges } from "./changes.js";
import { type Context, type Parsed, Usage } from "./command.js";
import { jobOf, type Planned, sweepOutputs, writeOutputs } from "./outputs.js";
import { openProject } from "./project.js";
import { formatOf, report } from "./report.js";

/** An editor saves in several steps, and a formatter saves once more. */
const quietMs = 8;

/** Never returns: it ends with the process. */
export async function watch(parsed: Parsed, context: Context): Promise<number> {
  for (const other of ["check", "emit-model"]) if (parsed.flag(other)) throw new Usage(`--watch and --${other} exclude each other.`);
  if (formatOf(parsed) !== "pretty") throw new Usage("--watch speaks to a person: --format pretty only.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  const { bundler } = await incrementalBundler();
  const rebuild = rebuilder(parsed, { ...context, bundler });
  let isDue = true;
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const eyes = onSaved(() => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      isDue = true;
      wake?.();
    }, quietMs);
  });
  for (;;) {
    if (!isDue) await new Promise<void>((resume) => void (wake = resume));
    isDue = false;
    const begun = Date.now();
    const { files, say, sweep } = await rebuild();
    eyes.look(files, begun);
    say();
    sweep();
  }
}

interface Rebuilt {
  /** What it was made from. */
  readonly files: readonly string[];
  /** Tells what was written. */
  say(): void;
  /** Deletes what was replaced: nobody waits for it. */
  sweep(): void;
}

function rebuilder(parsed: Parsed, context: Context): () => Promise<Rebuilt> {
  let known: readonly string[] = [];
  let said: string | undefined;
  const keeper = lastingKeeper();
  const recall = createRecall();
  const spare = context.cache === undefined ? noSpare : spareIn(context.cache);
  process.once("exit", () => spare.close());
  return async () => {
    const begun = performance.now();
    const project = await openProject(parsed, context, recall);
    const log = createDiagnostics();
    const job = jobOf(project, parsed);
    const planned = writeOutputs(job, log, { keeper, spare });
    if (planned.some(({ plan }) => !isCurrent(plan))) await lintChanges(planned, project.compiled?.outputs ?? [], project.severities, log);
    const took = Math.round(performance.now() - begun);
    const diagnostics = await project.located(log.all);
    const text = JSON.stringify(diagnostics);
    if (text !== said) {
      if (diagnostics.length === 0 && said !== undefined) context.err("no findings any more\n");
      await report(diagnostics, { format: "pretty", folder: project.folder, config: project.config, context });
    }
    const isFirst = said === undefined;
    said = text;
    // A config that does not load tells nothing of its imports: what it was made of last time is where it will be mended.
    known = project.compiled === undefined ? [...new Set([...known, ...project.inputs])] : project.inputs;
    return { files: known, say: () => sayWritten(planned, took, isFirst, context), sweep: () => sweepOutputs(job, planned, spare) };
  };
}

const verbs: Readonly<Record<string, string>> = { create: "created", update: "updated", remove: "removed" };

function sayWritten(planned: readonly Planned[], took: number, isFirst: boolean, { err }: Context): void {
  const written = planned.flatMap(({ name, plan }) => plan.files.filter(({ state }) => state in verbs).map(({ path, state }) => `${verbs[state] ?? state} ${name}/${path}`));
  if (isFirst) err(`${written.length === 0 ? "nothing to write" : `${written.length} files written`} (${took} ms); watching\n`);
  else if (written.length > 0) err(`${written.map((line) => `${line}\n`).join("")}(${took} ms)\n`);
}

/** Watches the folders of files: a file that is replaced by another of its name would be lost from sight. */
function onSaved(saved: () => void): { look(files: readonly string[], since: number): void } {
  const open = new Map<string, FSWatcher>();
  let names: ReadonlySet<string> = new Set();
  return {
    look(files, since) {
      const folders = new Set(files.map((file) => dirname(file)));
      names = new Set(files.map((file) => basename(file)));
      for (const [folder, watcher] of open) {
        if (folders.has(folder)) continue;
        watcher.close();
        open.delete(folder);
      }
      for (const folder of folders) {
        if (open.has(folder) || !existsSync(folder)) continue;
        // Any script could be what an import now means; null is a system that does not tell.
        const watcher = watchFolder(folder, (_event, name) => {
          if (name === null || names.has(name) || /\.(?:[cm]?[jt]sx?|json)$/.test(name)) saved();
        });
        watcher.on("error", () => void open.delete(folder));
        open.set(folder, watcher);
        // What was saved while it was being read, nobody was watching yet.
        if (files.some((file) => dirname(file) === folder && changedSince(file, since))) saved();
      }
    },
  };
}

function changedSince(file: string, since: number): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) >= since;
}
