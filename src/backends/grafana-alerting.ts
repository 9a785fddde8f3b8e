// What a Grafana that manages the alerts is given: rules, contact points, policies, and a mail server.
import { grafanaRules } from "../operations/alerts/grafana-rules.js";
import { channelSecrets } from "../operations/on-call/alertmanager-config.js";
import { contactPoints, mailServers, notificationPolicies } from "../operations/on-call/grafana-contacts.js";
import type { ConfigFile, EnvironmentEntry } from "../workload/workload.js";
import type { Site } from "./definition.js";

const folder = "/etc/grafana/provisioning/alerting";

function manages({ model }: Site): boolean {
  return model.alerts.manager === "grafana" && model.selfMonitoring !== null;
}

export function alertingFiles(site: Site): readonly ConfigFile[] {
  if (!manages(site)) return [];
  const { model, service, view } = site;
  const { critical, warning, heartbeat, origin } = model.alerts;
  const files = { rules: grafanaRules(model, view.target), ...(critical.length + warning.length === 0 && heartbeat === null ? {} : { "contact-points": contactPoints(model), policies: notificationPolicies(model) }) };
  return Object.entries(files).map(([name, document]): ConfigFile => ({ file: `${service.name}/alerting/${name}.yaml`, path: `${folder}/${name}.yaml`, content: { documents: [document] }, origin }));
}

/** Secrets that contact points name; the password of mail is read from its own variable. */
export function tellingSecrets(site: Site): readonly string[] {
  const mail = mailServers(site.model.alerts).map(({ passwordKey }) => passwordKey);
  return manages(site) ? channelSecrets(site.model.alerts).filter((key) => !mail.includes(key)) : [];
}

export function mailEnvironment(site: Site): readonly EnvironmentEntry[] {
  const [server] = manages(site) ? mailServers(site.model.alerts) : [];
  if (server === undefined) return [];
  const text = (name: string, value: string): EnvironmentEntry => ({ name, value: { text: value } });
  return [
    text("GF_SMTP_ENABLED", "true"), text("GF_SMTP_HOST", server.smarthost), text("GF_SMTP_FROM_ADDRESS", server.from), text("GF_SMTP_STARTTLS_POLICY", "MandatoryStartTLS"),
    ...(server.username === null ? [] : [text("GF_SMTP_USER", server.username)]), ...(server.passwordKey === null ? [] : [{ name: "GF_SMTP_PASSWORD", value: { secret: server.passwordKey } }]),
  ];
}
