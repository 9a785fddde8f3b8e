// Which collector of the stack an exporter reaches that is given an address instead of the collector itself.
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import { textAt } from "./options.js";

const types = /^otlp(?:_?grpc|_?http)?$/;
const loopback = /^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/** By its name or, from inside its own container, by the loopback; on a port where it takes OTLP. */
export function addressed(model: Model, collector: CollectorNode, exporter: ComponentNode): CollectorNode | undefined {
  const [, host = "", port] = /^(?:[a-z]+:\/\/\/?)?([\w.-]+|\[[\da-f:]+\]):(\d+)(?:\/|$)/i.exec(textAt(exporter, "endpoint") ?? "") ?? [];
  if (exporter.kind !== "exporter" || !types.test(exporter.type)) return undefined;
  const reached = loopback.test(host) ? collector : model.collectors.find(({ name }) => name === host);
  return reached?.ports.some(({ name, number }) => name.startsWith("otlp") && number === Number(port)) === true ? reached : undefined;
}
