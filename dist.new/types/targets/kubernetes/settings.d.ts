import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { TargetNode } from "../../src/model/model.js";
export interface Settings {
    readonly namespace: string;
    readonly createsNamespace: boolean;
    readonly registry: string | null;
    readonly pullSecrets: readonly string[];
    readonly storageClass: string | null;
    readonly pods: PodSettings;
    /** Where External Secrets reads values; null where the user makes the Secrets. */
    readonly secretStore: {
        readonly name: string;
        readonly prefix: string | null;
    } | null;
    /** What the Prometheus operator selects by, and where its Prometheus runs; null where it scrapes nothing here. */
    readonly monitors: {
        readonly labels: Strings;
        readonly namespace: string;
    } | null;
    readonly manifests: readonly {
        readonly value: unknown;
        readonly origin: Path;
    }[];
}
export interface PodSettings {
    readonly nodeSelector: Strings | null;
    readonly tolerations: readonly unknown[] | null;
    readonly annotations: Strings;
    readonly labels: Strings;
    readonly priorityClassName: string | null;
    readonly serviceAccountAnnotations: Strings;
}
type Strings = Readonly<Record<string, string>>;
export declare function settingsOf({ options, origin }: TargetNode): Settings;
/** What an override states replaces what the target states, key by key. */
export declare function podSettingsFor(target: TargetNode, node: string): PodSettings;
/** Storage class of a node's volumes: its own, an override's, the target's, or the cluster's default. */
export declare function storageClassFor(target: TargetNode, node: string, own: string | null): string | null;
export declare function recordOf(value: unknown): Readonly<Record<string, unknown>>;
export declare function textOf(value: unknown): string | undefined;
export declare function listOf(value: unknown): readonly unknown[];
export {};
