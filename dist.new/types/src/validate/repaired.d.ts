export declare function repaired(found: unknown, expected: string): string | undefined;
