import type { CollectorNode, Model } from "../model/model.js";
import type { View } from "./view.js";
import type { Workload } from "./workload.js";
export declare function collectorWorkload(collector: CollectorNode, model: Model, view: View): Workload;
