import type { AlertsNode, ChannelNode } from "../model/model.js";
import type { Alerts } from "../stack/alerts.js";
import { isPlainNode } from "../stack/node.js";
import type { Lowering, Pass } from "./lowering.js";
import { secondsOf } from "./units.js";
import { valueOf } from "./value-of.js";

/** Objectives and who is told. */
export const placeAlerts: Pass = (model, lowering) => ({ ...model, alerts: alertsOf(lowering.stack.alerts, lowering) });

function alertsOf(alerts: Alerts | undefined, lowering: Lowering): AlertsNode {
  const origin = [...lowering.at, "alerts"];
  const heartbeat = alerts?.notify?.heartbeat;
  return {
    origin, manager: alerts?.manager ?? "prometheus", critical: channels(alerts?.notify?.critical, "critical", lowering), warning: channels(alerts?.notify?.warning, "warning", lowering),
    heartbeat: heartbeat === undefined ? null : (channels([heartbeat], "heartbeat", lowering)[0] ?? null),
    slos: Object.entries(alerts?.slos ?? {}).map(([name, slo]) => ({
      name, objective: slo.objective, windowSeconds: secondsOf(slo.window), good: slo.good, total: slo.total, source: lowering.nodes.get(slo.source)?.name ?? "", origin: [...origin, "slos", name],
    })),
  };
}

function channels(list: readonly unknown[] | undefined, severity: string, lowering: Lowering): readonly ChannelNode[] {
  return (list ?? []).flatMap((channel, index) => {
    if (!isPlainNode(channel)) return [];
    const options = valueOf(channel.options, lowering);
    return [{ type: channel.type, options: options as ChannelNode["options"], origin: [...lowering.at, "alerts", "notify", severity, index] }];
  });
}
