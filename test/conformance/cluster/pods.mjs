// The pods of a folder as the services that a stage can run: their user, root, mounts, environment, command, probe and names. So what a ConfigMap holds is read by the program that its pod runs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseAllDocuments } from "yaml";
import { filesIn } from "../stage/service.mjs";

/** The project, and the folder with each key of a ConfigMap as a file: `otel-gateway/collector.yaml`. */
export function podsOf(folder, work, certificate) {
  const objects = filesIn(folder).filter((path) => path.endsWith(".yaml") && path !== "kustomization.yaml").flatMap((path) => parseAllDocuments(readFileSync(join(folder, path), "utf8")).map((document) => document.toJS()));
  const context = { objects, work, certificate, files: new Map() };
  for (const { kind, metadata, data } of objects) if (kind === "ConfigMap") for (const [key, text] of Object.entries(data ?? {})) write(context, `${metadata.name.replace(/-config$/, "")}/${key}`, text);
  const workloads = objects.filter(({ kind }) => ["Deployment", "StatefulSet", "DaemonSet", "Job"].includes(kind));
  const services = Object.fromEntries(workloads.flatMap((workload) => membersOf(workload).map((member) => [member.pod, serviceOf(workload, member, context)])));
  const brokers = Object.keys(services).filter((name) => /\/kafka:|^apache\/kafka:/.test(services[name].image) && services[name].entrypoint === undefined);
  const topics = Object.keys(services).filter((name) => services[name].entrypoint?.join(" ").includes("kafka-topics.sh"));
  for (const name of topics) services[name].depends_on = conditions(brokers, "service_healthy");
  // What waits for its buckets starts no sooner here, and not at all where nothing plays the object store.
  const buckets = Object.keys(services).filter((name) => services[name].entrypoint?.join(" ").includes("mc mb"));
  for (const { spec: { template }, metadata } of workloads) if (template.spec.initContainers?.some(({ name }) => name === "wait-for-buckets") && services[metadata.name] !== undefined) services[metadata.name].depends_on = conditions(buckets, "service_completed_successfully");
  const speaksKafka = (service) => service.volumes.some(({ source }) => source?.startsWith(work) && /^ {2}kafka/m.test(readFileSync(source, "utf8")));
  for (const service of Object.values(services)) if (/opentelemetry-collector/.test(service.image) && speaksKafka(service)) service.depends_on = { ...conditions(brokers, "service_healthy"), ...conditions(topics, "service_completed_successfully") };
  return { project: { services, secrets: {} }, folder: work };
}

function write({ work, files }, path, text) {
  const absolute = join(work, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, text, { mode: 0o644 });
  files.set(path, absolute);
  return absolute;
}

/** Brokers are a quorum, so each of them runs; of everything else one is enough. */
function membersOf({ kind, metadata, spec }) {
  const start = spec.ordinals?.start ?? 0;
  if (kind !== "StatefulSet") return [{ pod: kind === "Job" ? metadata.labels["app.kubernetes.io/name"] : metadata.name, index: 0 }];
  const isQuorum = spec.template.spec.containers[0].image.includes("apache/kafka");
  return Array.from({ length: isQuorum ? spec.replicas : 1 }, (_, index) => ({ pod: isQuorum ? `${metadata.name}-${start + index}` : metadata.name, index: start + index }));
}

function serviceOf({ metadata, spec: { template } }, member, context) {
  const [container] = template.spec.containers;
  const { securityContext = {} } = template.spec;
  const variables = environmentOf(container, member);
  const expanded = (text) => text.replaceAll(/(\$?)\$\(([\w.-]+)\)/g, (whole, escape, name) => (escape === "$" ? whole.slice(1) : (variables[name] ?? whole)));
  const escaped = (text) => expanded(text).replaceAll("$", "$$$$");
  const mounts = (container.volumeMounts ?? []).flatMap((mount) => mountOf(mount, { metadata, template, securityContext, ...context }));
  return {
    image: container.image, user: `${securityContext.runAsUser ?? 0}:${securityContext.runAsGroup ?? 0}`, read_only: container.securityContext?.readOnlyRootFilesystem === true,
    ...(container.command === undefined ? {} : { entrypoint: container.command.map(escaped) }), command: (container.args ?? []).map(escaped),
    environment: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, escaped(value)])),
    volumes: mounts.filter(({ type }) => type === "bind"), tmpfs: mounts.flatMap(({ tmpfs }) => tmpfs ?? []),
    hasStandingNames: true, healthcheck: { test: probeOf(container) }, stop_grace_period: `${template.spec.terminationGracePeriodSeconds ?? 30}s`,
    networks: { default: { aliases: namesOf(metadata, template, member, context) } },
  };
}

function environmentOf({ env = [] }, { pod, index }) {
  const fields = { "metadata.name": pod, "spec.nodeName": "node-1", "status.podIP": "127.0.0.1", "status.hostIP": "127.0.0.1", "metadata.labels['apps.kubernetes.io/pod-index']": String(index) };
  return Object.fromEntries(env.map(({ name, value, valueFrom }) => [name, value ?? fields[valueFrom?.fieldRef?.fieldPath] ?? "only-for-conformance"]));
}

function mountOf({ name, mountPath, subPath }, { metadata, template, securityContext, files, certificate, ...context }) {
  const volume = (template.spec.volumes ?? []).find((candidate) => candidate.name === name);
  if (volume?.configMap !== undefined) return [{ type: "bind", source: files.get(`${volume.configMap.name.replace(/-config$/, "")}/${subPath}`), target: mountPath }];
  if (volume?.projected !== undefined) {
    return volume.projected.sources.flatMap(({ secret }) => secret.items.map(({ key, path }) => ({ type: "bind", source: write({ files: new Map(), ...context }, `secrets/${metadata.name}/${path}`, secretText(key, path, certificate)), target: `${mountPath}/${path}` })));
  }
  if (volume?.hostPath !== undefined) return volume.hostPath.type === undefined ? [{ type: "bind", source: volume.hostPath.path === "/" ? "/usr" : "/var/log", target: mountPath }] : [{ tmpfs: `${mountPath}:mode=1777` }];
  // A volume of the pod's own belongs to root and to the group that the pod names.
  return [{ tmpfs: `${mountPath}:uid=0,gid=${securityContext.fsGroup ?? 0},mode=2770` }];
}

function secretText(key, path, { cert, key: privateKey }) {
  if (/\.key$|KEY$/.test(key)) return privateKey;
  return /\.crt$|CERT|CA$/.test(key) || /_ca$/.test(path) ? cert : "only-for-conformance";
}

/** What kubelet would ask, asked from inside. */
function probeOf({ readinessProbe }) {
  if (readinessProbe?.httpGet !== undefined) return ["CMD", "wget", "-q", "-T", "5", "-O", "/dev/null", `http://localhost:${readinessProbe.httpGet.port}${readinessProbe.httpGet.path}`];
  if (readinessProbe?.tcpSocket !== undefined) return ["CMD", "bash", "-c", `exec 3<>/dev/tcp/localhost/${readinessProbe.tcpSocket.port}`];
  return readinessProbe?.exec === undefined ? ["NONE"] : ["CMD", ...readinessProbe.exec.command];
}

/** Names of the Services that select the pod, and its own below a headless one. */
function namesOf({ namespace }, template, { pod }, { objects }) {
  const services = objects.filter(({ kind, metadata, spec }) => kind === "Service" && metadata.namespace === namespace && Object.entries(spec.selector ?? {}).every(([key, value]) => template.metadata.labels[key] === value));
  return services.flatMap(({ metadata, spec }) => [`${metadata.name}.${namespace}.svc`, ...(spec.clusterIP === "None" ? [`${pod}.${metadata.name}.${namespace}.svc`] : [])]);
}

function conditions(names, condition) {
  return Object.fromEntries(names.map((name) => [name, { condition }]));
}
