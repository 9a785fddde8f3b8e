// The disk that volumes are on.
import type { Model } from "../../model/model.js";
import { monitorMount, monitorName } from "../../model/monitor.js";
import type { AlertRule } from "./rule.js";
import { series } from "./rule.js";

/** What the monitor tells of its own volume: collectors that measure their hosts write series of the same name, with disks that are none of the stack's and images that are always full. */
export function hostDisk(...matchers: readonly string[]): string {
  return `system_filesystem_usage_bytes{${[`mountpoint="${monitorMount}"`, ...matchers].join(",")}}`;
}

/** On Compose every volume lies on the host's disk, which the monitor sees through its own. */
export function hostDiskRules(): readonly AlertRule[] {
  const labels = { job: monitorName, mountpoint: monitorMount };
  const usage = (state: string, values: string): AlertRule["fires"]["series"][number] => series("system_filesystem_usage_bytes", { ...labels, state }, values);
  return [
    {
      name: "DiskWillFill", group: "disk", node: monitorName, severity: "warning", forMinutes: 10,
      expr: `max by (mountpoint) (predict_linear(${hostDisk('state="free"')}[1h], 4 * 3600)) < 0`,
      summary: "The disk with the stack's volumes is full in less than four hours.", because: "at the pace of the last hour",
      fires: { series: [usage("free", "1000000-10000x80"), usage("used", "1000000+10000x80")], atMinute: 75, labels: { mountpoint: labels.mountpoint } },
      silent: { series: [usage("free", "1000000-100x80"), usage("used", "1000000+100x80")], atMinute: 75 },
    },
    {
      name: "DiskNearlyFull", group: "disk", node: monitorName, severity: "critical", forMinutes: 2,
      expr: `max by (mountpoint) (${hostDisk('state="free"')}) / sum by (mountpoint) (max by (mountpoint, state) (${hostDisk('state=~"free|used"')})) < 0.1`,
      summary: "The disk with the stack's volumes is nearly full.", because: "less than 10% is left; stores stop and queues break on a full disk",
      fires: { series: [usage("free", "50x30"), usage("used", "950x30")], atMinute: 20, labels: { mountpoint: labels.mountpoint } },
      silent: { series: [usage("free", "500x30"), usage("used", "500x30"), series("system_filesystem_usage_bytes", { job: "otel-agent", mountpoint: "/snap/core", state: "free" }, "0x30"), series("system_filesystem_usage_bytes", { job: "otel-agent", mountpoint: "/snap/core", state: "used" }, "500x30")], atMinute: 20 },
    },
  ];
}

/** On Kubernetes each volume is a disk of its own, and the kubelet knows how full it is: whoever scrapes the kubelets writes these series to the same store, those of other teams' claims too. */
export function claimRules(model: Model): readonly AlertRule[] {
  const names = claimants(model);
  const labels = { namespace: "observability", persistentvolumeclaim: `queue-${names.includes(monitorName) ? monitorName : (names[0] ?? "")}-0` };
  const stats = (what: string, values: string, of: Readonly<Record<string, string>> = labels): AlertRule["fires"]["series"][number] => series(`kubelet_volume_stats_${what}_bytes`, of, values);
  const others = { namespace: "shop", persistentvolumeclaim: "data-of-others-0" };
  const share = ["available", "capacity"].map((what) => `max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_${what}_bytes{persistentvolumeclaim=~"${patternOf(names)}"})`).join(" / ");
  return [{
    name: "VolumeNearlyFull", group: "disk", node: "volumes", severity: "critical", forMinutes: 5,
    expr: `${share} < 0.1`,
    summary: "Volume {{ $labels.persistentvolumeclaim }} is nearly full.", because: "less than 10% is left; stores stop and queues break on a full volume",
    fires: { series: [stats("available", "50x30"), stats("capacity", "1000x30")], atMinute: 20, labels },
    silent: { series: [stats("available", "500x30"), stats("capacity", "1000x30"), stats("available", "50x30", others), stats("capacity", "1000x30", others)], atMinute: 20 },
  }];
}

/** Claims are called by their volume, their workload and a number; brokers of Strimzi by their pool too. */
function patternOf(workloads: readonly string[]): string {
  return `.+-(${workloads.join("|")})(-[a-z]+)?-\\\\d+`;
}

function claimants({ collectors, services }: Model): readonly string[] {
  const workloads = [...collectors, ...services.flatMap((service) => (service.volume === null ? [] : [service]))].map(({ name }) => name);
  const roles = services.flatMap((service) => service.roles.flatMap(({ workload, volume }) => (volume === null ? [] : [workload])));
  return [...workloads, ...roles];
}
