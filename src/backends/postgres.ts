import { type Definition, plain, probe, tcp } from "./definition.js";

/** Password of the database in the stack. */
export const postgresSecret = "POSTGRES_PASSWORD";

export const postgres: Definition = {
  ...plain,
  image: "postgres:18.4",
  resources: { cpu: "500m", memory: "1Gi" },
  // Since 18 the data stands in a folder of its version below this one.
  volume: { size: "10Gi", path: "/var/lib/postgresql" },
  user: { uid: 999, gid: 999 },
  ports: [tcp("postgres", 5432, "tcp")],
  // By TCP: while the image makes the database it listens on its socket only, and is not ready.
  probe: { ...probe(5432, "/", ["pg_isready", "-h", "localhost", "-U", "grafana", "-d", "grafana"]), http: null },
  scratch: ["/tmp", "/var/run/postgresql"],
  metrics: null,
  stopSeconds: 60,
  environment: () => [
    { name: "POSTGRES_USER", value: { text: "grafana" } }, { name: "POSTGRES_DB", value: { text: "grafana" } }, { name: "POSTGRES_PASSWORD_FILE", value: { secretFile: postgresSecret } },
  ],
  secretFiles: () => [{ key: postgresSecret }],
};
