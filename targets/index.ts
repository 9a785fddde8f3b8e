import type { Target } from "../src/emit/target.js";
import { compose } from "./compose/index.js";
import { kubernetes } from "./kubernetes/index.js";
import { kubernetesStrimzi } from "./kubernetes-strimzi/index.js";

/** Every target, by the type that the DSL names. */
export const targets: Readonly<Record<string, Target>> = { compose, kubernetes, "kubernetes-strimzi": kubernetesStrimzi };
