import type { ChangeRule } from "../rule.js";
export declare const queueOrphanedByRename: ChangeRule;
