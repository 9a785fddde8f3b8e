import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `groupbyattrs` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbyattrsprocessor */
export interface GroupByAttrsOptions {
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbyattrsprocessor */
    keys?: readonly string[];
}
/**
 * The `groupbyattrs` processor: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbyattrsprocessor
 */
export interface GroupByAttrs extends Component<"processor", "groupbyattrs", GroupByAttrsOptions>, AnyProcessor {
}
