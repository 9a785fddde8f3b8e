import { type Cluster } from "./cluster.js";
import type { Emitted } from "./object.js";
export declare function namespacesOf(cluster: Cluster): readonly Emitted[];
interface Level {
    readonly name: string;
    readonly level: "restricted" | "privileged";
}
export declare function namespaceNames({ model, settings }: Cluster): readonly Level[];
export {};
