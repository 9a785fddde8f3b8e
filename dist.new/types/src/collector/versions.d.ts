import type { ComponentKind } from "../model/model.js";
export interface Rename {
    readonly kind: ComponentKind;
    readonly now: string;
    readonly before: string;
    readonly since: string;
}
/** The old name stays as an alias from `since` on; the new one does not exist before. */
export declare const renames: readonly Rename[];
export interface Removal {
    readonly kind: ComponentKind;
    readonly type: string;
    readonly last: string;
    readonly instead: string;
}
/** Last contrib version that still has the component. */
export declare const removals: readonly Removal[];
export interface KeyFact {
    readonly kind: ComponentKind | "any";
    readonly type: string;
    readonly path: readonly string[];
    /** Release that brought the key. */
    readonly since?: string;
    /** First release that refuses it. */
    readonly removed?: string;
    readonly instead?: string;
}
/** Keys that otelc or its users write and that not every version knows. What a version does not know is left out for it. */
export declare const keys: readonly KeyFact[];
