// What a store keeps: what arrives at it, for as long as it is kept, as small as it is stored.
import type { Model, ServiceNode } from "../../model/model.js";
import type { Signal } from "../../stack/brands.js";
import { parseDuration } from "../../stack/literals.js";
import { rateIntoExporter } from "./load.js";
import { count, seconds } from "./numbers.js";
import { itemNoun, itemSize } from "./queues.js";

/** How much smaller an item is stored than it arrives; for samples, the bytes that one takes. Measured figures differ with the data, so these are only good for an order of magnitude. */
const stored: Readonly<Record<string, { readonly smaller: number } | { readonly bytes: number }>> = { jaeger: { smaller: 2 }, tempo: { smaller: 5 }, loki: { smaller: 8 }, mimir: { bytes: 2 }, prometheus: { bytes: 2 } };

export interface Kept { readonly bytes: number; readonly shown: string }

/** Undefined where the stack does not declare how much comes in and how long it is kept. */
export function keptBy(service: ServiceNode, model: Model): Kept | undefined {
  const figures = stored[service.type];
  const [signal] = service.signals;
  if (figures === undefined || signal === undefined) return undefined;
  const rate = rateIntoStore(service, model, signal);
  const keep = parseDuration(service.options["retention"]);
  if (rate === undefined || rate === 0 || keep === undefined) return undefined;
  const size = itemSize(model.load[signal], signal);
  const each = "bytes" in figures ? figures.bytes : size.bytes / figures.smaller;
  const shownSize = "bytes" in figures ? `${figures.bytes} B (stored)` : `${size.shown} / ${figures.smaller} (stored)`;
  return { bytes: rate * each * keep, shown: `${count(rate)} ${itemNoun(signal)}s/s × ${shownSize} × ${seconds(keep)} (retention)` };
}

/** Undefined where one of the ways to it is not determined. */
export function rateIntoStore(service: ServiceNode, model: Model, signal: Signal): number | undefined {
  let total = 0;
  for (const collector of model.collectors) {
    for (const exporter of collector.components.filter((component) => component.kind === "exporter" && component.peer === service.name)) {
      const rate = rateIntoExporter(model, collector, exporter, signal);
      if (rate === undefined) return undefined;
      total += rate;
    }
  }
  return total;
}
