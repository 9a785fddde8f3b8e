import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { CollectorNode, Model, ServiceNode } from "../../src/model/model.js";
/** Port of the listener with TLS and SCRAM. */
export declare const listenerPort = 9093;
export declare function bootstrapService(queue: string): string;
export declare function passwordKey(collector: string): string;
export declare function isProvided(secret: string): boolean;
export declare function queuesOf(model: Model): readonly ServiceNode[];
/** Collectors that write to a queue or read from it. */
export declare function clientsOf(queue: ServiceNode, model: Model): readonly CollectorNode[];
export declare function withSignIn(model: Model, log: Diagnostics): Model;
