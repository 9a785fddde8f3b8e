import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/model.js";
import type { PlainCollector } from "../stack/collector.js";
import type { PlainNode } from "../stack/node.js";
import type { PlainStack } from "../stack/stack.js";
export interface Lowering {
    readonly stack: PlainStack;
    readonly environment: string | null;
    /** Where the stack stands in what the config exports. */
    readonly at: Path;
    /** Every node that is reachable, by identity, with its name and the first path that leads to it. */
    readonly nodes: ReadonlyMap<object, NamedNode>;
    /** Reads a file of the project; undefined where there is none. */
    readonly readFile: (path: string) => string | undefined;
    readonly log: Diagnostics;
}
export interface NamedNode {
    readonly name: string;
    readonly at: Path;
    readonly value: PlainNode | PlainCollector;
}
/** One step of lowering: takes the model so far and returns it with one more thing decided. */
export type Pass = (model: Model, lowering: Lowering) => Model;
