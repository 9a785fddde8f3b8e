import { type Signal } from "./brands.js";
export type NodeKind = "backend" | "queue" | "object-store" | "database" | "dashboards" | "channel" | "target" | "stack" | "environments" | "tuned" | "override" | "patch" | "exposure" | "slo" | "secret-store";
/** What the stages know of a node, whatever its public type says. */
export interface PlainNode {
    readonly kind: NodeKind;
    readonly type: string;
    readonly options: Readonly<Record<string, unknown>>;
}
/** Makes a node that points at the call of `builder`. */
export declare function makeNode<T>(builder: (...args: never[]) => unknown, kind: NodeKind, type: string, options: object | undefined, brands: readonly symbol[]): T;
/** Markers of something that runs and takes these signals. */
export declare function running(...signals: readonly Signal[]): symbol[];
/** Markers of something that also hands the signals on. */
export declare function passing(...signals: readonly Signal[]): symbol[];
export declare function isPlainNode(value: unknown): value is PlainNode;
