// A Grafana outside the stack: its sidecar reads data sources from ConfigMaps with its label.
import { datasourcesOf } from "../../src/backends/datasources.js";
import type { Artifact } from "../../src/emit/artifact.js";
import { toYaml } from "../../src/emit/yaml.js";
import type { Cluster } from "./cluster.js";
import { labelsOf } from "./labels.js";
import type { Emitted } from "./object.js";

/** Files for a Grafana without such a sidecar: they are not applied, and where they go is its operator's. */
export function provisioningFiles({ model, view }: Cluster): readonly Artifact[] {
  return model.services.filter((service) => service.type === "external-grafana" && service.options["provision"] === "files").map((service) => ({
    path: `files/${service.name}/datasources.yaml`, documents: [datasourcesOf({ service, model, view })], schema: "grafana-datasources", origin: service.origin,
  }));
}

export function provisioningOf(cluster: Cluster): readonly Emitted[] {
  const { model, view, settings } = cluster;
  return model.services.filter((service) => service.type === "external-grafana" && service.options["provision"] === "sidecar-configmaps").map((service) => ({
    path: `${service.name}/datasources.yaml`, origin: service.origin,
    object: {
      apiVersion: "v1", kind: "ConfigMap",
      metadata: { name: `${service.name}-datasources`, namespace: settings.namespace, labels: { ...labelsOf(service.name, "dashboards", cluster), grafana_datasource: "1" } },
      data: { [`${model.name}.yaml`]: toYaml(datasourcesOf({ service, model, view })) },
    },
  }));
}
