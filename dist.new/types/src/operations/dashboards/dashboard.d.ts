export interface Dashboard {
    readonly uid: string;
    readonly title: string;
    readonly rows: readonly Row[];
}
export interface Row {
    readonly title: string;
    readonly panels: readonly Panel[];
}
export interface Panel {
    readonly kind: "timeseries" | "stat";
    readonly title: string;
    /** Grafana's own names of units: `ops`, `s`, `bytes`, `percentunit`, `short`. */
    readonly unit: string;
    readonly queries: readonly Query[];
    readonly explains: string;
}
/** A query of PromQL, and how each of its series is called: `{{job}}`. */
export interface Query {
    readonly expr: string;
    readonly legend: string;
}
export declare function graph(title: string, unit: string, explains: string, ...queries: readonly Query[]): Panel;
export declare function stat(title: string, unit: string, explains: string, expr: string, legend?: string): Panel;
export declare function query(expr: string, legend: string): Query;
/** @param source uid of the data source that is asked. */
export declare function dashboardJson(dashboard: Dashboard, source: string): unknown;
