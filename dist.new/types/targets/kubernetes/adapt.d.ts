import type { Model } from "../../src/model/model.js";
export declare function adaptedModel(model: Model): Model;
/** Facts of the pod that configurations may name as environment variables. */
export declare const podFacts: Readonly<Record<string, string>>;
