import type { Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
/** What is for clients: the other ports are for probes, scrapers, and replicas among themselves. */
export declare function clientPorts(workload: Pick<Workload, "ports">): readonly Port[];
/** A name of a port has at most 15 characters. */
export declare function portName({ name, number }: {
    readonly name: string;
    readonly number: number;
}): string;
