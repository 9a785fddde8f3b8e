import type { Model, ServiceNode } from "../../model/model.js";
import type { Signal } from "../../stack/brands.js";
export interface Kept {
    readonly bytes: number;
    readonly shown: string;
}
/** Undefined where the stack does not declare how much comes in and how long it is kept. */
export declare function keptBy(service: ServiceNode, model: Model): Kept | undefined;
/** Undefined where one of the ways to it is not determined. */
export declare function rateIntoStore(service: ServiceNode, model: Model, signal: Signal): number | undefined;
