import { isChannel } from "./brands.js";
import type { Mimir } from "./backends/mimir.js";
import type { Prometheus } from "./backends/prometheus.js";
import type { Duration } from "./literals.js";
import { problemIn } from "../promql/parse.js";
import { makeNode, typeName } from "./node.js";
import { duration, expecting, lazily, reference, secretValue, text, z } from "./schema.js";
import type { Secret } from "./secret.js";
import { firstArgument, mark } from "./site.js";

/** Somewhere that people are told of alerts. */
export interface Channel { readonly [isChannel]: true }

/** A service-level objective, alerted on by burn rate. */
export interface Slo {
  /** Percent of good events. */
  readonly objective: number;
  readonly window: Duration;
  /** PromQL: rate of good events. */
  readonly good: string;
  /** PromQL: rate of all events. */
  readonly total: string;
  /** The store that the queries are asked of. */
  readonly source: Mimir | Prometheus;
}

export interface Alerts {
  /** Who evaluates the alerts and tells people: the stores by rules of their own and Alertmanager, or Grafana, which must be in the stack. @default "prometheus" */
  manager?: "prometheus" | "grafana";
  slos?: Readonly<Record<string, Slo>>;
  notify?: {
    /** Called, at any time of day. */
    critical?: readonly Channel[];
    /** Read in working hours. */
    warning?: readonly Channel[];
    /** A dead man's switch: told every minute that alerts are delivered, it calls when it hears nothing. @default none */
    heartbeat?: Channel;
  };
}

export interface EmailOptions {
  readonly to: string | readonly string[];
  readonly from: string;
  /** Host and port of the mail server, which must speak TLS. */
  readonly smarthost: `${string}:${number}`;
  /** @default no sign-in */
  readonly username?: string;
  readonly password?: Secret;
}

/**
 * Tells PagerDuty.
 * @example pagerDuty({ key: secret("PAGERDUTY_KEY") })
 */
export function pagerDuty(options: { key: Secret; severity?: "critical" | "warning" }): Channel {
  return makeNode(pagerDuty, "channel", "pagerduty", options, [isChannel]);
}

/**
 * Tells a Slack channel through an incoming webhook.
 * @example slack({ url: secret("SLACK_URL"), channel: "#telemetry" })
 */
export function slack(options: { url: Secret; channel: string }): Channel {
  return makeNode(slack, "channel", "slack", options, [isChannel]);
}

/**
 * Tells a channel of Microsoft Teams through a workflow that is triggered by a webhook.
 * @example teams({ url: secret("TEAMS_URL") })
 * @see https://prometheus.io/docs/alerting/latest/configuration/#msteamsv2_config
 */
export function teams(options: { url: Secret }): Channel {
  return makeNode(teams, "channel", "teams", options, [isChannel]);
}

/**
 * Tells Opsgenie, which is at its end of support: for as long as a team still moves away from it.
 * @example opsgenie({ key: secret("OPSGENIE_KEY"), region: "eu" })
 */
export function opsgenie(options: { key: Secret; region?: "us" | "eu" }): Channel {
  return makeNode(opsgenie, "channel", "opsgenie", options, [isChannel]);
}

/**
 * Tells people by mail.
 * @example email({ to: "team@example.com", from: "alerts@example.com", smarthost: "mail.example.com:587", username: "alerts", password: secret("MAIL_PASSWORD") })
 */
export function email(options: EmailOptions): Channel {
  return makeNode(email, "channel", "email", options, [isChannel]);
}

/**
 * Tells any program: alerts are posted as JSON. The address is a secret, since it often holds one.
 * @example webhook({ url: secret("ALERT_WEBHOOK_URL") })
 */
export function webhook(options: { url: Secret }): Channel {
  return makeNode(webhook, "channel", "webhook", options, [isChannel]);
}

/**
 * States an objective.
 * @example slo({ objective: 99.9, window: "30d", source: metrics, good: "sum(rate(ok_total[5m]))", total: "sum(rate(all_total[5m]))" })
 */
export function slo(options: Slo): Slo {
  return mark({ ...options }, slo, firstArgument);
}

/** @internal */
export const pagerDutySchema = lazily(() => z.strictObject({ key: secretValue(), severity: z.optional(z.enum(["critical", "warning"])) }));
/** @internal */
export const slackSchema = lazily(() => z.strictObject({ url: secretValue(), channel: text() }));

/** @internal */
export const opsgenieSchema = lazily(() => z.strictObject({ key: secretValue(), region: z.optional(z.enum(["us", "eu"])) }));
/** @internal */
export const webhookSchema = lazily(() => z.strictObject({ url: secretValue() }));
/** @internal */
export const teamsSchema = lazily(() => z.strictObject({ url: secretValue() }));
/** @internal */
export const emailSchema = lazily(() => z.strictObject({
  to: z.union([text(), z.array(text())], { error: "expected an address, or a list of them" }), from: text(), username: z.optional(text()), password: z.optional(secretValue()),
  smarthost: expecting<string>('a mail server with its port, such as "mail.example.com:587"', (value) => typeof value === "string" && /^[^\s:]+:[1-9]\d{0,4}$/.test(value) && Number(value.split(":")[1]) < 65_536),
}));

/** Prometheus does not start with a rule that it cannot parse. */
const query = lazily(() => z.string({ error: "expected PromQL" }).check((payload) => {
  const problem = problemIn(payload.value);
  if (problem !== undefined) payload.issues.push({ code: "custom", input: payload.value, path: [], message: `expected PromQL that gives series: ${problem}` });
}));

const sloSchema = lazily(() => z.strictObject({
  objective: expecting<number>("a percentage above 0 and below 100", (value) => typeof value === "number" && value > 0 && value < 100),
  window: duration(), good: query(), total: query(), source: expecting<object>("mimir() or prometheus()", (value) => typeof value === "object" && value !== null && "type" in value && ["mimir", "external-mimir", "prometheus"].includes(typeName(value.type))),
}));

/** @internal */
export const alertsSchema = lazily(() => z.strictObject({
  manager: z.optional(z.enum(["prometheus", "grafana"])),
  slos: z.optional(z.record(z.string(), sloSchema())),
  notify: z.optional(z.strictObject({ critical: z.optional(channels()), warning: z.optional(channels()), heartbeat: z.optional(channel()) })),
}));

const channel = lazily(() => reference<Channel>("pagerDuty(), slack(), teams(), email(), opsgenie() or webhook()", isChannel));
const channels = lazily(() => z.array(channel()));
