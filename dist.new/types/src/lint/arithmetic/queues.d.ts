import type { CollectorNode, ComponentNode, Flow, Model } from "../../model/model.js";
import { type Signal } from "../../stack/brands.js";
export declare function itemNoun(signal: Signal): string;
/** Bytes of one item and, in words, where the figure is from. */
export declare function itemSize(load: Flow | null, signal: Signal): {
    readonly bytes: number;
    readonly shown: string;
};
/** Whether an exporter has a queue that lowering or the user switched on. */
export declare function isQueued(exporter: ComponentNode): boolean;
export declare function isPersistent(exporter: ComponentNode): boolean;
export declare function isInMemory(exporter: ComponentNode): boolean;
/** Everything that this exporter sends still stands in Kafka until it has been sent: the offset is its queue. */
export declare function isBehindOffset(collector: CollectorNode, exporter: ComponentNode): boolean;
export declare function isMarkedAfter(receiver: ComponentNode): boolean;
export declare function signalsOf(collector: CollectorNode, exporter: ComponentNode): readonly Signal[];
/** How many items a queue of one signal holds, with the words of the reckoning; undefined where requests have no known size. */
export declare function capacityOf(collector: CollectorNode, exporter: ComponentNode, signal: Signal, model: Model): {
    readonly items: number;
    readonly shown: string;
} | undefined;
