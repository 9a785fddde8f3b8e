import { isStack } from "./brands.js";
import { type Alerts } from "./alerts.js";
import type { Scraper } from "./backends/prometheus.js";
import { type Collector } from "./collector.js";
import type { Dashboards } from "./dashboards.js";
import type { Duration, Rate, Size } from "./literals.js";
import type { Target } from "./targets.js";
/** A rate, with the bytes of one item where the documented default does not fit. */
export type LoadOf = Rate | {
    readonly rate: Rate;
    readonly itemSize: Size | number;
};
export interface StackOptions {
    /** Name of the stack: a DNS label. */
    readonly name: string;
    readonly targets: readonly Target[];
    /** Collectors by name. */
    readonly collectors: Readonly<Record<string, Collector>>;
    /** @default none */
    readonly dashboards?: Dashboards;
    /** @default the stack's own alerts, told to nobody */
    readonly alerts?: Alerts;
    /** What arrives from outside: spans, data points and log records a second. Item sizes default to 500, 150 and 300 bytes. @default not declared: nothing is sized by it */
    readonly load?: {
        readonly traces?: LoadOf;
        readonly metrics?: LoadOf;
        readonly logs?: LoadOf;
    };
    /** The longest backend outage that must lose nothing. @default not declared */
    readonly outage?: Duration;
    /** Scrapes the stack itself. @default nobody */
    readonly selfMonitoring?: Scraper;
    /** Version of the OpenTelemetry Collector. @default "0.158.0" */
    readonly collectorVersion?: `0.${number}.${number}`;
    /** Severities of lint rules. @default each rule's own */
    readonly lint?: Readonly<Record<string, "off" | "info" | "warning" | "error">>;
}
/** A whole stack, as `stack.config.ts` exports it. */
export interface Stack {
    readonly [isStack]: true;
}
/** One stack an environment, by value. */
export interface Environments {
    readonly stacks: Readonly<Record<string, Stack>>;
}
/** What the stages know of a stack. */
export interface PlainStack extends StackOptions {
    readonly kind: "stack";
}
/**
 * Defines the stack that otelc builds.
 * @example export default defineStack({ name: "otel-stack", targets: [compose()], collectors: { "otel-collector": edge } });
 */
export declare function defineStack(stack: StackOptions): Stack;
/**
 * Defines one stack for each environment; `otelc build --env` picks one.
 * @example export default defineEnvironments({ staging: acme("staging"), production: acme("production") });
 */
export declare function defineEnvironments(stacks: Readonly<Record<string, Stack>>): Environments;
