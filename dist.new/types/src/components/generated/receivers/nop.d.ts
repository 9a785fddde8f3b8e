import type { AnySource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `nop` receiver. @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/nopreceiver */
export interface NopOptions {
}
/**
 * The `nop` receiver: logs (beta), metrics (beta), profiles (alpha), traces (beta).
 * Distributions: core, contrib.
 * Options as of 0.155.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/nopreceiver
 */
export interface Nop extends Component<"receiver", "nop", NopOptions>, AnySource {
}
