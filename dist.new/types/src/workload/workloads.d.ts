import type { Model } from "../model/model.js";
import type { View } from "./view.js";
import type { Workload } from "./workload.js";
export declare function workloadsOf(model: Model, view: View): readonly Workload[];
