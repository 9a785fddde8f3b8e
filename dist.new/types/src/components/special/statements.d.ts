/** Statements that share a context, conditions and an error mode. */
export interface StatementGroup {
    /** What the paths of the statements belong to. @default told from the paths */
    context?: "resource" | "scope" | "span" | "spanevent" | "metric" | "datapoint" | "log" | "profile";
    /** OTTL conditions: where none holds, the statements are left out. */
    conditions?: readonly string[];
    /** OTTL statements. */
    statements: readonly string[];
    /** @default that of the processor */
    error_mode?: "ignore" | "silent" | "propagate";
    /** Values that the statements of this group share by reference. @default false */
    shared_cache?: boolean;
}
/** Conditions that share a context and an error mode. */
export interface ConditionGroup {
    /** What the paths of the conditions belong to. @default told from the paths */
    context?: "resource" | "scope" | "span" | "spanevent" | "metric" | "datapoint" | "log" | "profile";
    /** OTTL conditions: what any of them holds for is dropped. */
    conditions: readonly string[];
    /** @default that of the processor */
    error_mode?: "ignore" | "silent" | "propagate";
}
