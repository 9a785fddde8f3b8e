// Queues and checkpoints on a volume. file_storage names each file by the kind and the id of its component, so another id begins empty and the old file is never read again.
import { fieldsOf, inside, textOf, type Fields } from "../../lint/documents/record.js";
import { type Change, type Make, same } from "../change.js";

export interface Stored { readonly kind: "exporter" | "receiver"; readonly id: string; readonly storage: string; readonly size: unknown }

export function storedIn(config: Fields): readonly Stored[] {
  const exporters = Object.entries(fieldsOf(config["exporters"])).flatMap(([id, options]) => found("exporter", id, textOf(inside(options, "sending_queue", "storage")), inside(options, "sending_queue", "queue_size")));
  const receivers = Object.entries(fieldsOf(config["receivers"])).flatMap(([id, options]) => found("receiver", id, textOf(inside(options, "storage")), undefined));
  return [...exporters, ...receivers];
}

function found(kind: Stored["kind"], id: string, storage: string | undefined, size: unknown): readonly Stored[] {
  return storage === undefined ? [] : [{ kind, id, storage, size }];
}

export function storedChanges(was: Fields, now: Fields, say: Make): readonly Change[] {
  const [old, current] = [storedIn(was), storedIn(now)];
  const fresh = current.filter((each) => !old.some((other) => isSame(each, other)));
  return old.flatMap((each): readonly Change[] => {
    const next = current.find((other) => isSame(each, other));
    return next === undefined ? lost(each, fresh, was, now, say) : kept(each, next, was, now, say);
  });
}

function isSame(left: Stored, right: Stored): boolean {
  return left.kind === right.kind && left.id === right.id;
}

function lost(each: Stored, fresh: readonly Stored[], was: Fields, now: Fields, say: Make): readonly Change[] {
  const what = each.kind === "exporter" ? "queue" : "checkpoint";
  const remains = each.kind === "exporter" ? "What the old one has not sent stays on the volume and is never sent: let it drain first (otelcol_exporter_queue_size is 0)." : "The new one begins without it: what was read may be read again, or skipped.";
  if (inside(now, `${each.kind}s`, each.id) !== undefined) return [say("data", `${what} of ${each.id} is no longer kept on the volume`, `It stands in memory and ends with the process. ${remains}`)];
  const heir = fresh.find((other) => other.kind === each.kind && same(whereTo(was, each), whereTo(now, other)));
  return [say("data", heir === undefined ? `${each.kind} ${each.id} removed with its ${what}` : `${what} of ${each.id} orphaned: renamed to ${heir.id}`, remains)];
}

function kept(each: Stored, next: Stored, was: Fields, now: Fields, say: Make): readonly Change[] {
  const [from, to] = [directoryOf(was, each.storage), directoryOf(now, next.storage)];
  const moved = from === to ? [] : [say("data", `${each.kind} ${each.id} keeps its data in ${to} instead of ${from}`, "It begins empty there, and what stands in the old folder is never sent.")];
  const isSmaller = typeof each.size === "number" && typeof next.size === "number" && next.size < each.size;
  return isSmaller ? [...moved, say("capacity", `queue of ${each.id} holds ${String(next.size)} instead of ${String(each.size)}`, "One that is fuller than that refuses new data until it has drained.", true)] : moved;
}

function directoryOf(config: Fields, extension: string): string {
  return textOf(inside(config, "extensions", extension, "directory")) ?? extension;
}

/** What a component sends to or reads, and for whom. */
function whereTo(config: Fields, { kind, id }: Stored): unknown {
  return ["endpoint", "brokers", "headers", "resolver", "include", "directory"].map((option) => inside(config, `${kind}s`, id, option) ?? null);
}
