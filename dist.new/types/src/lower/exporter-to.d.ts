import type { Path } from "../diagnostics/diagnostic.js";
import { type Building } from "./build-pipelines.js";
/** Something that telemetry is sent to, as a pipeline names it. */
export interface Destination {
    readonly node: object;
    /** The user's own exporter options. */
    readonly options: object;
    readonly name: string | undefined;
    readonly at: Path;
}
export declare function exporterTo(destination: Destination, building: Building): string | undefined;
