// Why a collector's file has a line: the component or pipeline it belongs to, and whether the user wrote it or otelc set it.
import type { Path, PointsAt } from "../../diagnostics/diagnostic.js";
import type { CollectorNode, ComponentKind, ComponentNode } from "../../model/model.js";
import type { Step } from "./line-path.js";

/** One reason, with where in the stack it stands. */
export interface Origin { readonly text: string; readonly at: Path; readonly on?: PointsAt }

/** Whether something stands at a path of the stack as the user wrote it. */
export type IsWritten = (at: Path) => boolean;

const kinds: Readonly<Record<string, ComponentKind>> = { receivers: "receiver", processors: "processor", exporters: "exporter", connectors: "connector", extensions: "extension" };

export function collectorOrigins(collector: CollectorNode, [section, id, ...rest]: readonly Step[], isWritten: IsWritten): readonly Origin[] {
  const kind = kinds[String(section)];
  if (kind !== undefined && id !== undefined) return componentOrigins(collector, kind, String(id), rest, isWritten);
  if (section === "service" && id === "pipelines" && rest[0] !== undefined) return pipelineOrigins(collector, String(rest[0]));
  if (section === "service" && id === "telemetry") return [{ text: "Every collector shows its own metrics on port 8888, and logs what is info or worse.", at: collector.origin }];
  return [{ text: `It belongs to collector "${collector.name}".`, at: collector.origin }];
}

function pipelineOrigins(collector: CollectorNode, id: string): readonly Origin[] {
  const pipeline = collector.pipelines.find((each) => each.id === id);
  return pipeline === undefined ? [{ text: `It belongs to collector "${collector.name}".`, at: collector.origin }] : [{ text: `Pipeline "${id}" of collector "${collector.name}".`, at: pipeline.origin }];
}

function componentOrigins(collector: CollectorNode, kind: ComponentKind, id: string, rest: readonly Step[], isWritten: IsWritten): readonly Origin[] {
  const component = componentOf(collector, kind, id);
  if (component === undefined) return [{ text: `It is there for the chosen version of the collector, and belongs to collector "${collector.name}".`, at: collector.origin }];
  const itself: Origin = { text: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} "${id}" of collector "${collector.name}".`, at: component.origin, on: "use" };
  if (rest.length === 0) return [itself];
  const option = rest.join(".");
  const written = [[...component.origin, ...rest], [...component.origin, "options", ...rest]].find(isWritten);
  if (written !== undefined) return [{ text: `"${option}" is written in the stack.`, at: written }, itself];
  const derived = derivedOf(component, rest);
  if (derived !== undefined) return [{ text: `otelc set "${option}": ${derived.because}.`, at: derived.origin }, itself];
  return [{ text: `otelc writes "${option}" for every ${component.type} ${kind} of this kind; what you write there instead is kept.`, at: component.origin, on: "use" }];
}

function derivedOf(component: ComponentNode, rest: readonly Step[]): ComponentNode["derived"][number] | undefined {
  const fits = component.derived.filter(({ option }) => option.length <= rest.length && option.every((step, index) => String(step) === String(rest[index])));
  return [...fits].sort((left, right) => right.option.length - left.option.length)[0] ?? component.derived.find(({ option }) => rest.every((step, index) => String(step) === String(option[index])));
}

/** Older collectors have other types, and one Kafka component for each signal; what stands behind the slash stays. */
function componentOf(collector: CollectorNode, kind: ComponentKind, id: string): ComponentNode | undefined {
  const all = collector.components.filter((component) => component.kind === kind);
  const name = nameOf(id);
  return all.find((component) => component.id === id) ?? all.find((component) => name !== "" && nameOf(component.id) !== "" && name.startsWith(nameOf(component.id)));
}

function nameOf(id: string): string {
  return id.split("/").slice(1).join("/");
}
