import type { CollectorNode, ComponentKind, ComponentNode, PipelineNode } from "../../model/model.js";
/** Connectors that hand on the same items, without holding them. */
export declare const passing: ReadonlySet<string>;
/** Processors that answer before they have sent: what they hold is no longer the sender's, nor the offset's. */
export declare const holding: ReadonlySet<string>;
export declare function componentsOf(collector: CollectorNode, kind: ComponentKind, type?: string): readonly ComponentNode[];
export declare function processorsIn(collector: CollectorNode, pipeline: PipelineNode): readonly ComponentNode[];
export declare function receiversIn(collector: CollectorNode, pipeline: PipelineNode): readonly ComponentNode[];
export declare function connectorsInto(collector: CollectorNode, pipeline: PipelineNode): readonly ComponentNode[];
export declare function pipelinesWith(collector: CollectorNode, processor: ComponentNode): readonly PipelineNode[];
/** Pipelines of the same signal that feed a pipeline through connectors that hand on, and the pipeline itself. */
export declare function feeding(collector: CollectorNode, pipeline: PipelineNode, seen?: ReadonlySet<string>): readonly PipelineNode[];
/** Pipelines that lead to an exporter. */
export declare function before(collector: CollectorNode, exporter: ComponentNode): readonly PipelineNode[];
export declare function receiversBefore(collector: CollectorNode, exporter: ComponentNode): readonly ComponentNode[];
export declare function processorsBefore(collector: CollectorNode, exporter: ComponentNode): readonly ComponentNode[];
/** Connectors that make telemetry of their own stand on the way: what they send has no sender waiting for it. */
export declare function isMadeHere(collector: CollectorNode, exporter: ComponentNode): boolean;
