import { type Cluster } from "./cluster.js";
import type { NeededSecret } from "./needed-secrets.js";
export declare function secretsGuide(needed: readonly NeededSecret[], cluster: Cluster): string;
