import type { Model, ServiceNode } from "../model/model.js";
import type { Role } from "./role.js";
/** Each zone of live stores owns every partition once, so the loss of one costs no query. */
export declare const zones: readonly ["zone-a", "zone-b"];
/** Where a distributor takes what the gateway passes on. */
export declare const tempoIngestPort: 4317;
export declare function rolesOf(service: ServiceNode, model: Model): readonly Role[];
