// A fresh named volume belongs to root, and images that run as someone else cannot write it: one service gives each to its user, then ends.
import { busybox } from "./probe.js";
import { mirrored, type OwnedVolume, type Project, type Service } from "./project.js";
import { cpus, hardening, labels, memory } from "./safeguards.js";
import { ownerService } from "./service.js";

export function volumeOwner(volumes: readonly OwnedVolume[], project: Project): Readonly<Record<string, Service>> {
  if (volumes.length === 0) return {};
  const script = ["set -eu", ...volumes.map(({ key, uid, gid }) => `chown ${uid}:${gid} /volumes/${key}`)].join("\n");
  return {
    [ownerService]: {
      image: mirrored(busybox, project),
      volumes: volumes.map(({ key }) => ({ type: "volume", source: key, target: `/volumes/${key}` })),
      network_mode: "none",
      command: ["/bin/sh", "-c", script],
      restart: "no",
      ...hardening({ uid: 0, gid: 0 }),
      labels: labels("volume-owner", project, script),
      cap_add: ["CHOWN"],
      deploy: { resources: { limits: { cpus: cpus(100), memory: memory(32 * 2 ** 20) } } },
    },
  };
}
