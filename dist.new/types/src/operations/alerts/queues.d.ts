import type { CollectorNode, Model } from "../../model/model.js";
import { type AlertRule } from "./rule.js";
export declare function queueRules(model: Model): readonly AlertRule[];
export declare function hasQueue({ components }: CollectorNode): boolean;
