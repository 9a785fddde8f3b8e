import type { Model } from "../model/model.js";
import type { View } from "../workload/view.js";
export declare function scrapeJobs(model: Model, view: View): readonly unknown[];
