import type { Model, ServiceNode } from "../../model/model.js";
export interface DashboardFile {
    readonly name: string;
    readonly json: unknown;
}
/** None where Grafana cannot read what the stack says of itself. */
export declare function dashboardFiles(grafana: ServiceNode, model: Model): readonly DashboardFile[];
