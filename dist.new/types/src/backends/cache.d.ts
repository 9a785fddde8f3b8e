import type { Port } from "../model/model.js";
import type { Probe } from "../workload/workload.js";
import type { Site } from "./definition.js";
export declare const cacheUser: {
    readonly uid: 11211;
    readonly gid: 11211;
};
export declare const cachePorts: readonly Port[];
/** The image has a shell and netcat. */
export declare const cacheProbe: Probe;
/** What is not memory of items is buffers of connections. */
export declare function cacheArgs(memoryBytes: number): readonly string[];
/** Every replica's own address: clients spread keys over them. */
export declare function cacheAddresses({ service, view }: Site): string;
