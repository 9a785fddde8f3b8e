import type { Artifact } from "../../emit/artifact.js";
import type { Model } from "../../model/model.js";
import { type ComposeSite } from "./facts.js";
export declare function scriptFiles(model: Model, site: ComposeSite): readonly Artifact[];
