// The Secrets that pods refer to, by namespace: what the user makes, or External Secrets does.
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, namespaceOf } from "./cluster.js";
import type { SecretPlace } from "./secret-places.js";

export interface NeededSecret {
  readonly namespace: string;
  readonly name: string;
  readonly type: SecretPlace["type"];
  readonly isExisting: boolean;
  readonly places: readonly SecretPlace[];
  /** Workloads that use it. */
  readonly users: readonly string[];
}

export function neededSecrets(workloads: readonly Workload[], cluster: Cluster): readonly NeededSecret[] {
  const found = new Map<string, NeededSecret>();
  for (const workload of workloads) {
    for (const place of placesOf(workload, cluster)) {
      const namespace = namespaceOf(workload.of, cluster);
      const id = `${namespace}/${place.name}`;
      const earlier = found.get(id) ?? { namespace, name: place.name, type: place.type, isExisting: place.isExisting, places: [], users: [] };
      found.set(id, { ...earlier, places: [...new Set([...earlier.places, place])], users: [...new Set([...earlier.users, workload.name])] });
    }
  }
  return [...found.values()].sort((left, right) => (`${left.namespace}/${left.name}` < `${right.namespace}/${right.name}` ? -1 : 1));
}

function placesOf(workload: Workload, { secrets, queues }: Cluster): readonly SecretPlace[] {
  const keys = [...workload.environment.flatMap(({ value }) => ("secret" in value ? [value.secret] : [])), ...workload.secretFiles.map((file) => file.key)];
  return [...new Set(keys)].filter((key) => !queues.provides(key)).flatMap((key) => secrets.get(key) ?? []);
}
