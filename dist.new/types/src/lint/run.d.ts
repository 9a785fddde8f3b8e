import type { Diagnostics, Severity } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
import type { Model, TargetNode } from "../model/model.js";
import type { Finding, Rule } from "./rule.js";
/** What the stack says about rules, by name. */
export type Severities = Model["lint"];
export declare function lintModel(model: Model, log: Diagnostics): void;
export declare function lintDocuments(model: Model, target: TargetNode, artifacts: readonly Artifact[], log: Diagnostics): void;
/** Once for a whole config, whatever its environments: the files are the same. */
export declare function lintSources(sources: ReadonlyMap<string, string>, severities: Severities, log: Diagnostics): void;
/** For `diff` and for `build` over an existing folder: what a change would leave behind. */
export declare function lintChange(before: readonly Artifact[], after: readonly Artifact[], severities: Severities, log: Diagnostics): void;
/** The severity of a finding; undefined where the stack has switched the rule off, or never asked for it. */
export declare function severityOf(rule: Rule, severities: Severities, finding?: Pick<Finding, "severity">): Severity | undefined;
