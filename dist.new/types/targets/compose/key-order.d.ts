export declare function composeOrder(service: unknown): unknown;
