// What a collector listens on: read from its receivers.
import { optionAt } from "../model/flow.js";
import { type Listening, listeningOf, portIn } from "../model/listening.js";
import type { CollectorNode, ComponentNode, Port } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors } from "./update.js";

/** Named ports of one protocol block are listened on only where the block is written. */
export const findPorts: Pass = (model) => mapCollectors(model, (collector) => {
  const components = collector.components.map((component) => (component.kind === "receiver" ? onEveryAddress(component) : component));
  return { ...collector, components, ports: uniquePorts({ ...collector, components }) };
});

function onEveryAddress(component: ComponentNode): ComponentNode {
  return listeningOf(component).filter((place) => isWritten(component, place)).reduce((changed, place) => derive(changed, nested(place.option, `0.0.0.0:${place.port}`), component.origin, "in a container localhost reaches nobody"), component);
}

function isWritten(component: ComponentNode, place: Listening): boolean {
  return place.option.length === 1 || optionAt(component, ...place.option.slice(0, -1)) !== undefined;
}

function nested(path: readonly string[], value: string): Readonly<Record<string, never>> {
  const [head, ...rest] = path;
  const inner: unknown = rest.length === 0 ? value : nested(rest, value);
  return { [head ?? ""]: inner } as Readonly<Record<string, never>>;
}

function uniquePorts(collector: CollectorNode): readonly Port[] {
  const ports = new Map<string, Port>();
  for (const component of collector.components.filter((candidate) => candidate.kind === "receiver")) {
    for (const place of listeningOf(component)) {
      const port = portIn(optionAt(component, ...place.option));
      if (port === undefined) continue;
      const name = ports.has(place.name) ? `${place.name}-${port}` : place.name;
      ports.set(name, { name, number: port, protocol: place.protocol, application: place.application });
    }
  }
  return [...ports.values()];
}
