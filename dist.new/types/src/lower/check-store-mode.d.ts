import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { ServiceNode } from "../model/model.js";
type Options = Readonly<Record<string, unknown>>;
export declare function checkStoreMode(service: ServiceNode, stated: Options, log: Diagnostics): void;
export {};
