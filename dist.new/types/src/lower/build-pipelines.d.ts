import type { Path } from "../diagnostics/diagnostic.js";
import type { CollectorNode } from "../model/model.js";
import type { Value } from "../model/value.js";
import { type AnyComponent } from "../stack/component.js";
import type { Lowering, Pass } from "./lowering.js";
import { type Registry } from "./naming.js";
import { type Routes } from "./routing.js";
export declare const buildPipelines: Pass;
/** What turning one collector's values into ids needs. */
export interface Building {
    readonly collector: CollectorNode;
    readonly registry: Registry;
    readonly routes: Routes;
    readonly lowering: Lowering;
}
/** A component as the user wrote it, registered once. */
export declare function componentId(component: AnyComponent, at: Path, building: Building): string;
/** Options as values; extensions among them are registered and become ids. */
export declare function optionsOf(options: object, at: Path, building: Building): Readonly<Record<string, Value>>;
