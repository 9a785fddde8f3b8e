// service.extensions: the health check, and every extension that a component names or the user lists. What is not listed there does not start.
import type { CollectorNode } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { newComponent } from "./naming.js";
import { mapCollectors } from "./update.js";

export const enableExtensions: Pass = (model) => mapCollectors(model, enable);

function enable(collector: CollectorNode): CollectorNode {
  const hasOwn = collector.components.some((component) => component.kind === "extension" && component.type === "health_check");
  const health = newComponent("extension", "health_check", "health_check", { endpoint: "0.0.0.0:13133" }, collector.origin);
  const components = hasOwn ? collector.components : [health, ...collector.components];
  const ids = components.filter((component) => component.kind === "extension").map((component) => component.id);
  return { ...collector, components, extensions: [...new Set(ids)] };
}
