import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function monitorOf(workload: Workload, cluster: Cluster): readonly Emitted[];
interface Monitored {
    readonly name: string;
    readonly namespace: string;
    readonly component: string;
    readonly origin: Path;
    readonly matchLabels: Readonly<Record<string, string>>;
    readonly endpoints: readonly object[];
}
/** None where the target does not declare the operator's kinds. */
export declare function podMonitor({ name, namespace, component, origin, matchLabels, endpoints }: Monitored, cluster: Cluster): readonly Emitted[];
/** The operator's Prometheus, as its pods are labelled. */
export declare function operatorsPrometheus({ settings }: Cluster): object | undefined;
export {};
