// Who is told of what: alertmanager.yml, with every secret read from a file.
import type { AlertsNode, ChannelNode } from "../../model/model.js";
import { isSymbolic, type Value } from "../../model/value.js";
import type { View } from "../../workload/view.js";

type Receiver = Readonly<Record<string, unknown>>;

export function alertmanagerConfig({ critical, warning, heartbeat }: AlertsNode, view: View): unknown {
  const told = [...(critical.length > 0 ? ["critical"] : []), ...(warning.length > 0 ? ["warning"] : []), ...(heartbeat === null ? [] : ["heartbeat"])];
  const named = (name: string): string => (told.includes(name) ? name : "nobody");
  return {
    global: { resolve_timeout: "5m" },
    route: {
      receiver: "nobody", group_by: ["alertname", "node"], group_wait: "30s", group_interval: "5m", repeat_interval: "4h",
      routes: [
        // Its silence is the alarm, so it is sent again and again.
        { matchers: ['alertname="Watchdog"'], receiver: named("heartbeat"), group_wait: "0s", group_interval: "1m", repeat_interval: "1m" },
        { matchers: ['severity="critical"'], receiver: named("critical"), group_wait: "10s", repeat_interval: "1h" },
        { matchers: ['severity="warning"'], receiver: named("warning") },
      ],
    },
    inhibit_rules: [
      // Once somebody is called for a node, what it warns of is known.
      { source_matchers: ['severity="critical"'], target_matchers: ['severity="warning"'], equal: ["node"] },
      { source_matchers: ['alertname="SloBurnsFast"'], target_matchers: ['alertname="SloBurns"'], equal: ["slo"] },
    ],
    receivers: [
      { name: "nobody" },
      ...(critical.length > 0 ? [receiver("critical", critical, view)] : []), ...(warning.length > 0 ? [receiver("warning", warning, view)] : []),
      ...(heartbeat === null ? [] : [receiver("heartbeat", [heartbeat], view)]),
    ],
  };
}

/** The kinds that Alertmanager calls otherwise. */
const kinds: Readonly<Record<string, string>> = { teams: "msteamsv2" };

/** Channels of one kind stand in one list. */
function receiver(name: string, channels: readonly ChannelNode[], view: View): Receiver {
  const entries = channels.map((channel) => [`${kinds[channel.type] ?? channel.type}_configs`, configs[channel.type]?.(channel.options, view) ?? {}] as const);
  const lists = [...new Set(entries.map(([kind]) => kind))];
  return { name, ...Object.fromEntries(lists.map((kind) => [kind, entries.filter(([each]) => each === kind).map(([, config]) => config)])) };
}

/** Of whatever tells people. */
export const alertTitle = '[{{ .Status | toUpper }}] {{ .CommonLabels.alertname }} {{ .CommonLabels.node }}';
export const alertLines = '{{ range .Alerts }}{{ .Annotations.summary }} {{ .Annotations.description }} {{ .Annotations.runbook }}\n{{ end }}';

type Options = ChannelNode["options"];

const configs: Readonly<Record<string, (options: Options, view: View) => Receiver>> = {
  pagerduty: ({ key, severity }, view) => ({
    send_resolved: true, routing_key_file: fileOf(key, view), severity: typeof severity === "string" ? severity : '{{ if eq .CommonLabels.severity "critical" }}critical{{ else }}warning{{ end }}',
    description: alertTitle, details: { alerts: alertLines },
  }),
  opsgenie: ({ key, region }, view) => ({
    send_resolved: true, api_key_file: fileOf(key, view), ...(region === "eu" ? { api_url: "https://api.eu.opsgenie.com/" } : {}), message: alertTitle, description: alertLines,
    priority: '{{ if eq .CommonLabels.severity "critical" }}P1{{ else }}P3{{ end }}',
  }),
  slack: ({ url, channel }, view) => ({ send_resolved: true, api_url_file: fileOf(url, view), channel, title: alertTitle, text: alertLines }),
  teams: ({ url }, view) => ({ send_resolved: true, webhook_url_file: fileOf(url, view), title: alertTitle, text: alertLines }),
  email: ({ to, from, smarthost, username, password }, view) => ({
    send_resolved: true, to: Array.isArray(to) ? to.join(", ") : to, from, smarthost, require_tls: true,
    ...(typeof username === "string" ? { auth_username: username, auth_password_file: fileOf(password, view) } : {}), headers: { Subject: alertTitle }, text: alertLines, html: "",
  }),
  webhook: ({ url }, view) => ({ send_resolved: true, url_file: fileOf(url, view) }),
};

function fileOf(value: Value | undefined, view: View): string | undefined {
  return typeof value === "object" && value !== null && isSymbolic(value) && value.$ === "secret" ? view.secretFile(value.key) : undefined;
}

/** Secrets that its channels name. */
export function channelSecrets({ critical, warning, heartbeat }: AlertsNode): readonly string[] {
  const channels = [...critical, ...warning, ...(heartbeat === null ? [] : [heartbeat])];
  const keys = channels.flatMap(({ options }) => Object.values(options).flatMap((value: Value) => (typeof value === "object" && value !== null && isSymbolic(value) && value.$ === "secret" ? [value.key] : [])));
  return [...new Set(keys)].sort();
}
