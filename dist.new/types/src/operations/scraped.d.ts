import type { Model, ServiceNode } from "../model/model.js";
export interface ScrapedJob {
    /** Name of the workload, of the scrape job, and of what alerts are about. */
    readonly name: string;
    readonly service: ServiceNode;
    readonly replicas: number;
    readonly port: number;
}
export declare function scrapedJobs({ services }: Model): readonly ScrapedJob[];
