/** A whole config. Declarations stand above the last empty line, properties of defineStack() below it; `names` are what "otelc" exports. */
export declare function completed(example: string, names: readonly string[]): string;
/** The parts of a gateway, Kafka and consumer stack that an example is about; the rest is what a careful user would write. */
export interface QueuedParts {
    readonly declare?: string;
    readonly kafka?: string;
    readonly gateway?: string;
    readonly consumer?: string;
    readonly stack?: string;
}
export declare function queued(parts: QueuedParts): string;
/** One collector between senders and Jaeger. */
export interface DirectParts {
    readonly declare?: string;
    /** Settings of the collector besides its pipelines. */
    readonly settings?: string;
    readonly from?: string;
    readonly through?: string;
    readonly to?: string;
    readonly stack?: string;
}
export declare function direct(parts: DirectParts): string;
