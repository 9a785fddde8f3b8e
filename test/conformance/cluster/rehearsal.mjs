// A folder on a cluster of its own, step by step and each step once: prepared as SECRETS.md says, applied, and settled with everything that controllers make of it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fetchCrds } from "../../../tools/schemas/fetch.mjs";
import { lastWords } from "../program.mjs";
import { Unjudged } from "../stage/company.mjs";
import { openCluster, until } from "./cluster.mjs";
import { makeSecrets, neededClasses, neededNamespaces } from "./guide.mjs";
import { addNodes, playKubelet } from "./kubelet.mjs";

export function createRehearsal(folder, program, certificate) {
  const steps = new Map();
  const once = (name, work) => {
    if (!steps.has(name)) steps.set(name, work());
    return steps.get(name);
  };
  let stopKubelet = async () => {};
  const watchers = new Set();
  const guide = existsSync(join(folder, "SECRETS.md")) ? readFileSync(join(folder, "SECRETS.md"), "utf8") : "";

  const rehearsal = {
    folder, guide, watchers,
    opened: () => once("opened", () => openCluster(program)),
    /** Custom kinds are there, and nothing of the stack. */
    equipped: () => once("equipped", async () => {
      const cluster = await rehearsal.opened();
      for (const crds of crdFolders()) await must(cluster.kubectl(["apply", "--server-side", "-f", crds]));
      await must(cluster.kubectl(["wait", "--for=condition=established", "--timeout=60s", "crd", "--all"]));
      return cluster;
    }),
    /** Its namespaces are there as well. */
    prepared: () => once("prepared", async () => {
      const cluster = await rehearsal.equipped();
      for (const { path, object } of neededClasses(guide)) await cluster.api("POST", path, object);
      for (const { name, level } of neededNamespaces(guide)) {
        await cluster.api("POST", "/api/v1/namespaces", { apiVersion: "v1", kind: "Namespace", metadata: { name, labels: { "pod-security.kubernetes.io/enforce": level, "pod-security.kubernetes.io/warn": level } } });
      }
      const own = join(folder, "00-namespace.yaml");
      if (existsSync(own)) await must(cluster.kubectl(["apply", "-f", own]));
      return cluster;
    }),
    /** The commands of SECRETS.md have made what they make. */
    supplied: () => once("supplied", async () => {
      const cluster = await rehearsal.prepared();
      const failure = await makeSecrets(guide, cluster, certificate, program("kubectl"));
      if (failure !== undefined) throw new Error(failure);
      return cluster;
    }),
    /** As its reader is told to, with the strictest validation; what kubectl said. */
    applied: () => once("applied", async () => {
      const cluster = await rehearsal.prepared();
      return { cluster, ...(await cluster.kubectl(["apply", "-k", folder, "--validate=strict"], { timeout: 120_000 })) };
    }),
    /** Pods run and are ready; an HPA stands in for what KEDA would make of each ScaledObject. */
    settled: () => once("settled", async () => {
      const { cluster, succeeded, output } = await rehearsal.applied();
      if (!succeeded) throw new Error(`it is not applied: ${lastWords(output)}`);
      const nodes = await addNodes(cluster, await selectorsOf(cluster), await nodesFor(cluster));
      await playAutoscaler(cluster);
      stopKubelet = playKubelet(cluster, (pods) => watchers.forEach((watch) => watch(pods)));
      await until(async () => (await unready(cluster)).length === 0, 60, async () => (await unready(cluster)).join("; "));
      return { cluster, nodes };
    }),
    async close() {
      await stopKubelet().catch(() => {});
      if (steps.has("opened")) await (await steps.get("opened").catch(() => undefined))?.close();
    },
  };
  return rehearsal;
}

function crdFolders() {
  try {
    return fetchCrds();
  } catch (error) {
    throw new Unjudged(`the custom kinds cannot be had: ${lastWords(error.message)}`);
  }
}

async function must(promise) {
  const said = await promise;
  if (!said.succeeded) throw new Error(lastWords(said.output));
}

const controllers = { Deployment: "deployments", StatefulSet: "statefulsets", DaemonSet: "daemonsets" };

export async function workloadsIn(cluster) {
  const lists = await Promise.all(Object.entries(controllers).map(async ([kind, plural]) => (await cluster.list(`/apis/apps/v1/${plural}`)).map((object) => ({ ...object, kind }))));
  return lists.flat();
}

/** Every label that some pod asks of its node. */
async function selectorsOf(cluster) {
  return Object.assign({}, ...(await workloadsIn(cluster)).map((workload) => workload.spec.template.spec.nodeSelector ?? {}));
}

/** One more than there are replicas that may share no node, and four at least. */
async function nodesFor(cluster) {
  const strict = (await workloadsIn(cluster)).filter(({ spec }) => spec.template.spec.affinity?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution !== undefined);
  return Math.max(4, ...strict.map(({ spec }) => spec.replicas + 1));
}

async function playAutoscaler(cluster) {
  for (const { metadata, spec } of await cluster.list("/apis/keda.sh/v1alpha1/scaledobjects")) {
    await cluster.api("POST", `/apis/autoscaling/v2/namespaces/${metadata.namespace}/horizontalpodautoscalers`, {
      apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: { name: `keda-hpa-${metadata.name}` },
      spec: { scaleTargetRef: spec.scaleTargetRef, minReplicas: Math.max(1, spec.minReplicaCount ?? 0), maxReplicas: spec.maxReplicaCount, behavior: spec.advanced?.horizontalPodAutoscalerConfig?.behavior, metrics: [{ type: "External", external: { metric: { name: "lag" }, target: { type: "AverageValue", averageValue: spec.triggers[0].metadata.lagThreshold } } }] },
    });
  }
}

/** What is not as it should be yet, with the reason that the cluster gives. */
async function unready(cluster) {
  const events = await cluster.list("/api/v1/events");
  const why = (kind, name) => events.filter((event) => event.type === "Warning" && event.involvedObject.name?.startsWith(name) && event.reason !== "FailedGetResourceMetric" && event.reason !== "FailedComputeMetricsReplicas").map((event) => event.message).at(-1) ?? `no word about this ${kind}`;
  const scaled = new Map((await cluster.list("/apis/autoscaling/v2/horizontalpodautoscalers")).map((hpa) => [`${hpa.metadata.namespace}/${hpa.spec.scaleTargetRef.name}`, hpa.spec.minReplicas]));
  const late = (await workloadsIn(cluster)).flatMap(({ kind, metadata, spec, status }) => {
    const [wanted, ready] = kind === "DaemonSet" ? [Math.max(1, status.desiredNumberScheduled), status.numberReady ?? 0] : [scaled.get(`${metadata.namespace}/${metadata.name}`) ?? spec.replicas, status.readyReplicas ?? 0];
    return ready >= wanted && status.observedGeneration === metadata.generation ? [] : [`${kind} ${metadata.name} has ${ready} of ${wanted} ready: ${why(kind, metadata.name)}`];
  });
  const jobs = (await cluster.list("/apis/batch/v1/jobs")).filter(({ status }) => (status.succeeded ?? 0) === 0).map(({ metadata }) => `Job ${metadata.name} has not ended: ${why("Job", metadata.name)}`);
  return [...late, ...jobs];
}
