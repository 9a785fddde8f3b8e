import type { Toggle } from "../../special/toggle.js";
import type { TracesProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `coralogix` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/coralogixprocessor */
export interface CoralogixOptions {
    /** On or off: `critical_path`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/coralogixprocessor */
    critical_path?: Toggle;
    /** On or off: `transactions`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/coralogixprocessor */
    transactions?: Toggle;
}
/**
 * The `coralogix` processor: traces (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/coralogixprocessor
 */
export interface Coralogix extends Component<"processor", "coralogix", CoralogixOptions>, TracesProcessor {
}
