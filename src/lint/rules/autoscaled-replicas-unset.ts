import { autoscalersIn, objectsOf, shown } from "../documents/kubernetes.js";
import { inside } from "../documents/record.js";
import { deployment, scaled, withManifests } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const autoscaledReplicasUnset: DocumentRule = {
  name: "autoscaled-replicas-unset",
  summary: "a number of replicas on a workload that is autoscaled",
  severity: "error",
  why: "Every apply sets the number back, and with it throws away what the autoscaler had decided, in the middle of the load that it answered.",
  good: [{ config: withManifests(deployment(""), scaled) }, { config: withManifests(deployment("replicas: 2,")) }],
  bad: [{ config: withManifests(deployment("replicas: 2,"), scaled), finds: ['Deployment "mock" states 2 replicas, and ScaledObject "mock-lag" scales it.'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    const objects = objectsOf(artifacts, target, model);
    for (const scaler of autoscalersIn(objects)) {
      const workload = objects.find((object) => object.kind === scaler.of.kind && object.name === scaler.of.name);
      const replicas = workload === undefined ? undefined : inside(workload.fields, "spec", "replicas");
      if (workload === undefined || typeof replicas !== "number") continue;
      report({
        at: workload.at, message: `${shown(workload)} states ${replicas} replicas, and ${shown(scaler)} scales it.`,
        fix: "Leave spec.replicas out.", notes: [{ message: "The autoscaler is from here.", at: scaler.at }],
      });
    }
  },
};
