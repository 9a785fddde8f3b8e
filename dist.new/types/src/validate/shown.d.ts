/** A value as a message quotes it: short, and never the inside of a node. */
export declare function shown(value: unknown): string;
