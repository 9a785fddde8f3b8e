import type { Path } from "../diagnostics/diagnostic.js";
import type { CollectorNode, ComponentNode, Model } from "../model/model.js";
import type { Value } from "../model/value.js";
export declare function mapCollectors(model: Model, change: (collector: CollectorNode) => CollectorNode): Model;
export declare function mapComponents(collector: CollectorNode, change: (component: ComponentNode) => ComponentNode): CollectorNode;
/** Options that otelc derives: written only where the user has written nothing, and remembered with the reason. */
export declare function derive(component: ComponentNode, derived: Readonly<Record<string, Value>>, origin: Path, because: string): ComponentNode;
