import type { Target } from "../src/emit/target.js";
import { compose } from "./compose/index.js";

/** Every target, by the type that the DSL names. */
export const targets: Readonly<Record<string, Target>> = { compose };
