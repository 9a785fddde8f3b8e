// Buckets are made by a Job, and a store's pods wait for theirs: a store that starts without them fails in ways that look like something else.
import { bucketAccess } from "../../src/backends/bucket-access.js";
import { bucketSecret, bucketsScript, usersOf } from "../../src/backends/buckets.js";
import { objectStore, objectStorePort, objectStoreSecrets } from "../../src/backends/object-store.js";
import type { ServiceNode } from "../../src/model/model.js";
import { storageOf } from "../../src/model/object-storage.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, mirrored } from "./cluster.js";
import { containerSecurity, environmentEntry, resourcesOf } from "./container.js";
import { jobDefaults } from "./job.js";
import { bucketsJob } from "./names.js";

const resources = { cpuMillis: 50, memoryBytes: 128 * 2 ** 20, cpuLimitMillis: null } as const;

export function bucketsWorkload(store: ServiceNode, cluster: Cluster): Workload {
  const script = [...signIn(store, cluster), ...bucketsScript(store, cluster.model)].join("\n");
  return {
    ...jobDefaults, name: bucketsJob(store.name), of: store.name, component: "buckets", image: imageOf(store), user: objectStore.user,
    command: ["/bin/sh", "-c", script], environment: [...rootKeys, ...usersOf(store, cluster.model).map(bucketSecret).map((key) => ({ name: key, value: { secret: key } })), configDirectory], resources: { ...resources, origin: store.origin }, origin: store.origin,
  };
}

/** For a store that keeps its data in an object store of the stack. */
export function bucketWaiters(workload: Workload, cluster: Cluster): readonly object[] {
  const service = cluster.model.services.find((candidate) => candidate.name === workload.of);
  const store = service === undefined ? undefined : storageOf(service, cluster.model);
  if (service === undefined || store === undefined || store.isExternal || workload.part?.reaches.includes(store.name) === false) return [];
  const own = Object.values(service.buckets);
  const environment = [...(bucketAccess(service, cluster.model, cluster.view)?.environment ?? []), configDirectory];
  const script = [...signIn(store, cluster), ...own.map((bucket) => `until mc ls store/${bucket} >/dev/null 2>&1; do echo "waiting for bucket ${bucket}"; sleep 2; done`)].join("\n");
  return [{
    name: "wait-for-buckets", image: mirrored(imageOf(store), cluster.settings), imagePullPolicy: "IfNotPresent", command: ["/bin/sh", "-c", script],
    env: environment.map((entry) => environmentEntry(entry, cluster)), resources: resourcesOf(resources), securityContext: containerSecurity,
    volumeMounts: [{ name: "scratch-tmp", mountPath: "/tmp" }],
  }];
}

const rootKeys = [{ name: "S3_ACCESS_KEY", value: { secret: objectStoreSecrets.accessKey } }, { name: "S3_SECRET_KEY", value: { secret: objectStoreSecrets.secretKey } }] as const;
const configDirectory = { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } } as const;

function imageOf(store: ServiceNode): string {
  return store.image ?? objectStore.image;
}

function signIn(store: ServiceNode, { view }: Cluster): readonly string[] {
  return ["set -eu", `until mc alias set store http://${view.host(store.name)}:${objectStorePort} "$S3_ACCESS_KEY" "$S3_SECRET_KEY" >/dev/null 2>&1; do echo "waiting for the object store"; sleep 2; done`];
}
