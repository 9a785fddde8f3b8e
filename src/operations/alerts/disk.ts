// The disk that volumes are on.
import type { AlertRule } from "./rule.js";
import { series } from "./rule.js";

/** On Compose every volume lies on the host's disk, which the monitor sees through its own. */
export function hostDiskRules(): readonly AlertRule[] {
  const labels = { job: "otel-monitor", mountpoint: "/var/lib/otelcol/queue" };
  const usage = (state: string, values: string): AlertRule["fires"]["series"][number] => series("system_filesystem_usage_bytes", { ...labels, state }, values);
  return [
    {
      name: "DiskWillFill", group: "disk", node: "otel-monitor", severity: "warning", forMinutes: 10,
      expr: 'max by (mountpoint) (predict_linear(system_filesystem_usage_bytes{state="free"}[1h], 4 * 3600)) < 0',
      summary: "The disk with the stack's volumes is full in less than four hours.", because: "at the pace of the last hour",
      fires: { series: [usage("free", "1000000-10000x80"), usage("used", "1000000+10000x80")], atMinute: 75, labels: { mountpoint: labels.mountpoint } },
      silent: { series: [usage("free", "1000000-100x80"), usage("used", "1000000+100x80")], atMinute: 75 },
    },
    {
      name: "DiskNearlyFull", group: "disk", node: "otel-monitor", severity: "critical", forMinutes: 2,
      expr: 'max by (mountpoint) (system_filesystem_usage_bytes{state="free"}) / sum by (mountpoint) (max by (mountpoint, state) (system_filesystem_usage_bytes{state=~"free|used"})) < 0.1',
      summary: "The disk with the stack's volumes is nearly full.", because: "less than 10% is left; stores stop and queues break on a full disk",
      fires: { series: [usage("free", "50x30"), usage("used", "950x30")], atMinute: 20, labels: { mountpoint: labels.mountpoint } },
      silent: { series: [usage("free", "500x30"), usage("used", "500x30")], atMinute: 20 },
    },
  ];
}

/** On Kubernetes each volume is a disk of its own, and the kubelet knows how full it is: whoever scrapes the kubelets writes these series to the same store. */
export function claimRules(): readonly AlertRule[] {
  const labels = { namespace: "observability", persistentvolumeclaim: "data-loki-0" };
  const stats = (what: string, values: string): AlertRule["fires"]["series"][number] => series(`kubelet_volume_stats_${what}_bytes`, labels, values);
  return [{
    name: "VolumeNearlyFull", group: "disk", node: "volumes", severity: "critical", forMinutes: 5,
    expr: "max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_available_bytes) / max by (namespace, persistentvolumeclaim) (kubelet_volume_stats_capacity_bytes) < 0.1",
    summary: "Volume {{ $labels.persistentvolumeclaim }} is nearly full.", because: "less than 10% is left; stores stop and queues break on a full volume",
    fires: { series: [stats("available", "50x30"), stats("capacity", "1000x30")], atMinute: 20, labels }, silent: { series: [stats("available", "500x30"), stats("capacity", "1000x30")], atMinute: 20 },
  }];
}
