// What the Prometheus operator is told to scrape: pods, since a headless Service and a Service would name each of them twice.
import { metricRelabelings } from "../../src/collector/telemetry.js";
import { ruleDocument } from "../../src/operations/alerts/rule-file.js";
import { operatorRules } from "../../src/operations/alerts/rules.js";
import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, namespaceOf } from "./cluster.js";
import { portName } from "./client-ports.js";
import { labelsOf, selectorOf } from "./labels.js";
import type { Emitted } from "./object.js";

/** What the operator's Prometheus evaluates, where nobody of the stack does. */
export function operatorsRules(cluster: Cluster): readonly Emitted[] {
  const { model, settings } = cluster;
  const alerts = settings.monitors === null ? [] : operatorRules(model);
  if (settings.monitors === null || alerts.length === 0) return [];
  return [{
    path: "prometheusrule.yaml", origin: model.alerts.origin,
    object: {
      apiVersion: "monitoring.coreos.com/v1", kind: "PrometheusRule", metadata: { name: model.name, namespace: settings.namespace, labels: { ...labelsOf(model.name, "alerts", cluster), ...settings.monitors.labels } },
      spec: ruleDocument({ recordings: [], alerts }),
    },
  }];
}

export function monitorOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  const { metrics } = workload;
  const port = workload.ports.find((candidate) => candidate.name === metrics?.port);
  if (metrics === null || port === undefined) return [];
  return podMonitor({ name: workload.name, namespace: namespaceOf(workload.of, cluster), component: workload.component, origin: workload.origin, matchLabels: selectorOf(workload.name, cluster), endpoints: [{ port: portName(port), path: metrics.path, ...asAlertsAsk(workload, cluster), ...renamed(workload, cluster) }] }, cluster);
}

/** Alerts ask by the name of the workload, and think in rounds of 15 seconds. */
function asAlertsAsk({ name }: Workload, { model, settings }: Cluster): object {
  return settings.monitors === null || operatorRules(model).length === 0 ? {} : { interval: "15s", relabelings: [{ targetLabel: "job", replacement: name }] };
}

/** The operator's Prometheus gives metrics of older collectors the same names as the stack's own would. */
function renamed({ of }: Workload, { model }: Cluster): object {
  const relabelings = model.collectors.some(({ name }) => name === of) ? metricRelabelings(model.collectorVersion) : undefined;
  return relabelings === undefined ? {} : { metricRelabelings: relabelings.map(({ source_labels, target_label, ...rest }) => ({ sourceLabels: source_labels, targetLabel: target_label, ...rest })) };
}

interface Monitored { readonly name: string; readonly namespace: string; readonly component: string; readonly origin: Path; readonly matchLabels: Readonly<Record<string, string>>; readonly endpoints: readonly object[] }

/** None where the target does not declare the operator's kinds. */
export function podMonitor({ name, namespace, component, origin, matchLabels, endpoints }: Monitored, cluster: Cluster): readonly Emitted[] {
  const { monitors } = cluster.settings;
  if (monitors === null) return [];
  return [{
    path: `${name}/podmonitor.yaml`, origin,
    object: {
      apiVersion: "monitoring.coreos.com/v1", kind: "PodMonitor", metadata: { name, namespace, labels: { ...labelsOf(name, component, cluster), ...monitors.labels } },
      spec: { selector: { matchLabels }, podMetricsEndpoints: endpoints },
    },
  }];
}

/** The operator's Prometheus, as its pods are labelled. */
export function operatorsPrometheus({ settings }: Cluster): object | undefined {
  if (settings.monitors === null) return undefined;
  return { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": settings.monitors.namespace } }, podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } } };
}
