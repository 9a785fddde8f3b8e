// Grafana can only watch what it reads, and sends mail by one server.
import type { Model } from "../model/model.js";
import { mailServers } from "../operations/on-call/grafana-contacts.js";
import type { Lowering } from "./lowering.js";

export function reportGrafana({ alerts, services, selfMonitoring }: Model, { log }: Lowering): void {
  const at = [...alerts.origin, "manager"];
  const grafana = services.find(({ role, isExternal }) => role === "dashboards" && !isExternal);
  if (grafana === undefined) {
    log.error("validate/grafana-cannot-alert", at, { message: "The alerts are to be Grafana's, and no Grafana is part of the stack.", why: "Rules and contact points are provisioned to the Grafana that the stack runs.", fix: "Add dashboards: grafana({ sources: [...] }), or leave manager out." });
    return;
  }
  const read = grafana.options["sources"];
  const unread = [...new Set([selfMonitoring, ...alerts.slos.map(({ source }) => source)])].filter((name) => name !== null && !(Array.isArray(read) && read.includes(name)));
  for (const name of unread) {
    log.error("validate/grafana-cannot-alert", at, { message: `The alerts are to be Grafana's, and "${name ?? ""}", which they ask, is none of its sources.`, why: "A rule of Grafana asks a data source.", fix: `Add it to the sources of "${grafana.name}".` });
  }
  if (alerts.heartbeat !== null && alerts.critical.length + alerts.warning.length === 0) {
    log.error("validate/grafana-cannot-alert", at, { message: "The alerts are to be Grafana's, and only a dead man's switch is told.", why: "Grafana sends what has no receiver of its own to the first one, and the switch would take every alert for a sign of life.", fix: "Say in notify who is told of critical ones or of warnings." });
  }
  const servers = mailServers(alerts);
  if (servers.length > 1) {
    log.error("validate/grafana-cannot-alert", at, { message: `The alerts are to be Grafana's, and mail is to go by ${servers.length} servers or senders: ${servers.map(({ smarthost, from }) => `${from} by ${smarthost}`).join(", ")}.`, why: "Grafana has one mail server, with one sender.", fix: "Send all mail by the same." });
  }
}
