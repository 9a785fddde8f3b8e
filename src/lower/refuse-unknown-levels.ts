// A failover connector names pipelines, and each must be there and begin with the connector.
import { nearest } from "../diagnostics/nearest.js";
import type { CollectorNode, ComponentNode, Model } from "../model/model.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Pass } from "./lowering.js";

export const refuseUnknownLevels: Pass = (model: Model, { log }) => {
  for (const collector of model.collectors) {
    for (const connector of collector.components) if (connector.kind === "connector" && connector.type === "failover" && !connector.isRaw) checkLevels(collector, connector, log);
  }
  return model;
};

function checkLevels(collector: CollectorNode, connector: ComponentNode, log: Diagnostics): void {
  const levels = connector.options["priority_levels"];
  const named = (Array.isArray(levels) ? levels : []).flatMap((level, first) => (Array.isArray(level) ? level.map((id, second) => ({ id: String(id), at: [...connector.origin, "options", "priority_levels", first, second] })) : []));
  const fed = collector.pipelines.filter((pipeline) => pipeline.receivers.includes(connector.id)).map(({ id }) => id);
  for (const { id, at } of named.filter((each) => !fed.includes(each.id))) {
    const close = nearest(id, fed);
    log.error("validate/wrong-reference", at, {
      on: "use", message: `The connector "${connector.id}" names the pipeline "${id}", which does not take from it.`,
      why: "The collector refuses to start with a level that leads nowhere.", fix: close === undefined ? `Add the pipeline "${id}" with the connector in its from.` : `Did you mean "${close}"?`,
    });
  }
}
