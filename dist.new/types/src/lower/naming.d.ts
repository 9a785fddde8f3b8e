import type { Path } from "../diagnostics/diagnostic.js";
import type { ComponentKind, ComponentNode } from "../model/model.js";
import type { Lowering } from "./lowering.js";
export interface Registry {
    /** Adds a component, or finds the equal one; returns its id. */
    add(component: ComponentNode, identity: unknown): string;
    readonly all: readonly ComponentNode[];
}
export declare function createRegistry(collector: string, log: Lowering["log"]): Registry;
export declare function idOf(type: string, name: string | undefined): string;
/** A component that lowering makes itself. */
export declare function newComponent(kind: ComponentKind, type: string, id: string, options: ComponentNode["options"], origin: Path, peer?: string | null): ComponentNode;
