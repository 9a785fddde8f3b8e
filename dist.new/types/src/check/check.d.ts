import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
export declare function check(artifacts: readonly Artifact[], log: Diagnostics): void;
