import type { GrpcClient } from "../shared/configgrpc.js";
import type { Retry } from "../shared/configretry.js";
import type { CoralogixexporterTransport } from "../shared/coralogixexporter.js";
import type { Queue } from "../shared/queuebatch.js";
import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `coralogix` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
export interface CoralogixOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    application_name?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    application_name_attributes?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    domain?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    domain_settings?: CoralogixexporterTransport;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    logs?: CoralogixexporterTransport;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    metrics?: CoralogixexporterTransport;
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    private_key?: Secret;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    private_link?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    profiles?: GrpcClient;
    /** A text. @default "grpc" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    protocol?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    rate_limiter?: CoralogixRateLimiter;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @default off @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    sending_queue?: Queue;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    subsystem_name?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    subsystem_name_attributes?: readonly string[];
    /** How long one attempt may take. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    timeout?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter */
    traces?: CoralogixexporterTransport;
}
/**
 * The `coralogix` exporter: logs (beta), metrics (beta), profiles (alpha), traces (beta).
 * Distributions: contrib.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/coralogixexporter
 */
export interface Coralogix extends Component<"exporter", "coralogix", CoralogixOptions>, AnyDestination {
}
export interface CoralogixRateLimiter {
    /** A duration. @default "1m" */
    duration?: GoDuration;
    /** On or off. @default true */
    enabled?: boolean;
    /** A whole number. @default 10 */
    threshold?: number;
}
