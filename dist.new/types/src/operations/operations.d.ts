import type { Artifact } from "../emit/artifact.js";
import type { Model } from "../model/model.js";
import { type KubernetesSite } from "./runbook/commands.js";
import type { ComposeSite } from "./scripts/facts.js";
export declare function composeOperations(model: Model, site: ComposeSite): readonly Artifact[];
export declare function kubernetesOperations(model: Model, site: KubernetesSite): readonly Artifact[];
