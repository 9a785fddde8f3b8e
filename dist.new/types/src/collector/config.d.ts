import type { CollectorNode, Model } from "../model/model.js";
import { type Symbolic } from "../model/value.js";
import type { View } from "../workload/view.js";
export interface CollectorConfig {
    readonly extensions: Section;
    readonly receivers: Section;
    readonly processors: Section;
    readonly exporters: Section;
    readonly connectors: Section;
    readonly service: {
        readonly extensions: readonly string[];
        readonly pipelines: Readonly<Record<string, PipelineConfig>>;
        readonly telemetry: Readonly<Record<string, unknown>>;
    };
}
export type Section = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export interface PipelineConfig {
    readonly receivers: readonly string[];
    readonly processors: readonly string[];
    readonly exporters: readonly string[];
}
/** The document of `--config`; empty sections are left out. */
export declare function collectorConfig(model: Model, collector: CollectorNode, view: View): Readonly<Record<string, unknown>>;
/** Also how other services of the stack write an address of the model. */
export declare function addressOf(symbol: Extract<Symbolic, {
    $: "address";
}>, view: View): string;
