/** Whether round brackets do not match, or a square one is not closed. */
export declare function isUnbalanced(pattern: string): boolean;
/** Whether a group has no name, and is not one that only groups. */
export declare function hasUnnamedGroup(pattern: string): boolean;
