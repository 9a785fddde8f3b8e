import type { AttractionActionKeyValue } from "../shared/attraction.js";
import type { FilterconfigMatchProperties } from "../shared/filterconfig.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `attributes` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor */
export interface AttributesOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor */
    actions?: readonly AttractionActionKeyValue[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor */
    exclude?: FilterconfigMatchProperties;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor */
    include?: FilterconfigMatchProperties;
}
/**
 * The `attributes` processor: logs (beta), metrics (beta), traces (beta).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor
 */
export interface Attributes extends Component<"processor", "attributes", AttributesOptions>, AnyProcessor {
}
