// Everything of a model that runs, but for what a target makes in its own way: queues and balancers.
import type { Model } from "../model/model.js";
import { oncePer } from "../emit/once.js";
import { collectorWorkload } from "./collector.js";
import { serviceWorkloads } from "./service.js";
import type { View } from "./view.js";
import type { Workload } from "./workload.js";

export function workloadsOf(model: Model, view: View): readonly Workload[] {
  return workloadsIn(model)(view);
}

const workloadsIn = oncePer((model: Model) => oncePer((view: View): readonly Workload[] => {
  const services = model.services.filter((service) => service.role !== "queue");
  return [...model.collectors.map((collector) => collectorWorkload(collector, model, view)), ...services.flatMap((service) => serviceWorkloads(service, model, view))];
}));
