import type { Target } from "../../src/emit/target.js";
export declare const compose: Target;
