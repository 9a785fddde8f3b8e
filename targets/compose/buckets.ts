// Buckets must exist before the stores start: one service creates them and ends.
import { bucketSecret, bucketsScript, usersOf } from "../../src/backends/buckets.js";
import { objectStore, objectStorePort, objectStoreSecrets } from "../../src/backends/object-store.js";
import type { ServiceNode } from "../../src/model/model.js";
import { mirrored, nothing, type Part, type Project } from "./project.js";
import { cpus, escaped, hardening, labels, memory } from "./safeguards.js";
import { environmentOf } from "./service.js";

export function bucketParts(store: ServiceNode, project: Project): Part {
  if (store.isExternal || store.role !== "object-store") return nothing;
  const script = [
    "set -eu",
    `mc alias set store http://${project.view.host(store.name)}:${objectStorePort} "$S3_ACCESS_KEY" "$S3_SECRET_KEY"`,
    ...bucketsScript(store, project.model),
  ].join("\n");
  const users = usersOf(store, project.model).map(bucketSecret);
  const environment = environmentOf([
    { name: "S3_ACCESS_KEY", value: { secret: objectStoreSecrets.accessKey } }, { name: "S3_SECRET_KEY", value: { secret: objectStoreSecrets.secretKey } }, { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } },
    ...users.map((key) => ({ name: key, value: { secret: key } })),
  ], project);
  return {
    ...nothing,
    secretVariables: [objectStoreSecrets.accessKey, objectStoreSecrets.secretKey, ...users],
    services: {
      [`${store.name}-buckets`]: {
        image: mirrored(store.image ?? objectStore.image, project),
        depends_on: { [store.name]: { condition: "service_healthy" } },
        environment,
        entrypoint: ["/bin/sh", "-c", escaped(script)],
        restart: "on-failure:5",
        ...hardening(objectStore.user),
        labels: labels("buckets", project, script),
        deploy: { resources: { limits: { cpus: cpus(500), memory: memory(128 * 2 ** 20) } } },
        tmpfs: [`/tmp:uid=${objectStore.user.uid},gid=${objectStore.user.gid},mode=1777`],
      },
    },
  };
}
