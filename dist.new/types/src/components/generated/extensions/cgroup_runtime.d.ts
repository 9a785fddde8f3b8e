import type { Toggle } from "../../special/toggle.js";
import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `cgroup_runtime` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/cgroupruntimeextension */
export interface CgroupRuntimeOptions {
    /** On or off: `gomaxprocs`. @default on @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/cgroupruntimeextension */
    gomaxprocs?: Toggle;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/cgroupruntimeextension */
    gomemlimit?: CgroupRuntimeGomemlimit;
}
/**
 * The `cgroup_runtime` extension: alpha.
 * Distributions: contrib, k8s.
 * Formerly `cgroupruntime`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/cgroupruntimeextension
 */
export interface CgroupRuntime extends Component<"extension", "cgroup_runtime", CgroupRuntimeOptions>, Extension {
}
export interface CgroupRuntimeGomemlimit {
    /** On or off. @default true */
    enabled?: boolean;
    /** A number. @default 0.9 */
    ratio?: number;
}
