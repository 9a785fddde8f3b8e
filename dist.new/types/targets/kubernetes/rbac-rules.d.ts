import type { ComponentNode } from "../../src/model/model.js";
export interface PolicyRule {
    readonly apiGroups?: readonly string[];
    readonly resources?: readonly string[];
    readonly resourceNames?: readonly string[];
    readonly nonResourceURLs?: readonly string[];
    readonly verbs: readonly string[];
}
interface Needs {
    readonly clusterWide: readonly PolicyRule[];
    readonly inNamespace: readonly PolicyRule[];
}
export declare function rulesOf(component: ComponentNode): Needs;
export {};
