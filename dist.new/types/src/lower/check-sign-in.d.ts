import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Model, ServiceNode } from "../model/model.js";
export declare function checkSignIn(service: ServiceNode, model: Model, log: Diagnostics): void;
