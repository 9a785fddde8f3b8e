import type { Artifact } from "../../emit/artifact.js";
import type { Model } from "../../model/model.js";
import type { View } from "../../workload/view.js";
/** Beside the rules where a target writes those as a file of their own; elsewhere the rules come along. */
export declare function ruleTestFiles(model: Model, target: View["target"]): readonly Artifact[];
