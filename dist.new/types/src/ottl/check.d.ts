import { type OttlFacts } from "./facts.js";
import type { OttlProblem } from "./lexer.js";
import type { Named } from "./syntax.js";
/** Where a text stands. */
export interface Standing {
    /** The component whose functions count: `transform`, `filter`. */
    readonly component: string;
    /** The contexts it may be in; with one, paths need not name it. */
    readonly contexts: readonly string[];
    /** Whether each path must name its context. */
    readonly namesContext: boolean;
}
export declare function problemsIn(named: Named, standing: Standing, facts: OttlFacts): readonly OttlProblem[];
