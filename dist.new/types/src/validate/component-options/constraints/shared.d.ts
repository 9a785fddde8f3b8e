import type { Constraints } from "../constraint.js";
export declare const sharedConstraints: Constraints;
