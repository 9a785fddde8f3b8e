// A Grafana outside the stack: its sidecar reads data sources from ConfigMaps with its label.
import { datasourcesOf } from "../../src/backends/datasources.js";
import type { Artifact } from "../../src/emit/artifact.js";
import { print, toYaml } from "../../src/emit/yaml.js";
import type { ServiceNode } from "../../src/model/model.js";
import { dashboardFiles } from "../../src/operations/dashboards/dashboards.js";
import type { Cluster } from "./cluster.js";
import { labelsOf } from "./labels.js";
import type { Emitted } from "./object.js";

/** Files for a Grafana without such a sidecar: they are not applied, and where they go is its operator's. */
export function provisioningFiles({ model, view }: Cluster): readonly Artifact[] {
  return model.services.filter((service) => service.type === "external-grafana" && service.options["provision"] === "files").flatMap((service): readonly Artifact[] => [
    { path: `files/${service.name}/datasources.yaml`, documents: [datasourcesOf({ service, model, view })], schema: "grafana-datasources", origin: service.origin },
    ...dashboardFiles(service, model).map(({ name, json }): Artifact => ({ path: `files/${service.name}/dashboards/${name}`, documents: [json], schema: "grafana-dashboard", origin: service.origin })),
  ]);
}

export function provisioningOf(cluster: Cluster): readonly Emitted[] {
  const { model, view, settings } = cluster;
  return model.services.filter((service) => service.type === "external-grafana" && service.options["provision"] === "sidecar-configmaps").flatMap((service) => [
    {
      path: `${service.name}/datasources.yaml`, origin: service.origin,
      object: {
        apiVersion: "v1", kind: "ConfigMap",
        metadata: { name: `${service.name}-datasources`, namespace: settings.namespace, labels: { ...labelsOf(service.name, "dashboards", cluster), grafana_datasource: "1" } },
        data: { [`${model.name}.yaml`]: toYaml(datasourcesOf({ service, model, view })) },
      },
    },
    ...dashboardFiles(service, model).map(({ name, json }) => ({
      path: `${service.name}/dashboards.yaml`, origin: service.origin,
      object: {
        apiVersion: "v1", kind: "ConfigMap",
        metadata: { name: `${service.name}-${name.replace(/\.json$/, "")}`, namespace: settings.namespace, labels: { ...labelsOf(service.name, "dashboards", cluster), ...sidecarLabels(service) } },
        data: { [name]: print({ path: name, documents: [json] }) },
      },
    })),
  ]);
}

/** What the chart's sidecar looks for where nothing else is said. */
function sidecarLabels({ options }: ServiceNode): Readonly<Record<string, string>> {
  const { labels } = options;
  const stated = typeof labels === "object" && labels !== null && !Array.isArray(labels) ? Object.entries(labels).map(([key, value]) => [key, String(value)] as const) : [];
  return stated.length === 0 ? { grafana_dashboard: "1" } : Object.fromEntries(stated);
}
