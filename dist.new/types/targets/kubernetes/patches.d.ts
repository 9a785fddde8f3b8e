import type { Cluster } from "./cluster.js";
import { type Emitted } from "./object.js";
export declare function patched(objects: readonly Emitted[], { target, log }: Cluster): readonly Emitted[];
export declare function ownManifests(objects: readonly Emitted[], { settings, log }: Cluster): readonly Emitted[];
