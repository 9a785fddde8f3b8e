import type { Cluster } from "./cluster.js";
import type { NeededSecret } from "./needed-secrets.js";
import type { Emitted } from "./object.js";
export declare function externalSecretsOf(needed: readonly NeededSecret[], cluster: Cluster): readonly Emitted[];
