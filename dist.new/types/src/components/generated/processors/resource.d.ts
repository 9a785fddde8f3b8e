import type { AttractionActionKeyValue } from "../shared/attraction.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `resource` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourceprocessor */
export interface ResourceOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourceprocessor */
    attributes: readonly AttractionActionKeyValue[];
}
/**
 * The `resource` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourceprocessor
 */
export interface Resource extends Component<"processor", "resource", ResourceOptions>, AnyProcessor {
}
