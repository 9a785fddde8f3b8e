// A dashboard as few words: rows of panels, laid out by themselves, as the JSON that Grafana provisions.

export interface Dashboard {
  readonly uid: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

export interface Row { readonly title: string; readonly panels: readonly Panel[] }

export interface Panel {
  readonly kind: "timeseries" | "stat";
  readonly title: string;
  /** Grafana's own names of units: `ops`, `s`, `bytes`, `percentunit`, `short`. */
  readonly unit: string;
  readonly queries: readonly Query[];
  readonly explains: string;
}

/** A query of PromQL, and how each of its series is called: `{{job}}`. */
export interface Query { readonly expr: string; readonly legend: string }

export function graph(title: string, unit: string, explains: string, ...queries: readonly Query[]): Panel {
  return { kind: "timeseries", title, unit, explains, queries };
}

export function stat(title: string, unit: string, explains: string, expr: string, legend = ""): Panel {
  return { kind: "stat", title, unit, explains, queries: [{ expr, legend }] };
}

export function query(expr: string, legend: string): Query {
  return { expr, legend };
}

const width = 24;
const height = 8;

/** @param source uid of the data source that is asked. */
export function dashboardJson(dashboard: Dashboard, source: string): unknown {
  const datasource = { type: "prometheus", uid: source };
  let id = 0;
  let top = 0;
  const panels = dashboard.rows.filter((row) => row.panels.length > 0).flatMap((row) => {
    const columns = Math.min(3, row.panels.length);
    const head = { id: ++id, type: "row", title: row.title, collapsed: false, gridPos: { x: 0, y: top, w: width, h: 1 }, panels: [] };
    const body = row.panels.map((panel, index) => ({
      id: ++id, ...panelJson(panel, datasource),
      gridPos: { x: (index % columns) * (width / columns), y: top + 1 + Math.floor(index / columns) * height, w: width / columns, h: height },
    }));
    top += 1 + Math.ceil(row.panels.length / columns) * height;
    return [head, ...body];
  });
  return {
    uid: dashboard.uid, title: dashboard.title, tags: ["otelc"], timezone: "browser", editable: false, graphTooltip: 1, schemaVersion: 41, version: 1, refresh: "30s",
    time: { from: "now-1h", to: "now" }, templating: { list: [] }, annotations: { list: [] },
    links: [{ type: "dashboards", tags: ["otelc"], title: "Stack", asDropdown: true, includeVars: false, keepTime: true }], panels,
  };
}

function panelJson({ kind, title, unit, explains, queries }: Panel, datasource: object): object {
  return {
    type: kind, title, description: explains, datasource,
    targets: queries.map(({ expr, legend }, index) => ({ refId: String.fromCharCode(65 + index), datasource, expr, legendFormat: legend === "" ? "__auto" : legend, range: kind === "timeseries", instant: kind === "stat" })),
    fieldConfig: { defaults: { unit, min: unit === "ops" || unit === "percentunit" || unit === "bytes" ? 0 : undefined }, overrides: [] },
    options: kind === "stat"
      ? { reduceOptions: { calcs: ["lastNotNull"], fields: "", values: false }, colorMode: "value", graphMode: "area" }
      : { legend: { displayMode: "list", placement: "bottom", showLegend: true }, tooltip: { mode: "multi", sort: "desc" } },
  };
}
