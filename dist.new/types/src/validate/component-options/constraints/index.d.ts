import type { Constraints } from "../constraint.js";
export declare const constraints: Constraints;
