import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { CollectorNode, ComponentNode, Model } from "../../src/model/model.js";
import type { Value } from "../../src/model/value.js";
export interface Change {
    readonly path: readonly string[];
    readonly value: Value;
    readonly because: string;
}
/** Sets what is not set; `replaces` says which derived values may be written over. */
export declare function changed(component: ComponentNode, changes: readonly Change[], origin: Path): ComponentNode;
/** Changes where the user has said nothing. */
export declare function derivedWhereUnset(component: ComponentNode, changes: readonly Change[], origin: Path): ComponentNode;
export declare function mapComponents(model: Model, change: (component: ComponentNode, collector: CollectorNode) => ComponentNode): Model;
export declare function isBlock(value: Value | undefined): value is Readonly<Record<string, Value>>;
