// Plain Kubernetes: one folder that `kubectl apply -k` takes as it is.
import { expresses } from "./expresses.js";
import { plainKafka } from "./kafka.js";
import { kubernetesTarget } from "./kubernetes-target.js";

export const kubernetes = kubernetesTarget({ name: "kubernetes", summary: "Kubernetes manifests with a kustomization, for a cluster with a network plugin and, where asked, KEDA.", expresses }, plainKafka);
