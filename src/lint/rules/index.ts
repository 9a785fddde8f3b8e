import type { Rule } from "../rule.js";

/** Every rule, by name. */
export const rules: readonly Rule[] = [];
