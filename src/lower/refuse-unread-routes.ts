// Routes of a routing connector that no pipeline takes: what they pick would go another way, or be dropped.
import { isOutlet } from "../components/special/connectors.js";
import type { Path } from "../diagnostics/diagnostic.js";
import type { PlainCollector } from "../stack/collector.js";
import { type AnyComponent, isComponent } from "../stack/component.js";
import type { Lowering, Pass } from "./lowering.js";
import { collectorsOf } from "./name-nodes.js";

export const refuseUnreadRoutes: Pass = (model, lowering) => {
  for (const [name, collector] of collectorsOf(lowering.stack)) {
    for (const [component, at] of routersOf(collector, [...lowering.at, "collectors", name])) checkRoutes(component, at, collector, lowering);
  }
  return model;
};

/** Each routing connector that a collector sends to, with the first place where it does. */
function routersOf({ pipelines }: PlainCollector, at: Path): ReadonlyMap<AnyComponent, Path> {
  const routers = new Map<AnyComponent, Path>();
  for (const [id, { to }] of Object.entries(pipelines)) {
    (to as readonly unknown[]).forEach((value, index) => {
      if (isComponent(value) && value.kind === "connector" && value.type === "routing" && !("isRaw" in value) && !routers.has(value)) routers.set(value, [...at, "pipelines", id, "to", index]);
    });
  }
  return routers;
}

/** A connector of which nothing is taken is told as one that leads nowhere. */
function checkRoutes(component: AnyComponent, at: Path, { pipelines }: PlainCollector, { log }: Lowering): void {
  const { table } = component.options as { readonly table: Readonly<Record<string, unknown>> };
  const read = new Set(Object.values(pipelines).flatMap(({ from }) => from as readonly unknown[]).flatMap((source) => (isOutlet(source) && source.of === component ? [source.route] : [])));
  for (const [route, written] of read.size === 0 ? [] : Object.entries(table)) {
    if (read.has(route)) continue;
    log.error("validate/route-unread", [...at, "options", "table", route], {
      on: "key", message: `No pipeline takes the route "${route}" of the connector "${component.name === undefined ? component.type : `${component.type}/${component.name}`}".`,
      why: written === "default" ? "What no other route picks would be dropped." : "What it picks would be handled as if it had picked nothing: by the default route, or dropped.",
      fix: `Put it in from: of a pipeline, routes.${route}, or take it out of the table.`,
    });
  }
}
