import type { Workload } from "../../src/workload/workload.js";
import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function jobOf(workload: Workload, cluster: Cluster): Emitted;
/** What a job has in common with others: small, and without anyone to serve. */
export declare const jobDefaults: {
    readonly role: "job";
    readonly command: null;
    readonly args: readonly [];
    readonly environment: readonly [];
    readonly ports: readonly [];
    readonly configs: readonly [];
    readonly secretFiles: readonly [];
    readonly volumes: readonly [];
    readonly scratch: readonly ["/tmp"];
    readonly hostPaths: readonly [];
    readonly scaling: {
        readonly by: "fixed";
        readonly count: 1;
    };
    readonly minAvailable: null;
    readonly probe: null;
    readonly stopSeconds: 30;
    readonly after: readonly [];
    readonly metrics: null;
    readonly mode: "job";
};
