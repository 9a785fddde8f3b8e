import { isChannel } from "./brands.js";
import type { Mimir } from "./backends/mimir.js";
import type { Prometheus } from "./backends/prometheus.js";
import type { Duration } from "./literals.js";
import type { Secret } from "./secret.js";
/** Somewhere that people are told of alerts. */
export interface Channel {
    readonly [isChannel]: true;
}
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
export declare function pagerDuty(options: {
    key: Secret;
    severity?: "critical" | "warning";
}): Channel;
/**
 * Tells a Slack channel through an incoming webhook.
 * @example slack({ url: secret("SLACK_URL"), channel: "#telemetry" })
 */
export declare function slack(options: {
    url: Secret;
    channel: string;
}): Channel;
/**
 * Tells Opsgenie, which is at its end of support: for as long as a team still moves away from it.
 * @example opsgenie({ key: secret("OPSGENIE_KEY"), region: "eu" })
 */
export declare function opsgenie(options: {
    key: Secret;
    region?: "us" | "eu";
}): Channel;
/**
 * Tells people by mail.
 * @example email({ to: "team@example.com", from: "alerts@example.com", smarthost: "mail.example.com:587", username: "alerts", password: secret("MAIL_PASSWORD") })
 */
export declare function email(options: EmailOptions): Channel;
/**
 * Tells any program: alerts are posted as JSON. The address is a secret, since it often holds one.
 * @example webhook({ url: secret("ALERT_WEBHOOK_URL") })
 */
export declare function webhook(options: {
    url: Secret;
}): Channel;
/**
 * States an objective.
 * @example slo({ objective: 99.9, window: "30d", source: metrics, good: "sum(rate(ok_total[5m]))", total: "sum(rate(all_total[5m]))" })
 */
export declare function slo(options: Slo): Slo;
