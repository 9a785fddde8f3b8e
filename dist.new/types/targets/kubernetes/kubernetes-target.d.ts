import type { Target } from "../../src/emit/target.js";
import { type Queues } from "./cluster.js";
export declare function kubernetesTarget(named: Pick<Target, "name" | "summary">, queues: Queues): Target;
