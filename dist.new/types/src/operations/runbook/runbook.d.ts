import type { Model } from "../../model/model.js";
import type { View } from "../../workload/view.js";
import type { Commands } from "./commands.js";
export declare function runbook(model: Model, commands: Commands, target: View["target"]): string;
