import type { Model } from "../../model/model.js";
import { type AlertRule } from "./rule.js";
export declare function kafkaRules(model: Model): readonly AlertRule[];
