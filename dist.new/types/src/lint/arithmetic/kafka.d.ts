import type { CollectorNode, ComponentNode, Model, ServiceNode } from "../../model/model.js";
import type { Path } from "../../diagnostics/diagnostic.js";
export interface Use {
    readonly collector: CollectorNode;
    readonly component: ComponentNode;
}
export declare function queuesOf(model: Model): readonly ServiceNode[];
export declare function writersOf(model: Model, queue: string): readonly Use[];
export declare function readersOf(model: Model, queue: string): readonly Use[];
/** Kafka components of the model, whatever their queue. */
export declare function kafkaComponents(model: Model, kind: "exporter" | "receiver"): readonly Use[];
export declare function queueFigure(queue: ServiceNode, option: string): number | undefined;
export declare function queueOption(queue: ServiceNode, option: string): Path;
