import type { Model, ServiceNode } from "../model/model.js";
export interface Consumer {
    readonly group: string;
    readonly collector: string;
}
export declare function consumersOf(queue: ServiceNode, { collectors }: Model): readonly Consumer[];
export declare function topicsOf({ options }: ServiceNode): readonly string[];
/** As a regular expression of PromQL. */
export declare function topicPattern(queue: ServiceNode): string;
