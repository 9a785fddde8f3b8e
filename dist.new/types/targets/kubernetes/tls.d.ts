import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { Model } from "../../src/model/model.js";
export interface TlsClients {
    readonly log: Diagnostics;
}
export declare function tlsAtCollectors(model: Model, { log }: TlsClients): Model;
