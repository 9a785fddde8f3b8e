// Telemetry between collectors that nobody would take: a collector answers for the signals of the pipelines that its OTLP receiver begins.
import { componentOf, optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode, Model, PipelineNode } from "../model/model.js";
import type { Lowering, Pass } from "./lowering.js";

export const refuseUnheard: Pass = (model, lowering) => {
  for (const sender of model.collectors) {
    for (const pipeline of sender.pipelines) {
      pipeline.exporters.forEach((id, index) => checkPeer(model, { sender, pipeline, index, exporter: componentOf(sender, "exporter", id) }, lowering));
    }
  }
  return model;
};

interface Use { readonly sender: CollectorNode; readonly pipeline: PipelineNode; readonly index: number; readonly exporter: ComponentNode | undefined }

function checkPeer(model: Model, { sender, pipeline, index, exporter }: Use, { log }: Lowering): void {
  const peer = model.collectors.find(({ name }) => name === exporter?.peer);
  if (peer === undefined) return;
  const at = [...pipeline.origin, "to", index];
  if (!peer.components.some(takesOtlp)) {
    log.error("validate/no-otlp-receiver", at, {
      on: "use", message: `Collector "${sender.name}" sends to collector "${peer.name}", which has no receiver for OTLP over gRPC.`,
      why: "Collectors of a stack speak OTLP over gRPC with each other; where nothing listens, every request fails.", fix: `Give "${peer.name}" the receiver otlp().`,
    });
  } else if (!hears(peer, pipeline)) {
    log.error("validate/signal-mismatch", at, {
      on: "use", message: `Collector "${peer.name}" cannot carry ${pipeline.signal}.`,
      why: `None of its pipelines takes ${pipeline.signal} from an OTLP receiver, and this is the pipeline "${pipeline.id}" of collector "${sender.name}": it would refuse them for good.`,
      fix: `Add a pipeline "${pipeline.signal}" to "${peer.name}", or take it out of the pipeline "${pipeline.id}".`,
    });
  }
}

function hears(peer: CollectorNode, { signal }: PipelineNode): boolean {
  return peer.pipelines.some((pipeline) => pipeline.signal === signal && pipeline.receivers.some((id) => takesOtlp(componentOf(peer, "receiver", id))));
}

/** What a raw receiver speaks nobody knows. */
function takesOtlp(component: ComponentNode | undefined): boolean {
  if (component?.kind !== "receiver") return false;
  return component.isRaw || component.type === "otelarrow" || (component.type === "otlp" && optionAt(component, "protocols", "grpc") !== undefined);
}
