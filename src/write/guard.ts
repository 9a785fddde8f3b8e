// One build at a time in an output folder, by a lock that outlives neither its process nor the machine's memory of it.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { codeOf } from "./refusal.js";

export interface GuardOptions {
  /** How long to wait for another build. @default 10_000 */
  readonly patienceMs?: number;
}

/** Runs `work` while holding the folder, which it makes. */
export function exclusively<T>(out: string, origin: Path, log: Diagnostics, work: () => T, { patienceMs = 10_000 }: GuardOptions = {}): T | undefined {
  const lock = join(out, ".otelc-lock");
  mkdirSync(out, { recursive: true });
  const end = Date.now() + patienceMs;
  while (!take(lock)) {
    if (isStale(lock)) takeAway(lock);
    else if (Date.now() > end) return reportBusy(out, lock, origin, log);
    else sleep(20);
  }
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function reportBusy(out: string, lock: string, origin: Path, log: Diagnostics): undefined {
  log.error("write/busy", origin, { message: `Another otelc is writing to "${out}".`, why: "Two builds at once could mix their files.", fix: `Wait for it; if none is running, remove "${lock}".` });
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, holder(), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** Two who both found a lock stale must not both remove it: the second would remove the first one's fresh lock. So removing is itself done one at a time. */
function takeAway(lock: string): void {
  const turn = `${lock}.stale`;
  if (take(turn)) {
    if (isStale(lock)) rmSync(lock, { force: true });
    rmSync(turn, { force: true });
  } else if (ageOf(turn) > 2000) rmSync(turn, { force: true });
  else sleep(5);
}

/** In containers process ids repeat from run to run, so the id alone does not tell a process: its start does, where the system says it. */
function holder(): string {
  return JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) });
}

function isStale(lock: string): boolean {
  const held = readHolder(lock);
  // Between its creation and its content a lock is empty; one that stays so was left by a kill.
  if (held === undefined) return ageOf(lock) > 2000;
  // A folder shared between machines: nobody here can see that process, and no build holds a folder for a minute.
  if (held.host !== hostname()) return ageOf(lock) > 60_000;
  return !isAlive(held.pid) || startOf(held.pid) !== held.started;
}

function readHolder(lock: string): { readonly pid: number; readonly host: unknown; readonly started: unknown } | undefined {
  try {
    const held: unknown = JSON.parse(readFileSync(lock, "utf8"));
    if (typeof held !== "object" || held === null || !("pid" in held) || typeof held.pid !== "number") return undefined;
    return { pid: held.pid, host: "host" in held ? held.host : null, started: "started" in held ? held.started : null };
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Clock ticks between the system's start and the process's; null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/** Milliseconds; 0 for a lock that has gone meanwhile. */
function ageOf(lock: string): number {
  try {
    return Date.now() - statSync(lock).mtimeMs;
  } catch {
    return 0;
  }
}

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
