import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `geoip` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/geoipprocessor */
export interface GeoIpOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/geoipprocessor */
    attributes?: readonly string[];
    /** One of these. @default "resource" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/geoipprocessor */
    context?: "resource" | "record";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/geoipprocessor */
    providers?: GeoIpProviders;
}
/**
 * The `geoip` processor: logs (alpha), metrics (alpha), traces (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/geoipprocessor
 */
export interface GeoIp extends Component<"processor", "geoip", GeoIpOptions>, AnyProcessor {
}
export interface GeoIpMaxmind {
    /** A text. */
    database_path?: string;
}
export interface GeoIpProviders {
    /** A block. */
    maxmind?: GeoIpMaxmind;
}
