import type { Model, ServiceNode } from "../model/model.js";
import type { View } from "./view.js";
import type { Workload } from "./workload.js";
/** None for what runs outside the stack; one a role for a store in microservices mode. */
export declare function serviceWorkloads(service: ServiceNode, model: Model, view: View): readonly Workload[];
