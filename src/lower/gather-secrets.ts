// Every secret that the stack names, once, with how containers want it; and the project files that are mounted.
import { serviceAccountKey } from "../backends/bucket-access.js";
import { bucketSecret } from "../backends/buckets.js";
import { encryptionSecret } from "../backends/grafana.js";
import { remoteStore, remoteWriteFiles } from "../backends/client-auth.js";
import type { FileNode, Model, SecretNode } from "../model/model.js";
import { channelSecrets } from "../operations/on-call/alertmanager-config.js";
import { type Symbolic, symbolsIn, type Value } from "../model/value.js";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { has, isSecret } from "../stack/brands.js";
import type { PlainSecret } from "../stack/secret.js";
import type { Lowering, Pass } from "./lowering.js";

export const gatherSecrets: Pass = (model, lowering) => ({ ...model, secrets: secretsOf(model, lowering), files: filesOf(model, lowering) });

function secretsOf(model: Model, lowering: Lowering): readonly SecretNode[] {
  const written = writtenSecrets(lowering);
  const uses = new Map<string, Set<"environment" | "file">>();
  const use = (key: string, how: "environment" | "file"): void => void uses.set(key, (uses.get(key) ?? new Set()).add(how));
  const keyFiles = new Set(model.services.flatMap((service) => serviceAccountKey(service) ?? []));
  for (const [symbol] of symbolsOf(model)) {
    if (symbol.$ === "secret") use(symbol.key, keyFiles.has(symbol.key) ? "file" : "environment");
    if (symbol.$ === "file" && symbol.secret !== null) use(symbol.secret, "file");
  }
  // Who is told stands outside of every configuration: Alertmanager reads files, Grafana its environment.
  for (const key of channelSecrets(model.alerts)) use(key, model.alerts.manager === "grafana" ? "environment" : "file");
  for (const exposure of [...model.collectors, ...model.services].map((node) => node.expose)) {
    if (typeof exposure?.tls !== "object" || exposure.tls === null) continue;
    use(exposure.tls.cert, "file");
    use(exposure.tls.key, "file");
  }
  for (const [key, how] of [...defaultSecrets(model), ...remoteWriteSecrets(model)]) use(key, how);
  return [...uses].map(([key, how]) => ({
    key, use: [...how].sort(), existing: written.get(key)?.secret.existing ?? null, origin: written.get(key)?.at ?? model.origin,
  })).sort((left, right) => (left.key < right.key ? -1 : 1));
}

/** Secrets that services of the stack have by themselves; a Grafana never gets the well-known password. */
const ownSecrets: Readonly<Record<string, readonly (readonly [string, "environment" | "file"])[]>> = {
  grafana: [["GRAFANA_ADMIN_PASSWORD", "file"]],
  postgres: [["POSTGRES_PASSWORD", "file"]],
  "object-store": [["OBJECT_STORE_ACCESS_KEY", "environment"], ["OBJECT_STORE_SECRET_KEY", "environment"]],
};

function defaultSecrets(model: Model): readonly (readonly [string, "environment" | "file"])[] {
  const own = model.services.filter((service) => service.options["adminPassword"] === undefined).flatMap((service) => ownSecrets[service.type] ?? []);
  const inside = new Set(model.services.filter((service) => service.type === "object-store").map(({ name }) => name));
  const encrypting = model.services.filter((service) => service.type === "grafana" && service.options["database"] !== undefined).map(() => [encryptionSecret, "file"] as const);
  return [...own, ...encrypting, ...model.services.filter((service) => inside.has(String(service.options["storage"]))).map((service) => [bucketSecret(service), "environment"] as const)];
}

/** Prometheus reads them as files. */
function remoteWriteSecrets(model: Model): readonly (readonly [string, "file"])[] {
  return model.services.filter((service) => service.type === "prometheus").flatMap((service) => {
    const store = remoteStore(service, model);
    return store === undefined ? [] : remoteWriteFiles(store).map(({ key }) => [key, "file"] as const);
  });
}

function writtenSecrets(lowering: Lowering): ReadonlyMap<string, { readonly secret: PlainSecret; readonly at: Path }> {
  const found = new Map<string, { secret: PlainSecret; at: Path }>();
  visitEach(lowering, (value, path) => {
    if (!has(value, isSecret) || "parts" in value) return;
    const secret = value as PlainSecret;
    const other = found.get(secret.key);
    if (other === undefined) found.set(secret.key, { secret, at: path });
    else if (sourceOf(secret) !== sourceOf(other.secret)) refuseSecond(secret, path, other.at, lowering.log);
  });
  return found;
}

/** Where each file of the project was first named. */
function writtenFiles(lowering: Lowering): ReadonlyMap<string, Path> {
  const found = new Map<string, Path>();
  visitEach(lowering, (value, path) => {
    if ("mount" in value && typeof value.mount === "string" && !found.has(value.mount)) found.set(value.mount, [...path, "mount"]);
  });
  return found;
}

/** Every object of the stack, once. */
function visitEach({ stack, at }: Lowering, take: (value: object, path: Path) => void): void {
  const seen = new Set<object>();
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    take(value, path);
    for (const [key, child] of Object.entries(value)) visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(stack, at);
}

function sourceOf({ existing }: PlainSecret): string {
  return existing === undefined ? "" : `${existing.name} ${existing.key}`;
}

function refuseSecond({ key }: PlainSecret, at: Path, other: Path, log: Diagnostics): void {
  log.error("validate/duplicate-name", at, {
    on: "use", message: `Two secrets are called "${key}".`, why: "A secret's name becomes an environment variable or a file of a container, which holds one value; these come from different Secrets.",
    fix: `Give one of them another name, for instance secret("${key}_2", { name, key }).`, notes: [{ message: "The other one is here.", at: other }],
  });
}

function* symbolsOf(model: Model): Generator<readonly [Symbolic, Path]> {
  const holders: readonly { readonly options: Readonly<Record<string, Value>>; readonly origin: Path }[] = [
    ...model.collectors.flatMap((collector) => collector.components), ...model.services,
  ];
  for (const holder of holders) for (const symbol of symbolsIn(holder.options)) yield [symbol, holder.origin];
}

/** Dashboards are named by their paths alone. */
function dashboardsOf({ services }: Model): readonly (readonly [string, Path])[] {
  return services.filter(({ role }) => role === "dashboards").flatMap(({ options, origin }) => {
    const { dashboards } = options;
    return Array.isArray(dashboards) ? dashboards.map((path: Value, index: number) => [String(path), [...origin, "options", "dashboards", index]] as const) : [];
  });
}

function filesOf(model: Model, lowering: Lowering): readonly FileNode[] {
  const files = new Map<string, FileNode>();
  const mounted = [...symbolsOf(model)].flatMap(([symbol, origin]) => (symbol.$ === "file" && symbol.path !== null ? [[symbol.path, origin] as const] : []));
  const wanted = [...mounted, ...dashboardsOf(model)];
  const written = writtenFiles(lowering);
  for (const [path, origin] of wanted) {
    if (files.has(path)) continue;
    const text = lowering.readFile(path);
    if (text === undefined) lowering.log.error("validate/file-not-found", written.get(path) ?? origin, { message: `The file "${path}" cannot be read.`, why: "Paths are relative to the folder of stack.config.ts, stay inside the project, and lead to a file.", fix: "Correct the path; where file() takes it, a secret does too: file(secret(\"NAME\"))." });
    else files.set(path, { path, text, origin });
  }
  return [...files.values()];
}
