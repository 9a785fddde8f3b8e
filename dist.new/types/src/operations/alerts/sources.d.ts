import type { Model } from "../../model/model.js";
import { type AlertRule } from "./rule.js";
export declare function sourceRules(model: Model): readonly AlertRule[];
