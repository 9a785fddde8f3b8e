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
        critical?: readonly Channel[];
        warning?: readonly Channel[];
    };
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
 * States an objective.
 * @example slo({ objective: 99.9, window: "30d", source: metrics, good: "sum(rate(ok_total[5m]))", total: "sum(rate(all_total[5m]))" })
 */
export declare function slo(options: Slo): Slo;
