import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { type PlainCollector } from "../stack/collector.js";
import type { PlainStack } from "../stack/stack.js";
import type { NamedNode } from "./lowering.js";
export declare function nameNodes(stack: PlainStack, at: Path, log: Diagnostics): ReadonlyMap<object, NamedNode>;
export declare function collectorsOf(stack: PlainStack): readonly (readonly [string, PlainCollector])[];
