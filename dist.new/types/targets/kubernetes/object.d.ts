import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { TargetNode } from "../../src/model/model.js";
export interface KubernetesObject {
    readonly apiVersion: string;
    readonly kind: string;
    readonly metadata: Metadata;
    readonly [field: string]: unknown;
}
export interface Metadata {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
}
/** Objects of one path become one file, in this order. */
export interface Emitted {
    /** Below the target's folder: `otel-gateway/service.yaml`. */
    readonly path: string;
    readonly object: KubernetesObject;
    readonly origin: Path;
    /** Whether the user wrote the object, so that `origin` leads to the same values. */
    readonly isOwn?: boolean;
    /** What has changed it since, in order. */
    readonly patches?: readonly TargetNode["patches"][number][];
}
/** Where a value of the object was written: in the last patch that has it, in the manifest, or in what it was made of. */
export declare function placeOf({ origin, isOwn, patches }: Emitted, path: Path): Path;
/** What makes two objects one to the API server; versions of a group do not. */
export declare function identityOf({ apiVersion, kind, metadata }: KubernetesObject): string;
/** Undefined for what lacks a version, a kind or a name. */
export declare function asObject(value: unknown): KubernetesObject | undefined;
