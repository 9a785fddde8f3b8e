// Ways in: what listens to the outside, whether it asks for TLS and credentials, and what goes out without.
import { fieldsOf, inside, isRecord, type Fields } from "../../lint/documents/record.js";
import { type Change, changesOf, listed, type Make } from "../change.js";
import type { Pair } from "../compare.js";
import type { Port } from "../part.js";
import { collectorOf } from "./collector.js";

export function exposureChanges({ before, after, systems }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  const guarded = protection(collectorOf(before) ?? {}, collectorOf(after) ?? {}, say);
  const known = systems.after.parts.map(({ name }) => name);
  // Where the collector itself speaks TLS, its receivers say more than the port does.
  const ports = portChanges(before.ports, after.ports, say).filter(({ what }) => guarded.length === 0 || !what.startsWith("TLS "));
  return [...ports, ...admission(before.admits, after.admits, known, say), ...guarded];
}

function portChanges(before: readonly Port[], after: readonly Port[], say: Make): readonly Change[] {
  const added = after.filter((port) => !before.some(({ number }) => number === port.number));
  const removed = before.filter((port) => !after.some(({ number }) => number === port.number));
  const stay = after.flatMap((to) => {
    const from = before.find(({ number }) => number === to.number);
    return from === undefined ? [] : [{ from, to }];
  });
  return [
    ...added.map((port) => say("exposure", `port ${port.number} opened to ${port.from}`, openedTo(port), !isLoopback(port))),
    ...removed.map((port) => say("exposure", `port ${port.number} closed`, "Who sends to it is refused.", true)),
    ...stay.filter(({ from, to }) => from.from !== to.from).map(({ from, to }) => say("exposure", `port ${to.number} open to ${to.from} instead of ${from.from}`, to.from === "everywhere" ? "Everyone who reaches it can connect." : "Others cannot connect any more.", true)),
    ...stay.filter(({ from, to }) => from.isEncrypted !== to.isEncrypted && to.isEncrypted !== undefined).map(({ to }) => say("exposure", `TLS ${to.isEncrypted === true ? "on" : "off"} at port ${to.number}`,
      to.isEncrypted === true ? "Clients that speak plain text are refused." : "Anyone on the way can read and change what is sent.", true)),
  ];
}

function openedTo(port: Port): string {
  if (isLoopback(port)) return "Only programs of the host itself reach it.";
  return port.isEncrypted === true ? "It asks for TLS." : "Without TLS: anyone on the way can read and change what is sent.";
}

function isLoopback({ from }: Port): boolean {
  return from.startsWith("127.") || from === "::1";
}

function admission(before: readonly string[] | undefined, after: readonly string[] | undefined, known: readonly string[], say: Make): readonly Change[] {
  if (before === undefined && after === undefined) return [];
  if (after === undefined) return [say("exposure", "no network policy any more", "Every pod of the cluster may connect.", true)];
  if (before === undefined) return [say("exposure", "network policy added", `Only ${listed(after)} may connect.`)];
  const [added, removed] = [after.filter((peer) => !before.includes(peer)), before.filter((peer) => !after.includes(peer))];
  return [
    ...(added.length > 0 ? [say("exposure", `lets in ${listed(added)}`, "These may connect from now on.", added.some((peer) => peer.startsWith("everyone")))] : []),
    ...(removed.length > 0 ? [say("exposure", `no longer lets in ${listed(removed)}`, "Their connections time out.", removed.some((peer) => known.some((name) => peer.startsWith(`pods ${name} `))))] : []),
  ];
}

/** Blocks of TLS and authentication, wherever they stand in a component that both have. */
function protection(was: Fields, now: Fields, say: Make): readonly Change[] {
  return ["receivers", "exporters"].flatMap((section) => Object.entries(fieldsOf(now[section])).flatMap(([id, options]) => {
    const before = inside(was, section, id);
    if (before === undefined) return [];
    const [old, current] = [guards(before), guards(options)];
    const paths = [...new Set([...old.keys(), ...current.keys()])].filter((path) => old.get(path) !== current.get(path));
    return ["tls", "auth"].flatMap((block) => ["guarded", "open"].flatMap((state) => {
      const own = paths.filter((path) => path.split(".").at(-1) === block && (current.get(path) ?? "open") === state);
      return own.length === 0 ? [] : [guardSaid(section, id, block, state === "guarded", own, say)];
    }));
  }));
}

function guardSaid(section: string, id: string, block: string, isOn: boolean, paths: readonly string[], say: Make): Change {
  const what = `${block === "tls" ? "TLS" : "authentication"} of ${id} ${isOn ? "on" : "off"} (${listed(paths)})`;
  if (isOn) return say("exposure", what, "The other side must match it.", true);
  if (block === "tls") return say("exposure", what, "Anyone on the way can read and change what is sent.", true);
  return say("exposure", what, section === "receivers" ? "Anyone who reaches it can send." : "The other side refuses it, if it asks for it.", true);
}

/** Where a component has a `tls` or `auth` block, and whether it protects. */
function guards(value: unknown, path = ""): ReadonlyMap<string, string> {
  if (!isRecord(value)) return new Map();
  return new Map(Object.entries(value).flatMap(([key, child]): readonly (readonly [string, string])[] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (key === "tls") return [[here, inside(child, "insecure") === true || inside(child, "insecure_skip_verify") === true ? "open" : "guarded"]];
    if (key === "auth") return [[here, "guarded"]];
    return [...guards(child, here)];
  }));
}
