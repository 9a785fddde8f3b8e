import type { HttpClient } from "../shared/confighttp.js";
import type { Queue } from "../shared/queuebatch.js";
import type { TracesDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret } from "../../../stack/secret.js";
/** Options of the `sentry` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
export interface SentryOptions {
    /** A secret. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    auth_token?: Secret;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    auto_create_projects?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    http?: HttpClient;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    org_slug?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    routing?: SentryRouting;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    timeout?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter */
    url?: string;
}
/**
 * The `sentry` exporter: traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/sentryexporter
 */
export interface Sentry extends Component<"exporter", "sentry", SentryOptions>, TracesDestination {
}
export interface SentryRouting {
    /** By name. */
    attribute_to_project_mapping?: Readonly<Record<string, string>>;
    /** A text. @default "service.name" */
    project_from_attribute?: string;
}
