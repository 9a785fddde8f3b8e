import { type Constraints } from "../constraint.js";
export declare const extensionConstraints: Constraints;
