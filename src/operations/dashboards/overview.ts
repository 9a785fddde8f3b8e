// The stack on one page.
import { signals } from "../../stack/brands.js";
import { entryCollectors } from "../../model/flow.js";
import type { Model } from "../../model/model.js";
import { hostDisk } from "../alerts/disk.js";
import { itemNames, items } from "../alerts/rule.js";
import { type Dashboard, graph, query, stat } from "./dashboard.js";

export function overviewDashboard(model: Model): Dashboard {
  const arriving = signals.flatMap((signal) => {
    const entries = entryCollectors(model, signal).map(({ name }) => name);
    if (entries.length === 0) return [];
    const load = model.load[signal];
    const accepted = query(`sum(rate(otelcol_receiver_accepted_${items[signal]}_total{job=~"${entries.join("|")}"}[5m]))`, "arriving");
    return [graph(`${itemNames[signal]} arriving`, "ops", "What clients send, beside what the stack is sized for.", accepted, ...(load === null ? [] : [query(`vector(${load.itemsPerSecond})`, "declared")]))];
  });
  const lost = signals.map((signal) => `(sum(rate(otelcol_exporter_enqueue_failed_${items[signal]}_total[5m])) or vector(0)) + (sum(rate(otelcol_receiver_refused_${items[signal]}_total[5m])) or vector(0))`);
  return {
    uid: `${model.name}-overview`, title: `${model.name}: overview`,
    rows: [
      { title: "Now", panels: [
        stat("Alerts firing", "short", "Besides the one that always does.", 'count(ALERTS{alertstate="firing",alertname!="Watchdog"}) or vector(0)'),
        stat("Not answering", "short", "Replicas and services whose metrics cannot be read.", "count(up == 0) or vector(0)"),
        stat("Fullest queue", "percentunit", "Of all sending queues.", "max(otelcol_exporter_queue_size / otelcol_exporter_queue_capacity) or vector(0)"),
      ] },
      { title: "Telemetry", panels: arriving },
      { title: "Trouble", panels: [
        graph("Refused and dropped", "ops", "Of all signals; should be zero.", ...signals.map((signal, index) => query(lost[index] ?? "", itemNames[signal]))),
        graph("Answering", "short", "Replicas of each part whose metrics can be read.", query("sum by (job) (up)", "{{job}}")),
        graph("Alerts firing", "short", "By name.", query('sum by (alertname) (ALERTS{alertstate="firing",alertname!="Watchdog"})', "{{alertname}}")),
      ] },
      { title: "Disk", panels: [graph("Disk with the volumes", "bytes", "As the monitor's own volume sees it.", query(`max by (mountpoint, state) (${hostDisk()})`, "{{mountpoint}} {{state}}"))] },
    ],
  };
}
