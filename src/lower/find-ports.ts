// What a collector listens on: read from its receivers.
import { addressesOf, listeningOf, listensAt, portIn } from "../model/listening.js";
import type { CollectorNode, ComponentNode, Port } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors, nested } from "./update.js";

/** Named ports of one protocol block are listened on only where the block is written. */
export const findPorts: Pass = (model) => mapCollectors(model, (collector) => {
  const components = collector.components.map((component) => (component.kind === "receiver" ? onEveryAddress(component) : component));
  return { ...collector, components, ports: uniquePorts({ ...collector, components }) };
});

function onEveryAddress(component: ComponentNode): ComponentNode {
  return listeningOf(component).reduce((changed, place) => {
    const { option, port, isNumber } = place;
    if (port === undefined || !listensAt(component, place)) return changed;
    return derive(changed, nested(option, isNumber === true ? port : `0.0.0.0:${port}`), component.origin, "in a container localhost reaches nobody");
  }, component);
}

function uniquePorts(collector: CollectorNode): readonly Port[] {
  const ports = new Map<string, Port>();
  for (const component of collector.components.filter((candidate) => candidate.kind === "receiver")) {
    for (const place of addressesOf(component)) {
      const port = portIn(place.address);
      if (port === undefined) continue;
      const name = ports.has(place.name) ? `${place.name}-${port}` : place.name;
      ports.set(name, { name, number: port, protocol: place.protocol, application: place.application });
    }
  }
  return [...ports.values()];
}
