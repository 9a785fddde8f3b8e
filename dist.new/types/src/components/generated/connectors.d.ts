import type { Naming } from "../../stack/component.js";
import { type SpecialConnectors } from "../special/connectors.js";
import type * as countTypes from "./connectors/count.js";
import type * as datadogTypes from "./connectors/datadog.js";
import type * as exceptionsTypes from "./connectors/exceptions.js";
import type * as failoverTypes from "./connectors/failover.js";
import type * as grafanaCloudTypes from "./connectors/grafanacloud.js";
import type * as otlpJsonTypes from "./connectors/otlp_json.js";
import type * as roundRobinTypes from "./connectors/roundrobin.js";
import type * as serviceGraphTypes from "./connectors/service_graph.js";
import type * as signalToMetricsTypes from "./connectors/signal_to_metrics.js";
import type * as spanMetricsTypes from "./connectors/span_metrics.js";
import type * as sumTypes from "./connectors/sum.js";
/** Every connector of the catalog, by the name that the DSL gives it. */
export interface Connectors extends SpecialConnectors {
    /**
     * The `count` connector: logs to metrics (alpha), metrics to metrics (alpha), profiles to metrics (alpha), traces to metrics (alpha).
     * Distributions: contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/countconnector
     */
    count(options?: countTypes.CountOptions, naming?: Naming): countTypes.Count;
    /**
     * The `datadog` connector: traces to metrics (beta), traces to traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/datadogconnector
     */
    datadog(options?: datadogTypes.DatadogOptions, naming?: Naming): datadogTypes.Datadog;
    /**
     * The `exceptions` connector: logs to logs (alpha), logs to metrics (alpha), traces to logs (alpha), traces to metrics (alpha).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/exceptionsconnector
     */
    exceptions(options?: exceptionsTypes.ExceptionsOptions, naming?: Naming): exceptionsTypes.Exceptions;
    /**
     * The `failover` connector: logs to logs (alpha), metrics to metrics (alpha), traces to traces (alpha).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/failoverconnector
     */
    failover(options?: failoverTypes.FailoverOptions, naming?: Naming): failoverTypes.Failover;
    /**
     * The `grafanacloud` connector: traces to metrics (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/grafanacloudconnector
     */
    grafanaCloud(options?: grafanaCloudTypes.GrafanaCloudOptions, naming?: Naming): grafanaCloudTypes.GrafanaCloud;
    /**
     * The `otlp_json` connector: logs to logs (alpha), logs to metrics (alpha), logs to traces (alpha).
     * Distributions: contrib, k8s.
     * Formerly `otlpjson`.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/otlpjsonconnector
     */
    otlpJson(options?: otlpJsonTypes.OtlpJsonOptions, naming?: Naming): otlpJsonTypes.OtlpJson;
    /**
     * The `roundrobin` connector: logs to logs (beta), metrics to metrics (beta), traces to traces (beta).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/roundrobinconnector
     */
    roundRobin(options?: roundRobinTypes.RoundRobinOptions, naming?: Naming): roundRobinTypes.RoundRobin;
    /**
     * The `service_graph` connector: traces to metrics (alpha).
     * Distributions: contrib, k8s.
     * Formerly `servicegraph`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/servicegraphconnector
     */
    serviceGraph(options?: serviceGraphTypes.ServiceGraphOptions, naming?: Naming): serviceGraphTypes.ServiceGraph;
    /**
     * The `signal_to_metrics` connector: logs to metrics (alpha), metrics to metrics (alpha), profiles to metrics (alpha), traces to metrics (alpha).
     * Distributions: contrib.
     * Formerly `signaltometrics`.
     * Options as of 0.161.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/signaltometricsconnector
     */
    signalToMetrics(options?: signalToMetricsTypes.SignalToMetricsOptions, naming?: Naming): signalToMetricsTypes.SignalToMetrics;
    /**
     * The `span_metrics` connector: traces to metrics (alpha).
     * Distributions: contrib, k8s.
     * Formerly `spanmetrics`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector
     */
    spanMetrics(options?: spanMetricsTypes.SpanMetricsOptions, naming?: Naming): spanMetricsTypes.SpanMetrics;
    /**
     * The `sum` connector: logs to metrics (development), metrics to metrics (development), traces to metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/sumconnector
     */
    sum(options?: sumTypes.SumOptions, naming?: Naming): sumTypes.Sum;
}
/** Every connector, with the collector's own options. */
export declare const connectors: Connectors;
/** The types of connectors and of their options, by name. */
export declare namespace connectors {
    type Count = countTypes.Count;
    type CountOptions = countTypes.CountOptions;
    type Datadog = datadogTypes.Datadog;
    type DatadogOptions = datadogTypes.DatadogOptions;
    type Exceptions = exceptionsTypes.Exceptions;
    type ExceptionsOptions = exceptionsTypes.ExceptionsOptions;
    type Failover = failoverTypes.Failover;
    type FailoverOptions = failoverTypes.FailoverOptions;
    type GrafanaCloud = grafanaCloudTypes.GrafanaCloud;
    type GrafanaCloudOptions = grafanaCloudTypes.GrafanaCloudOptions;
    type OtlpJson = otlpJsonTypes.OtlpJson;
    type OtlpJsonOptions = otlpJsonTypes.OtlpJsonOptions;
    type RoundRobin = roundRobinTypes.RoundRobin;
    type RoundRobinOptions = roundRobinTypes.RoundRobinOptions;
    type ServiceGraph = serviceGraphTypes.ServiceGraph;
    type ServiceGraphOptions = serviceGraphTypes.ServiceGraphOptions;
    type SignalToMetrics = signalToMetricsTypes.SignalToMetrics;
    type SignalToMetricsOptions = signalToMetricsTypes.SignalToMetricsOptions;
    type SpanMetrics = spanMetricsTypes.SpanMetrics;
    type SpanMetricsOptions = spanMetricsTypes.SpanMetricsOptions;
    type Sum = sumTypes.Sum;
    type SumOptions = sumTypes.SumOptions;
}
