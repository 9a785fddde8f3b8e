import { isChannel } from "./brands.js";
import type { Mimir } from "./backends/mimir.js";
import type { Prometheus } from "./backends/prometheus.js";
import type { Duration } from "./literals.js";
import { makeNode } from "./node.js";
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
  slos?: Readonly<Record<string, Slo>>;
  notify?: { critical?: readonly Channel[]; warning?: readonly Channel[] };
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

const sloSchema = lazily(() => z.strictObject({
  objective: expecting<number>("a percentage above 0 and below 100", (value) => typeof value === "number" && value > 0 && value < 100),
  window: duration(), good: text(), total: text(), source: expecting<object>("mimir() or prometheus()", (value) => typeof value === "object" && value !== null && "type" in value && ["mimir", "external-mimir", "prometheus"].includes(String(value.type))),
}));

/** @internal */
export const alertsSchema = lazily(() => z.strictObject({
  slos: z.optional(z.record(z.string(), sloSchema())),
  notify: z.optional(z.strictObject({ critical: z.optional(channels()), warning: z.optional(channels()) })),
}));

const channels = lazily(() => z.array(reference<Channel>("pagerDuty() or slack()", isChannel)));
