import type { Signal } from "../stack/brands.js";
import type { CollectorNode, ComponentNode, Model, Scaling } from "./model.js";
import { type Value } from "./value.js";
/** Items a second that enter a collector, all replicas together. */
export declare function rateInto(model: Model, collector: CollectorNode, signal: Signal): number | undefined;
/** Where telemetry comes in from outside: collectors that publish; where none does, those that listen and that no collector sends to. */
export declare function entryCollectors(model: Model, signal: Signal): readonly CollectorNode[];
/** Collectors that send a signal to this one, directly or through a queue that it reads. */
export declare function sendersTo(model: Model, collector: CollectorNode, signal: Signal): readonly CollectorNode[];
export interface Sending {
    readonly sender: CollectorNode;
    readonly exporter: ComponentNode;
    readonly signals: ReadonlySet<Signal>;
}
/** Every exporter towards a node of the stack; found once a model, since each collector asks for its own. */
export declare function sendingTo(model: Model, peer: string): readonly Sending[];
export declare function exportersOf(collector: CollectorNode, signal: Signal): readonly ComponentNode[];
export declare function receiversOf(collector: CollectorNode, signal: Signal): readonly ComponentNode[];
export declare function leastReplicas(scaling: Scaling): number;
export declare function mostReplicas(scaling: Scaling): number;
/** The component of a collector by kind and id. */
export declare function componentOf(collector: CollectorNode, kind: ComponentNode["kind"], id: string): ComponentNode | undefined;
/** A value deep in a component's options; undefined where a step is missing. */
export declare function optionAt(component: ComponentNode, ...path: readonly string[]): Value | undefined;
