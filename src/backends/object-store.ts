// The object store that runs in the stack, which speaks S3.
import { type Definition, plain, probe, tcp } from "./definition.js";

export const objectStorePort = 9000;

/** Root user of the object store in the stack; only what makes buckets and users is given it. */
export const objectStoreSecrets = { accessKey: "OBJECT_STORE_ACCESS_KEY", secretKey: "OBJECT_STORE_SECRET_KEY" } as const;

export const objectStore: Definition = {
  ...plain,
  image: "pgsty/silo:RELEASE.2026-09-03T13-18-01Z",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "100Gi", path: "/data" },
  user: { uid: 10_001, gid: 10_001 },
  ports: [tcp("s3", objectStorePort)],
  probe: probe(objectStorePort, "/minio/health/live", ["mc", "ready", "local"]),
  metrics: null,
  args: () => ["server", "/data"],
  environment: () => [{ name: "MINIO_ROOT_USER", value: { secret: objectStoreSecrets.accessKey } }, { name: "MINIO_ROOT_PASSWORD", value: { secret: objectStoreSecrets.secretKey } }, { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } }],
};
