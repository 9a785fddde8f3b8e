// Memcached, before the object store and before answers: losing it costs time, never data.
import type { Port } from "../model/model.js";
import type { Probe } from "../workload/workload.js";
import { probe, tcp } from "./definition.js";
import { cachePort, peerName } from "./role.js";
import type { Site } from "./definition.js";

export const cacheUser = { uid: 11_211, gid: 11_211 } as const;

export const cachePorts: readonly Port[] = [tcp("memcached", cachePort, "tcp")];

/** The image has a shell and netcat. */
export const cacheProbe: Probe = { ...probe(cachePort, "/", ["/bin/sh", "-c", `printf 'version\\r\\nquit\\r\\n' | nc localhost ${cachePort} | grep -q VERSION`], 5), http: null };

/** What is not memory of items is buffers of connections. */
export function cacheArgs(memoryBytes: number): readonly string[] {
  return ["-m", String(Math.floor((memoryBytes / 2 ** 20) * 0.8)), "-I", "8m", "-c", "4096"];
}

/** Every replica's own address: clients spread keys over them. */
export function cacheAddresses({ service, view }: Site): string {
  return `dns+${view.everyHost(peerName(service, "cache"))}:${cachePort}`;
}
