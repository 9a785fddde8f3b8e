// A real API server, controller manager and scheduler take every folder for Kubernetes: object by object, as a whole, twice, with the pods that come of it, and through a drain.
import { clusterPrograms, until } from "../cluster/cluster.mjs";
import { workloadsIn } from "../cluster/rehearsal.mjs";
import { isResource, resourcesIn } from "../cluster/resources.mjs";
import { lastWords } from "../program.mjs";

const needs = [...clusterPrograms, "openssl"];
const isFolder = (file) => file.path === "kustomization.yaml";
const warnings = (output) => output.split("\n").filter((line) => /^Warning:/.test(line)).join(" | ");

const kustomization = (...resources) => `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${["00-namespace.yaml", ...resources].join(", ")}]\n`;
const namespace = "apiVersion: v1\nkind: Namespace\nmetadata: {name: broken, labels: {pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/warn: restricted}}\n";
const security = "securityContext: {allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}}";
const deployment = ({ replicas = 2, container = security, pod = "securityContext: {runAsNonRoot: true, runAsUser: 10001, seccompProfile: {type: RuntimeDefault}}" } = {}) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: broken}\nspec:\n  replicas: ${replicas}\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec:\n      ${pod}\n      containers:\n        - name: a\n          image: a:1\n          ${container}\n`;
const broken = (files, refusal) => ({ files: { "kustomization.yaml": kustomization(...Object.keys(files).filter((name) => name.endsWith(".yaml"))), "00-namespace.yaml": namespace, ...files }, refusal });

const objects = {
  name: "kubernetes takes the objects", needs, applies: isResource,
  async check(file, { rehearsal }) {
    const cluster = await (file.path === "00-namespace.yaml" ? rehearsal.equipped() : rehearsal.prepared());
    const said = await cluster.kubectl(["apply", "--server-side", "--dry-run=server", "--validate=strict", "-f", file.absolute]);
    return said.succeeded && warnings(said.output) === "" ? undefined : warnings(said.output) || lastWords(said.output);
  },
  broken: { ...broken({}, /unknown field "metadata.lables"|\.metadata\.lables: field not declared in schema/), files: { "kustomization.yaml": kustomization(), "00-namespace.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: default, lables: {a: b}}\n" } },
};

const whole = {
  name: "kubernetes apply -k", needs, applies: isFolder,
  async check(_, { rehearsal, note }) {
    const { succeeded, output } = await rehearsal.applied();
    if (!succeeded || warnings(output) !== "") return warnings(output) || lastWords(output);
    const lines = output.split("\n").filter((line) => / (?:created|unchanged|configured|serverside-applied)$/.test(line));
    note?.(`${lines.length} objects applied`);
    return lines.length > 0 ? undefined : `nothing was applied: ${lastWords(output)}`;
  },
  broken: broken({ "a.yaml": deployment({ container: "securityContext: {}" }) }, /would violate PodSecurity/),
};

const twice = {
  name: "kubernetes second apply", needs, applies: isFolder,
  async check(_, { rehearsal }) {
    const { cluster } = await rehearsal.settled();
    const before = await generations(cluster);
    const difference = await cluster.kubectl(["diff", "-k", rehearsal.folder]);
    if (!difference.succeeded) return `it would change: ${lastWords(difference.output.split("\n").filter((line) => /^[+-]/.test(line)).join("\n") || difference.output)}`;
    const said = await cluster.kubectl(["apply", "-k", rehearsal.folder, "--validate=strict"], { timeout: 120_000 });
    if (!said.succeeded) return lastWords(said.output);
    const after = await generations(cluster);
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    return changed.length === 0 ? undefined : `it changed ${changed.join(", ")}`;
  },
  broken: broken({ "a.yaml": deployment({ replicas: 1 }), "hpa.yaml": "apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a, namespace: broken}\nspec:\n  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: a}\n  minReplicas: 3\n  maxReplicas: 4\n  metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}}]\n" }, /it would change: .*replicas: 1/),
};

async function generations(cluster) {
  const [workloads, budgets, jobs] = [await workloadsIn(cluster), await cluster.list("/apis/policy/v1/poddisruptionbudgets"), await cluster.list("/apis/batch/v1/jobs")];
  return Object.fromEntries([...workloads, ...budgets, ...jobs].map(({ kind = "", metadata }) => [`${kind} ${metadata.namespace}/${metadata.name}`, metadata.generation]));
}

const running = {
  name: "kubernetes runs it", needs, applies: isFolder,
  async check(_, { rehearsal }) {
    const { cluster } = await rehearsal.settled();
    return (await Promise.all([volumes(cluster), endpoints(cluster), autoscalers(cluster), budgets(cluster), policies(cluster)])).filter((failure) => failure !== undefined).join("; ") || undefined;
  },
  broken: broken({ "a.yaml": deployment(), "service.yaml": "apiVersion: v1\nkind: Service\nmetadata: {name: a, namespace: broken}\nspec: {selector: {app: b}, ports: [{port: 80}]}\n" }, /Service a leads nowhere/),
};

async function volumes(cluster) {
  const loose = (await cluster.list("/api/v1/persistentvolumeclaims")).filter(({ status }) => status.phase !== "Bound").map(({ metadata }) => metadata.name);
  return loose.length === 0 ? undefined : `claims without a volume: ${loose.join(", ")}`;
}

/** The controller that makes endpoints comes after the pods, and has many of them. */
async function endpoints(cluster) {
  let nowhere = [];
  await until(async () => (nowhere = await leadingNowhere(cluster)).length === 0, 30, () => "").catch(() => {});
  return nowhere.length === 0 ? undefined : nowhere.map(({ metadata }) => `Service ${metadata.name} leads nowhere`).join("; ");
}

/** A Service of Strimzi's pods has none here: no operator makes them. */
async function leadingNowhere(cluster) {
  const services = (await cluster.list("/api/v1/services")).filter(({ spec }) => spec.selector !== undefined && !("strimzi.io/cluster" in spec.selector));
  const slices = await cluster.list("/apis/discovery.k8s.io/v1/endpointslices");
  return services.filter(({ metadata, spec }) => {
    const own = slices.filter((slice) => slice.metadata.namespace === metadata.namespace && slice.metadata.labels["kubernetes.io/service-name"] === metadata.name && (slice.endpoints ?? []).some(({ conditions }) => conditions.ready));
    return spec.ports.some((port) => !own.some((slice) => slice.ports.some(({ name }) => (name ?? "") === (port.name ?? ""))));
  });
}

async function autoscalers(cluster) {
  const lost = (await cluster.list("/apis/autoscaling/v2/horizontalpodautoscalers")).filter(({ status }) => !(status.conditions ?? []).some(({ type, status: is }) => type === "AbleToScale" && is === "True"));
  return lost.length === 0 ? undefined : lost.map(({ metadata }) => `HorizontalPodAutoscaler ${metadata.name} cannot scale`).join("; ");
}

async function budgets(cluster) {
  const stuck = (items) => items.filter(({ status }) => !(status.disruptionsAllowed > 0));
  let held = [];
  await until(async () => (held = stuck(await cluster.list("/apis/policy/v1/poddisruptionbudgets"))).length === 0, 10, () => "").catch(() => {});
  return held.length === 0 ? undefined : held.map(({ metadata }) => `PodDisruptionBudget ${metadata.name} allows no disruption`).join("; ");
}

/** A policy that selects nothing protects nothing. */
async function policies(cluster) {
  const pods = await cluster.list("/api/v1/pods");
  const idle = (await cluster.list("/apis/networking.k8s.io/v1/networkpolicies")).filter(({ metadata, spec: { podSelector } }) => {
    const labels = Object.entries(podSelector.matchLabels ?? {});
    return !labels.some(([key]) => key === "strimzi.io/cluster") && !pods.some((pod) => pod.metadata.namespace === metadata.namespace && labels.every(([key, value]) => pod.metadata.labels?.[key] === value));
  });
  return idle.length === 0 ? undefined : idle.map(({ metadata }) => `NetworkPolicy ${metadata.name} selects no pod`).join("; ");
}

const drain = {
  name: "kubernetes drains its nodes", needs, applies: isFolder,
  async check(_, { rehearsal, seconds = 180 }) {
    const { cluster, nodes } = await rehearsal.settled();
    const floors = new Map((await cluster.list("/apis/policy/v1/poddisruptionbudgets")).map((budget) => [budget.metadata.name, { selector: budget.spec.selector.matchLabels, namespace: budget.metadata.namespace, least: budget.status.desiredHealthy }]));
    const breaches = new Set();
    const watch = (pods) => floors.forEach(({ selector, namespace: where, least }, name) => {
      const ready = pods.filter((pod) => pod.metadata.namespace === where && pod.metadata.deletionTimestamp === undefined && Object.entries(selector).every(([key, value]) => pod.metadata.labels?.[key] === value) && pod.status?.phase === "Running").length;
      if (ready < least) breaches.add(`${name} had ${ready} ready where ${least} are promised`);
    });
    rehearsal.watchers.add(watch);
    try {
      for (const node of nodes) {
        const said = await cluster.kubectl(["drain", node, "--ignore-daemonsets", "--delete-emptydir-data", "--force", `--timeout=${seconds}s`], { timeout: (seconds + 10) * 1000 });
        if (!said.succeeded) return `${node} does not drain: ${lastWords(said.output, 2)}`;
        await cluster.kubectl(["uncordon", node]);
      }
    } finally {
      rehearsal.watchers.delete(watch);
    }
    return breaches.size === 0 ? undefined : [...breaches].join("; ");
  },
  broken: { ...broken({ "a.yaml": deployment(), "pdb.yaml": "apiVersion: policy/v1\nkind: PodDisruptionBudget\nmetadata: {name: a, namespace: broken}\nspec: {minAvailable: 2, selector: {matchLabels: {app: a}}}\n" }, /does not drain/), seconds: 5 },
};

/** Pods find every Secret and key that they name, made by the guide's own commands, by External Secrets, by Strimzi, or there already as the guide says. */
const secrets = {
  name: "kubernetes secrets as SECRETS.md says", needs, applies: (file) => file.path === "SECRETS.md" && resourcesIn(file.folder).length > 0,
  async check(_, { rehearsal }) {
    const cluster = await rehearsal.supplied();
    await rehearsal.applied();
    const made = new Set((await cluster.list("/api/v1/secrets")).flatMap(({ metadata, data }) => Object.keys(data ?? {}).map((key) => `${metadata.namespace}/${metadata.name} ${key}`)));
    for (const { metadata, spec } of await cluster.list("/apis/external-secrets.io/v1/externalsecrets")) for (const { secretKey } of spec.data) made.add(`${metadata.namespace}/${spec.target.name} ${secretKey}`);
    for (const { metadata } of await cluster.list("/apis/kafka.strimzi.io/v1/kafkausers")) made.add(`${metadata.namespace}/${metadata.name} password`);
    for (const { metadata } of await cluster.list("/apis/kafka.strimzi.io/v1/kafkas")) made.add(`${metadata.namespace}/${metadata.name}-cluster-ca-cert ca.crt`);
    for (const [, name, keys] of rehearsal.guide.matchAll(/^- `([a-z0-9-]+\/[a-z0-9.-]+)` with (.*), for /gm)) for (const [, key] of keys.matchAll(/`([^`]+)`/g)) made.add(`${name} ${key}`);
    const missing = (await workloadsIn(cluster)).flatMap((workload) => namedSecrets(workload).filter((secret) => !made.has(secret)).map((secret) => `${workload.metadata.name} wants ${secret}`));
    return missing.length === 0 ? undefined : missing.join("; ");
  },
  broken: broken({ "SECRETS.md": "```sh\nprintf %s \"$TOKEN\" | kubectl -n broken create secret generic token --from-file=other=/dev/stdin\n```\n", "a.yaml": deployment({ container: `env: [{name: T, valueFrom: {secretKeyRef: {name: token, key: TOKEN}}}]\n          ${security}` }) }, /a wants broken\/token TOKEN/),
};

function namedSecrets({ metadata: { namespace: where }, spec: { template: { spec } } }) {
  const variables = [...spec.containers, ...(spec.initContainers ?? [])].flatMap(({ env = [] }) => env.flatMap(({ valueFrom }) => (valueFrom?.secretKeyRef === undefined ? [] : [`${where}/${valueFrom.secretKeyRef.name} ${valueFrom.secretKeyRef.key}`])));
  const files = (spec.volumes ?? []).flatMap(({ projected }) => (projected?.sources ?? []).flatMap(({ secret }) => (secret?.items ?? []).map(({ key }) => `${where}/${secret.name} ${key}`)));
  return [...variables, ...files];
}

export default [objects, secrets, whole, running, twice, drain];
