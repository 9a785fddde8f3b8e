import type { Naming } from "../../stack/component.js";
import type * as attributesTypes from "./processors/attributes.js";
import type * as batchTypes from "./processors/batch.js";
import type * as cardinalityGuardianTypes from "./processors/cardinality_guardian.js";
import type * as coralogixTypes from "./processors/coralogix.js";
import type * as cumulativeToDeltaTypes from "./processors/cumulative_to_delta.js";
import type * as deltaToCumulativeTypes from "./processors/delta_to_cumulative.js";
import type * as deltaToRateTypes from "./processors/delta_to_rate.js";
import type * as drainTypes from "./processors/drain.js";
import type * as filterTypes from "./processors/filter.js";
import type * as genAiNormalizerTypes from "./processors/genainormalizer.js";
import type * as geoIpTypes from "./processors/geoip.js";
import type * as groupByAttrsTypes from "./processors/groupbyattrs.js";
import type * as groupByTraceTypes from "./processors/groupbytrace.js";
import type * as intervalTypes from "./processors/interval.js";
import type * as isolationForestTypes from "./processors/isolationforest.js";
import type * as k8sAttributesTypes from "./processors/k8s_attributes.js";
import type * as logDedupTypes from "./processors/log_dedup.js";
import type * as memoryLimiterTypes from "./processors/memory_limiter.js";
import type * as metricStartTimeTypes from "./processors/metric_start_time.js";
import type * as metricsTransformTypes from "./processors/metrics_transform.js";
import type * as metricsGenerationTypes from "./processors/metricsgeneration.js";
import type * as probabilisticSamplerTypes from "./processors/probabilistic_sampler.js";
import type * as redactionTypes from "./processors/redaction.js";
import type * as remoteTapTypes from "./processors/remotetap.js";
import type * as resourceTypes from "./processors/resource.js";
import type * as resourceDetectionTypes from "./processors/resource_detection.js";
import type * as schemaTypes from "./processors/schema.js";
import type * as spanTypes from "./processors/span.js";
import type * as sumoLogicTypes from "./processors/sumologic.js";
import type * as tailSamplingTypes from "./processors/tail_sampling.js";
import type * as transformTypes from "./processors/transform.js";
import type * as unrollTypes from "./processors/unroll.js";
/** Every processor of the catalog, by the name that the DSL gives it. */
export interface Processors {
    /**
     * The `attributes` processor: logs (beta), metrics (beta), traces (beta).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor
     */
    attributes(options?: attributesTypes.AttributesOptions, naming?: Naming): attributesTypes.Attributes;
    /** The `batch` processor: logs (beta), metrics (beta), traces (beta). Distributions: core, contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor */
    batch(options?: batchTypes.BatchOptions, naming?: Naming): batchTypes.Batch;
    /**
     * The `cardinality_guardian` processor: metrics (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cardinalityguardianprocessor
     */
    cardinalityGuardian(options?: cardinalityGuardianTypes.CardinalityGuardianOptions, naming?: Naming): cardinalityGuardianTypes.CardinalityGuardian;
    /**
     * The `coralogix` processor: traces (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/coralogixprocessor
     */
    coralogix(options?: coralogixTypes.CoralogixOptions, naming?: Naming): coralogixTypes.Coralogix;
    /**
     * The `cumulative_to_delta` processor: metrics (beta).
     * Distributions: contrib, k8s.
     * Formerly `cumulativetodelta`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/cumulativetodeltaprocessor
     */
    cumulativeToDelta(options?: cumulativeToDeltaTypes.CumulativeToDeltaOptions, naming?: Naming): cumulativeToDeltaTypes.CumulativeToDelta;
    /**
     * The `delta_to_cumulative` processor: metrics (alpha).
     * Distributions: contrib, k8s.
     * Formerly `deltatocumulative`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatocumulativeprocessor
     */
    deltaToCumulative(options?: deltaToCumulativeTypes.DeltaToCumulativeOptions, naming?: Naming): deltaToCumulativeTypes.DeltaToCumulative;
    /**
     * The `delta_to_rate` processor: metrics (alpha).
     * Distributions: contrib, k8s.
     * Formerly `deltatorate`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/deltatorateprocessor
     */
    deltaToRate(options?: deltaToRateTypes.DeltaToRateOptions, naming?: Naming): deltaToRateTypes.DeltaToRate;
    /**
     * The `drain` processor: logs (alpha).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor
     */
    drain(options?: drainTypes.DrainOptions, naming?: Naming): drainTypes.Drain;
    /**
     * The `filter` processor: logs (alpha), metrics (alpha), profiles (development), traces (alpha).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor
     */
    filter(options: filterTypes.FilterOptions, naming?: Naming): filterTypes.Filter;
    /**
     * The `genainormalizer` processor: traces (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/genainormalizerprocessor
     */
    genAiNormalizer(options?: genAiNormalizerTypes.GenAiNormalizerOptions, naming?: Naming): genAiNormalizerTypes.GenAiNormalizer;
    /**
     * The `geoip` processor: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/geoipprocessor
     */
    geoIp(options?: geoIpTypes.GeoIpOptions, naming?: Naming): geoIpTypes.GeoIp;
    /**
     * The `groupbyattrs` processor: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbyattrsprocessor
     */
    groupByAttrs(options?: groupByAttrsTypes.GroupByAttrsOptions, naming?: Naming): groupByAttrsTypes.GroupByAttrs;
    /** The `groupbytrace` processor: traces (beta). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
    groupByTrace(options?: groupByTraceTypes.GroupByTraceOptions, naming?: Naming): groupByTraceTypes.GroupByTrace;
    /** The `interval` processor: metrics (alpha). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/intervalprocessor */
    interval(options?: intervalTypes.IntervalOptions, naming?: Naming): intervalTypes.Interval;
    /**
     * The `isolationforest` processor: logs (development), metrics (development), traces (development).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/isolationforestprocessor
     */
    isolationForest(options?: isolationForestTypes.IsolationForestOptions, naming?: Naming): isolationForestTypes.IsolationForest;
    /**
     * The `k8s_attributes` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
     * Distributions: contrib, k8s.
     * Formerly `k8sattributes`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/k8sattributesprocessor
     */
    k8sAttributes(options?: k8sAttributesTypes.K8sAttributesOptions, naming?: Naming): k8sAttributesTypes.K8sAttributes;
    /**
     * The `log_dedup` processor: logs (alpha).
     * Distributions: contrib, k8s.
     * Formerly `logdedup`.
     * Options as of 0.149.0: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/logdedupprocessor
     */
    logDedup(options?: logDedupTypes.LogDedupOptions, naming?: Naming): logDedupTypes.LogDedup;
    /**
     * The `memory_limiter` processor: logs (beta), metrics (beta), profiles (alpha), traces (beta).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/memorylimiterprocessor
     */
    memoryLimiter(options?: memoryLimiterTypes.MemoryLimiterOptions, naming?: Naming): memoryLimiterTypes.MemoryLimiter;
    /**
     * The `metric_start_time` processor: metrics (beta).
     * Distributions: contrib.
     * Formerly `metricstarttime`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstarttimeprocessor
     */
    metricStartTime(options?: metricStartTimeTypes.MetricStartTimeOptions, naming?: Naming): metricStartTimeTypes.MetricStartTime;
    /**
     * The `metrics_transform` processor: metrics (beta).
     * Distributions: contrib, k8s.
     * Formerly `metricstransform`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricstransformprocessor
     */
    metricsTransform(options?: metricsTransformTypes.MetricsTransformOptions, naming?: Naming): metricsTransformTypes.MetricsTransform;
    /** The `metricsgeneration` processor: metrics (alpha). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/metricsgenerationprocessor */
    metricsGeneration(options?: metricsGenerationTypes.MetricsGenerationOptions, naming?: Naming): metricsGenerationTypes.MetricsGeneration;
    /**
     * The `probabilistic_sampler` processor: logs (alpha), traces (beta).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor
     */
    probabilisticSampler(options?: probabilisticSamplerTypes.ProbabilisticSamplerOptions, naming?: Naming): probabilisticSamplerTypes.ProbabilisticSampler;
    /**
     * The `redaction` processor: logs (alpha), metrics (alpha), traces (beta).
     * Distributions: contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/redactionprocessor
     */
    redaction(options?: redactionTypes.RedactionOptions, naming?: Naming): redactionTypes.Redaction;
    /**
     * The `remotetap` processor: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib, k8s.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/remotetapprocessor
     */
    remoteTap(options?: remoteTapTypes.RemoteTapOptions, naming?: Naming): remoteTapTypes.RemoteTap;
    /**
     * The `resource` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
     * Distributions: core, contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourceprocessor
     */
    resource(options: resourceTypes.ResourceOptions, naming?: Naming): resourceTypes.Resource;
    /**
     * The `resource_detection` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
     * Distributions: contrib, k8s.
     * Formerly `resourcedetection`.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourcedetectionprocessor
     */
    resourceDetection(options?: resourceDetectionTypes.ResourceDetectionOptions, naming?: Naming): resourceDetectionTypes.ResourceDetection;
    /**
     * The `schema` processor: logs (alpha), metrics (alpha), traces (alpha).
     * Distributions: contrib.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/schemaprocessor
     */
    schema(options?: schemaTypes.SchemaOptions, naming?: Naming): schemaTypes.Schema;
    /** The `span` processor: traces (alpha). Distributions: core, contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
    span(options?: spanTypes.SpanOptions, naming?: Naming): spanTypes.Span;
    /**
     * The `sumologic` processor: logs (beta), metrics (beta), traces (beta).
     * Distributions: contrib.
     * Options as upstream publishes them: a finding about them is a warning.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor
     */
    sumoLogic(options?: sumoLogicTypes.SumoLogicOptions, naming?: Naming): sumoLogicTypes.SumoLogic;
    /** The `tail_sampling` processor: traces (beta). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
    tailSampling(options: tailSamplingTypes.TailSamplingOptions, naming?: Naming): tailSamplingTypes.TailSampling;
    /**
     * The `transform` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
     * Distributions: contrib, k8s.
     * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor
     */
    transform(options: transformTypes.TransformOptions, naming?: Naming): transformTypes.Transform;
    /** The `unroll` processor: logs (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/unrollprocessor */
    unroll(options?: unrollTypes.UnrollOptions, naming?: Naming): unrollTypes.Unroll;
}
/** Every processor, with the collector's own options. */
export declare const processors: Processors;
/** The types of processors and of their options, by name. */
export declare namespace processors {
    type Attributes = attributesTypes.Attributes;
    type AttributesOptions = attributesTypes.AttributesOptions;
    type Batch = batchTypes.Batch;
    type BatchOptions = batchTypes.BatchOptions;
    type CardinalityGuardian = cardinalityGuardianTypes.CardinalityGuardian;
    type CardinalityGuardianOptions = cardinalityGuardianTypes.CardinalityGuardianOptions;
    type Coralogix = coralogixTypes.Coralogix;
    type CoralogixOptions = coralogixTypes.CoralogixOptions;
    type CumulativeToDelta = cumulativeToDeltaTypes.CumulativeToDelta;
    type CumulativeToDeltaOptions = cumulativeToDeltaTypes.CumulativeToDeltaOptions;
    type DeltaToCumulative = deltaToCumulativeTypes.DeltaToCumulative;
    type DeltaToCumulativeOptions = deltaToCumulativeTypes.DeltaToCumulativeOptions;
    type DeltaToRate = deltaToRateTypes.DeltaToRate;
    type DeltaToRateOptions = deltaToRateTypes.DeltaToRateOptions;
    type Drain = drainTypes.Drain;
    type DrainOptions = drainTypes.DrainOptions;
    type Filter = filterTypes.Filter;
    type FilterOptions = filterTypes.FilterOptions;
    type GenAiNormalizer = genAiNormalizerTypes.GenAiNormalizer;
    type GenAiNormalizerOptions = genAiNormalizerTypes.GenAiNormalizerOptions;
    type GeoIp = geoIpTypes.GeoIp;
    type GeoIpOptions = geoIpTypes.GeoIpOptions;
    type GroupByAttrs = groupByAttrsTypes.GroupByAttrs;
    type GroupByAttrsOptions = groupByAttrsTypes.GroupByAttrsOptions;
    type GroupByTrace = groupByTraceTypes.GroupByTrace;
    type GroupByTraceOptions = groupByTraceTypes.GroupByTraceOptions;
    type Interval = intervalTypes.Interval;
    type IntervalOptions = intervalTypes.IntervalOptions;
    type IsolationForest = isolationForestTypes.IsolationForest;
    type IsolationForestOptions = isolationForestTypes.IsolationForestOptions;
    type K8sAttributes = k8sAttributesTypes.K8sAttributes;
    type K8sAttributesOptions = k8sAttributesTypes.K8sAttributesOptions;
    type LogDedup = logDedupTypes.LogDedup;
    type LogDedupOptions = logDedupTypes.LogDedupOptions;
    type MemoryLimiter = memoryLimiterTypes.MemoryLimiter;
    type MemoryLimiterOptions = memoryLimiterTypes.MemoryLimiterOptions;
    type MetricStartTime = metricStartTimeTypes.MetricStartTime;
    type MetricStartTimeOptions = metricStartTimeTypes.MetricStartTimeOptions;
    type MetricsTransform = metricsTransformTypes.MetricsTransform;
    type MetricsTransformOptions = metricsTransformTypes.MetricsTransformOptions;
    type MetricsGeneration = metricsGenerationTypes.MetricsGeneration;
    type MetricsGenerationOptions = metricsGenerationTypes.MetricsGenerationOptions;
    type ProbabilisticSampler = probabilisticSamplerTypes.ProbabilisticSampler;
    type ProbabilisticSamplerOptions = probabilisticSamplerTypes.ProbabilisticSamplerOptions;
    type Redaction = redactionTypes.Redaction;
    type RedactionOptions = redactionTypes.RedactionOptions;
    type RemoteTap = remoteTapTypes.RemoteTap;
    type RemoteTapOptions = remoteTapTypes.RemoteTapOptions;
    type Resource = resourceTypes.Resource;
    type ResourceOptions = resourceTypes.ResourceOptions;
    type ResourceDetection = resourceDetectionTypes.ResourceDetection;
    type ResourceDetectionOptions = resourceDetectionTypes.ResourceDetectionOptions;
    type Schema = schemaTypes.Schema;
    type SchemaOptions = schemaTypes.SchemaOptions;
    type Span = spanTypes.Span;
    type SpanOptions = spanTypes.SpanOptions;
    type SumoLogic = sumoLogicTypes.SumoLogic;
    type SumoLogicOptions = sumoLogicTypes.SumoLogicOptions;
    type TailSampling = tailSamplingTypes.TailSampling;
    type TailSamplingOptions = tailSamplingTypes.TailSamplingOptions;
    type Transform = transformTypes.Transform;
    type TransformOptions = transformTypes.TransformOptions;
    type Unroll = unrollTypes.Unroll;
    type UnrollOptions = unrollTypes.UnrollOptions;
}
