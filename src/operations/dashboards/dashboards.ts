// Every dashboard of a stack, and the data source that each is asked of.
import type { Model, ServiceNode } from "../../model/model.js";
import { collectorsDashboard } from "./collectors.js";
import { type Dashboard, dashboardJson } from "./dashboard.js";
import { objectivesDashboard } from "./objectives.js";
import { overviewDashboard } from "./overview.js";
import { queueDashboard } from "./queue.js";
import { storesDashboard } from "./stores.js";

export interface DashboardFile { readonly name: string; readonly json: unknown }

/** None where Grafana cannot read what the stack says of itself. */
export function dashboardFiles(grafana: ServiceNode, model: Model): readonly DashboardFile[] {
  const own = sourceFor(grafana, model);
  if (own === undefined) return [];
  const files = [overviewDashboard(model), collectorsDashboard(model), queueDashboard(model), storesDashboard(model), objectivesDashboard(model)];
  return files.filter((dashboard): dashboard is Dashboard => dashboard !== undefined).map((dashboard) => ({ name: `${dashboard.uid}.json`, json: dashboardJson(dashboard, own) }));
}

/** The store that scrapes the stack, or the one that it writes to. */
function sourceFor(grafana: ServiceNode, { services, selfMonitoring }: Model): string | undefined {
  const { sources } = grafana.options;
  const scraper = services.find((service) => service.name === selfMonitoring);
  const readable = Array.isArray(sources) ? sources.map(String) : [];
  return [selfMonitoring, scraper?.options["remoteWrite"]].find((name): name is string => typeof name === "string" && readable.includes(name));
}
