import type { ServiceNode } from "../model/model.js";
import type { View } from "../workload/view.js";
import type { Definition } from "./definition.js";
/** Resource attributes become labels only where they are named; these tell services, replicas and places apart. */
export declare const promotedAttributes: readonly string[];
export declare const prometheus: Definition;
/** Where a store takes remote write. */
export declare function writeUrl(target: ServiceNode, view: View): string;
/** The tenant of an external store that has several. */
export declare function tenantHeader({ options }: ServiceNode): Readonly<Record<string, string>> | undefined;
