import { isScraper, isStack, isTarget } from "./brands.js";
import { type Alerts, alertsSchema } from "./alerts.js";
import type { Scraper } from "./backends/prometheus.js";
import { type Collector, isCollector } from "./collector.js";
import type { Dashboards } from "./dashboards.js";
import { optionsOf, remember } from "./given.js";
import type { Duration, Rate, Size } from "./literals.js";
import { duration, expecting, lazily, name, positive, rate, reference, size, z } from "./schema.js";
import { firstArgument, mark } from "./site.js";
import type { Target } from "./targets.js";

/** A rate, with the bytes of one item where the documented default does not fit. */
export type LoadOf = Rate | { readonly rate: Rate; readonly itemSize: Size | number };

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
  readonly load?: { readonly traces?: LoadOf; readonly metrics?: LoadOf; readonly logs?: LoadOf };
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
export interface Stack { readonly [isStack]: true }

/** One stack an environment, by value. */
export interface Environments { readonly stacks: Readonly<Record<string, Stack>> }

/** What the stages know of a stack. */
export interface PlainStack extends StackOptions { readonly kind: "stack" }

/**
 * Defines the stack that otelc builds.
 * @example export default defineStack({ name: "otel-stack", targets: [compose()], collectors: { "otel-collector": edge } });
 */
export function defineStack(stack: StackOptions): Stack {
  const made = { ...optionsOf(stack, "stack"), kind: "stack" as const, [isStack]: true as const };
  return mark(remember(made, "stack", stack), defineStack, firstArgument);
}

/**
 * Defines one stack for each environment; `otelc build --env` picks one.
 * @example export default defineEnvironments({ staging: acme("staging"), production: acme("production") });
 */
export function defineEnvironments(stacks: Readonly<Record<string, Stack>>): Environments {
  return mark({ kind: "environments" as const, stacks }, defineEnvironments, (path) => (path[0] === "stacks" ? [0, ...path.slice(1)] : []));
}

const loadOf = lazily(() => z.union([rate(), z.strictObject({ rate: rate(), itemSize: z.union([size(), positive()], { error: 'expected bytes, or a size such as "1Ki"' }) })], {
  error: 'expected a rate such as "20k/s", or { rate, itemSize }',
}));

/** @internal */
export const stackSchema = lazily(() => z.strictObject({
  kind: z.literal("stack"), name: name(), targets: z.array(reference<Target>("compose(), kubernetes() or kubernetesStrimzi()", isTarget)),
  collectors: z.record(z.string(), expecting<Collector>("collector(), gateway(), consumer() or agent()", isCollector)),
  dashboards: z.optional(expecting<Dashboards>("grafana() or externalGrafana()", (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === "dashboards")),
  alerts: z.optional(alertsSchema()),
  load: z.optional(z.strictObject({ traces: z.optional(loadOf()), metrics: z.optional(loadOf()), logs: z.optional(loadOf()) })),
  outage: z.optional(duration()), selfMonitoring: z.optional(reference<Scraper>("something that scrapes: prometheus()", isScraper)),
  collectorVersion: z.optional(expecting<string>('a collector version from 0.91.0 on, such as "0.158.0"', (value) => typeof value === "string" && Number(/^0\.(\d+)\.\d+$/.exec(value)?.[1] ?? 0) >= 91)),
  lint: z.optional(z.record(z.string(), z.enum(["off", "info", "warning", "error"]))),
}));
