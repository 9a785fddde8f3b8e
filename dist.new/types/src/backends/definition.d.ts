import type { Model, Port, ServiceNode } from "../model/model.js";
import type { Resources } from "../stack/running.js";
import type { Size } from "../stack/literals.js";
import type { Entrance } from "./gateway.js";
import type { View } from "../workload/view.js";
import type { ConfigFile, EnvironmentEntry, Probe, SecretFile } from "../workload/workload.js";
export interface Site {
    readonly service: ServiceNode;
    readonly model: Model;
    readonly view: View;
}
export interface Definition {
    readonly image: string;
    readonly resources: Resources;
    readonly volume?: {
        readonly size: Size;
        readonly path: string;
    };
    readonly user: {
        readonly uid: number;
        readonly gid: number;
    };
    readonly ports: readonly Port[];
    readonly probe: Probe;
    /** Directories it writes to that need not survive. */
    readonly scratch: readonly string[];
    readonly metrics: {
        readonly port: string;
        readonly path: string;
    } | null;
    readonly stopSeconds: number;
    args(site: Site): readonly string[];
    /** Arguments of the one process that is everything. */
    readonly alone?: readonly string[];
    /** How clients come in where the store runs as one process a role. */
    readonly entrances?: readonly Entrance[];
    environment(site: Site): readonly EnvironmentEntry[];
    configs(site: Site): readonly ConfigFile[];
    /** Whether it keeps its data elsewhere, so that its volume is only scratch. @default false */
    isStateless?(site: Site): boolean;
    secretFiles(site: Site): readonly SecretFile[];
}
/** What most services have none of. */
export declare const plain: {
    readonly scratch: readonly ["/tmp"];
    readonly stopSeconds: 30;
    readonly args: () => never[];
    readonly environment: () => never[];
    readonly configs: () => never[];
    readonly secretFiles: () => never[];
};
export declare function tcp(name: string, number: number, application?: Port["application"]): Port;
/** Asks a port, and runs a command where the image has one. */
export declare function probe(port: number, path: string, command: readonly string[] | null, startSeconds?: number): Probe;
