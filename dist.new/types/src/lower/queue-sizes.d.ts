import type { CollectorNode, ComponentNode, Model, VolumeClaim } from "../model/model.js";
import type { SendingQueueSettings } from "../stack/collector.js";
export interface QueueSizes {
    readonly volume: VolumeClaim;
    itemsOf(exporter: string): number;
}
export declare function queueSizes(collector: CollectorNode, exporters: readonly ComponentNode[], settings: SendingQueueSettings | undefined, model: Model): QueueSizes;
