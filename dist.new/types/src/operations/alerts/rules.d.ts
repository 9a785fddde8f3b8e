import type { Model, ServiceNode } from "../../model/model.js";
import type { View } from "../../workload/view.js";
import type { AlertRule } from "./rule.js";
import { type Recording } from "./slos.js";
export interface RuleSet {
    readonly recordings: readonly Recording[];
    readonly alerts: readonly AlertRule[];
}
/** Whether the stack itself gives the store its rules; one outside it, or one that keeps tenants apart, is given them by its operator. */
export declare function loadsRules({ isExternal, options }: Pick<ServiceNode, "isExternal" | "options">): boolean;
/** What one store evaluates: the one that scrapes the stack watches it, and each has the objectives that are asked of it. */
export declare function ruleSet(model: Model, store: string, target: View["target"]): RuleSet;
