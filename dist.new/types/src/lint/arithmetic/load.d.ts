import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../../model/model.js";
import type { Signal } from "../../stack/brands.js";
/** Items a second that enter a pipeline, all replicas together. */
export declare function rateIntoPipeline(model: Model, collector: CollectorNode, pipeline: PipelineNode): number | undefined;
/** Items a second that an exporter is given for one signal, all replicas together. */
export declare function rateIntoExporter(model: Model, collector: CollectorNode, exporter: ComponentNode, signal: Signal): number | undefined;
/** The same for one replica, at the least number of replicas; undefined for a daemonset, whose nodes nobody declares. */
export declare function rateOfReplica(model: Model, collector: CollectorNode, exporter: ComponentNode, signal: Signal): number | undefined;
/** Items a second that are written to a queue. */
export declare function rateIntoQueue(model: Model, queue: string, signal: Signal): number | undefined;
/** Share of the items that processors let through; undefined where they drop what nobody can count in advance. */
export declare function keptBy(processors: readonly ComponentNode[]): number | undefined;
