// Who is told by Grafana: contact points and notification policies, with every secret in its environment.
import { fingerprint } from "../../emit/hash.js";
import type { AlertsNode, ChannelNode, Model } from "../../model/model.js";
import { isSymbolic, type Value } from "../../model/value.js";
import { alertLines, alertTitle } from "./alertmanager-config.js";
import { literal } from "./grafana-text.js";

interface Told { readonly name: string; readonly channels: readonly ChannelNode[] }

function toldOf({ critical, warning, heartbeat }: AlertsNode): readonly Told[] {
  return [{ name: "critical", channels: critical }, { name: "warning", channels: warning }, { name: "heartbeat", channels: heartbeat === null ? [] : [heartbeat] }].filter(({ channels }) => channels.length > 0);
}

export function contactPoints({ name: stack, alerts }: Model): unknown {
  return {
    apiVersion: 1,
    contactPoints: toldOf(alerts).map(({ name, channels }) => ({
      orgId: 1, name: pointOf(stack, name),
      receivers: channels.map((channel, index) => ({ uid: fingerprint([stack, name, index]), type: channel.type, settings: settings[channel.type]?.(channel.options) ?? {}, disableResolveMessage: false })),
    })),
  };
}

/** What has no channel of its own goes to the other one, and the watchdog to the dead man's switch alone. */
export function notificationPolicies({ name: stack, alerts }: Model): unknown {
  const told = new Set(toldOf(alerts).map(({ name }) => name));
  const [first = "heartbeat"] = ["warning", "critical"].filter((name) => told.has(name));
  const route = (name: string, matcher: readonly string[], times: Readonly<Record<string, string>>): readonly unknown[] => (told.has(name) ? [{ receiver: pointOf(stack, name), object_matchers: [matcher], ...times }] : []);
  return {
    apiVersion: 1,
    policies: [{
      orgId: 1, receiver: pointOf(stack, first), group_by: ["alertname", "node"], group_wait: "30s", group_interval: "5m", repeat_interval: "4h",
      routes: [
        ...route("heartbeat", ["alertname", "=~", "Watchdog.*"], { group_wait: "0s", group_interval: "1m", repeat_interval: "1m" }),
        ...route("critical", ["severity", "=", "critical"], { group_wait: "10s", repeat_interval: "1h" }),
        ...route("warning", ["severity", "=", "warning"], {}),
      ],
    }],
  };
}

function pointOf(stack: string, name: string): string {
  return `${stack} ${name}`;
}

type Options = ChannelNode["options"];

const texts = { title: literal(alertTitle), lines: literal(alertLines) };

/** Mail is sent by Grafana's own mail server, which its environment names. */
const settings: Readonly<Record<string, (options: Options) => Readonly<Record<string, unknown>>>> = {
  pagerduty: ({ key, severity }) => ({ integrationKey: variable(key), severity: typeof severity === "string" ? severity : literal('{{ if eq .CommonLabels.severity "critical" }}critical{{ else }}warning{{ end }}'), summary: texts.title, details: { alerts: texts.lines } }),
  opsgenie: ({ key, region }) => ({ apiKey: variable(key), apiUrl: `https://api.${region === "eu" ? "eu." : ""}opsgenie.com/v2/alerts`, message: texts.title, description: texts.lines }),
  slack: ({ url, channel }) => ({ url: variable(url), recipient: channel, title: texts.title, text: texts.lines }),
  teams: ({ url }) => ({ url: variable(url), title: texts.title, message: texts.lines }),
  email: ({ to }) => ({ addresses: Array.isArray(to) ? to.join(";") : to, singleEmail: true, subject: texts.title, message: texts.lines }),
  webhook: ({ url }) => ({ url: variable(url), httpMethod: "POST", title: texts.title, message: texts.lines }),
};

function variable(value: Value | undefined): string | undefined {
  return secretKey(value) === undefined ? undefined : `\${${secretKey(value) ?? ""}}`;
}

function secretKey(value: Value | undefined): string | undefined {
  return typeof value === "object" && value !== null && isSymbolic(value) && value.$ === "secret" ? value.key : undefined;
}

export interface MailServer { readonly smarthost: string; readonly from: string; readonly username: string | null; readonly passwordKey: string | null }

/** Servers that mail is to be sent by; Grafana has one. */
export function mailServers({ critical, warning, heartbeat }: AlertsNode): readonly MailServer[] {
  const servers = [...critical, ...warning, ...(heartbeat === null ? [] : [heartbeat])].filter(({ type }) => type === "email")
    .map(({ options: { smarthost, from, username, password } }): MailServer => ({ smarthost: String(smarthost), from: String(from), username: typeof username === "string" ? username : null, passwordKey: secretKey(password) ?? null }));
  return [...new Map(servers.map((server) => [JSON.stringify(server), server])).values()];
}
