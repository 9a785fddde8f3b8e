import type { AnyDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `nop` exporter. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/nopexporter */
export interface NopOptions {
}
/**
 * The `nop` exporter: logs (beta), metrics (beta), profiles (alpha), traces (beta).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/nopexporter
 */
export interface Nop extends Component<"exporter", "nop", NopOptions>, AnyDestination {
}
