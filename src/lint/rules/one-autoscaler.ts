import { autoscalersIn, objectsOf, shown } from "../documents/kubernetes.js";
import { quoted } from "../arithmetic/numbers.js";
import { deployment, horizontal, scaled, withManifests } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const oneAutoscaler: DocumentRule = {
  name: "one-autoscaler",
  summary: "two autoscalers of one workload",
  severity: "error",
  why: "Each undoes what the other has decided; KEDA refuses a workload that an autoscaler has already.",
  good: [{ config: withManifests(deployment("", 'resources: { requests: { cpu: "1" } }'), horizontal) }],
  bad: [{ config: withManifests(deployment("", 'resources: { requests: { cpu: "1" } }'), horizontal, scaled), finds: ['HorizontalPodAutoscaler "mock" and ScaledObject "mock-lag" both scale Deployment "mock".'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    const scalers = autoscalersIn(objectsOf(artifacts, target, model));
    for (const [index, scaler] of scalers.entries()) {
      const other = scalers.slice(0, index).find((earlier) => earlier.of.kind === scaler.of.kind && earlier.of.name === scaler.of.name);
      if (other === undefined) continue;
      report({
        at: scaler.at, message: `${shown(other)} and ${shown(scaler)} both scale ${scaler.of.kind} ${quoted([scaler.of.name])}.`,
        fix: "Keep one of them.", notes: [{ message: "The other one is here.", at: other.at }],
      });
    }
  },
};
