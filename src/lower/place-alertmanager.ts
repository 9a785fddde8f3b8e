// Alertmanager runs where somebody is to be told, something scrapes the stack, and Grafana does not do it.
import { alertmanager } from "../backends/alertmanager.js";
import type { Model, ServiceNode } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { reportGrafana } from "./report-grafana.js";
import { resourcesOf } from "./place-services.js";
import { sizeOf } from "./units.js";

export const alertmanagerName = "alertmanager";

export const placeAlertmanager: Pass = (model, lowering) => {
  if (model.alerts.manager === "grafana") {
    reportGrafana(model, lowering);
    return model;
  }
  if (!tellsSomebody(model)) return model;
  const { origin } = model.alerts;
  const other = [...model.collectors, ...model.services].find(({ name }) => name === alertmanagerName);
  if (other !== undefined) {
    lowering.log.error("validate/duplicate-name", other.origin, { message: `A node of the stack is called "${alertmanagerName}".`, why: "The service that tells people of alerts has that name.", fix: "Rename it." });
  }
  const { volume } = alertmanager;
  const node: ServiceNode = {
    name: alertmanagerName, role: "alerting", type: "alertmanager", isExternal: false, options: {}, signals: [], image: alertmanager.image,
    resources: resourcesOf(undefined, alertmanager.resources, origin), replicas: 1,
    volume: volume === undefined ? null : { ...sizeOf(volume.size), name: "data", path: volume.path, origin }, expose: null, roles: [], buckets: {}, origin,
  };
  return { ...model, services: [...model.services, node].sort((left, right) => left.name.localeCompare(right.name, "en")) };
};

function tellsSomebody({ alerts, selfMonitoring }: Model): boolean {
  return selfMonitoring !== null && alerts.critical.length + alerts.warning.length + (alerts.heartbeat === null ? 0 : 1) > 0;
}
