// Secrets that the External Secrets operator copies from a store; without one, the user makes them.
import type { Cluster } from "./cluster.js";
import { labelsOf } from "./labels.js";
import type { NeededSecret } from "./needed-secrets.js";
import type { Emitted } from "./object.js";

export function externalSecretsOf(needed: readonly NeededSecret[], cluster: Cluster): readonly Emitted[] {
  const { secretStore } = cluster.settings;
  if (secretStore === null) return [];
  return needed.filter((secret) => !secret.isExisting).map((secret) => ({
    path: `secrets/${secret.namespace}-${secret.name}.yaml`, origin: secret.places[0]?.origin ?? cluster.target.origin,
    object: {
      apiVersion: "external-secrets.io/v1", kind: "ExternalSecret",
      metadata: { name: secret.name, namespace: secret.namespace, labels: labelsOf(secret.name, "secret", cluster) },
      spec: {
        refreshInterval: "1h0m0s",
        // Agents have a namespace of their own, so the store is one of the whole cluster.
        secretStoreRef: { kind: "ClusterSecretStore", name: secretStore.name },
        target: { name: secret.name, creationPolicy: "Owner", ...(secret.type === "tls" ? { template: { type: "kubernetes.io/tls" } } : {}) },
        data: secret.places.map((place) => ({ secretKey: place.key, remoteRef: { key: secretStore.prefix === null ? place.of : `${secretStore.prefix}/${place.of}` } })),
      },
    },
  }));
}
