// Outlets of routing connectors: which pipelines a route leads to, and the connector's table that says so.
import { isOutlet } from "../components/special/connectors.js";
import type { Value } from "../model/value.js";
import type { Signal } from "../stack/brands.js";
import type { PlainCollector } from "../stack/collector.js";
import type { AnyComponent } from "../stack/component.js";

export interface Routes { optionsOf(component: AnyComponent, signal: Signal): Readonly<Record<string, Value>> }

interface Route { readonly condition: string; readonly context?: string }

export function routesOf(collector: PlainCollector): Routes {
  const targets = new Map<AnyComponent, Map<string, string[]>>();
  for (const [id, pipeline] of Object.entries(collector.pipelines)) {
    for (const source of pipeline.from as readonly unknown[]) if (isOutlet(source)) pipelinesOf(source.of, source.route, id.split("/")[0] ?? "", targets).push(id);
  }
  return {
    optionsOf(component, signal) {
      const { table, ...rest } = component.options as { readonly table: Readonly<Record<string, Route | "default">> };
      const pipelines = (route: string) => pipelinesOf(component, route, signal, targets);
      const routes = Object.entries(table).filter(([name, route]) => route !== "default" && pipelines(name).length > 0);
      const fallback = Object.entries(table).filter(([, route]) => route === "default").flatMap(([name]) => pipelines(name));
      return {
        ...(rest as Readonly<Record<string, Value>>),
        ...(fallback.length === 0 ? {} : { default_pipelines: fallback }),
        table: routes.map(([name, route]) => ({ ...(route as Route), pipelines: pipelines(name) })),
      };
    },
  };
}

function pipelinesOf(component: AnyComponent, route: string, signal: string, targets: Map<AnyComponent, Map<string, string[]>>): string[] {
  const routes = targets.get(component) ?? new Map<string, string[]>();
  targets.set(component, routes);
  const key = `${signal} ${route}`;
  const pipelines = routes.get(key) ?? [];
  routes.set(key, pipelines);
  return pipelines;
}
