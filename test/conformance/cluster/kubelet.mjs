// Plays what is missing without a kubelet: nodes, volumes, and pods that run, are ready, end, and go when they are told to.
const zones = ["zone-a", "zone-b", "zone-c"];
const plenty = { cpu: "64", memory: "256Gi", pods: "110", "ephemeral-storage": "500Gi" };
const merge = "application/merge-patch+json";

/** Nodes in three zones; a broker may share a node with no other, and one node must be free for it while another is drained. */
export async function addNodes(cluster, labels, count) {
  const nodes = Array.from({ length: count }, (_, index) => [`node-${index + 1}`, zones[index % zones.length]]);
  for (const [name, zone] of nodes) {
    await cluster.api("POST", "/api/v1/nodes", { apiVersion: "v1", kind: "Node", metadata: { name, labels: { ...labels, "kubernetes.io/hostname": name, "kubernetes.io/os": "linux", "topology.kubernetes.io/zone": zone } } });
    await cluster.api("PATCH", `/api/v1/nodes/${name}/status`, { status: { capacity: plenty, allocatable: plenty, conditions: [{ type: "Ready", status: "True", reason: "Played", lastHeartbeatTime: new Date().toISOString() }] } }, merge);
    // The taint of a node that has just come is the lifecycle controller's, which has no kubelet to hear from.
    await cluster.api("PATCH", `/api/v1/nodes/${name}`, { spec: { taints: null } }, merge);
  }
  return nodes.map(([name]) => name);
}

/** Goes on until it is stopped; `watch` is shown the pods of every round. */
export function playKubelet(cluster, watch = () => {}) {
  let isOver = false;
  let address = 1;
  const round = async () => {
    for (const claim of await cluster.list("/api/v1/persistentvolumeclaims")) if (claim.status?.phase === "Pending") await provision(claim, cluster);
    const pods = await cluster.list("/api/v1/pods");
    watch(pods);
    for (const pod of pods) {
      const path = `/api/v1/namespaces/${pod.metadata.namespace}/pods/${pod.metadata.name}`;
      if (pod.metadata.deletionTimestamp !== undefined) await cluster.api("DELETE", path, { gracePeriodSeconds: 0 });
      else if (pod.spec.nodeName !== undefined && (pod.status?.phase ?? "Pending") === "Pending") await cluster.api("PATCH", `${path}/status`, { status: statusOf(pod, address++) }, merge);
    }
  };
  const playing = (async () => {
    while (!isOver) {
      await round();
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  })();
  // Heard where it is awaited; until then an early end must not bring down the whole run.
  playing.catch(() => {});
  return async () => {
    isOver = true;
    await playing;
  };
}

/** A Job's pod has done its work; every other runs and is ready. */
function statusOf(pod, number) {
  const isDone = pod.spec.restartPolicy === "OnFailure" || pod.spec.restartPolicy === "Never";
  const now = new Date().toISOString();
  const state = isDone ? { terminated: { exitCode: 0, startedAt: now, finishedAt: now } } : { running: { startedAt: now } };
  const conditions = ["Initialized", "PodScheduled", "ContainersReady", "Ready"].map((type) => ({ type, status: isDone && /Ready/.test(type) ? "False" : "True", lastTransitionTime: now }));
  const address = `10.244.${Math.floor(number / 250)}.${(number % 250) + 1}`;
  return {
    phase: isDone ? "Succeeded" : "Running", startTime: now, podIP: address, podIPs: [{ ip: address }], hostIP: "192.0.2.1", conditions,
    containerStatuses: pod.spec.containers.map(({ name, image }) => ({ name, image, imageID: image, ready: !isDone, restartCount: 0, started: !isDone, state })),
  };
}

async function provision(claim, cluster) {
  const { namespace, name, uid } = claim.metadata;
  await cluster.api("POST", "/api/v1/persistentvolumes", {
    apiVersion: "v1", kind: "PersistentVolume", metadata: { name: `pv-${uid}` },
    spec: { capacity: claim.spec.resources.requests, accessModes: claim.spec.accessModes, storageClassName: claim.spec.storageClassName ?? "", claimRef: { namespace, name, uid }, hostPath: { path: "/tmp/none" }, persistentVolumeReclaimPolicy: "Retain" },
  });
}
