/** A step of log parsing; what it holds depends on its type. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/pkg/stanza/docs/operators */
export interface Operator {
    type: string;
    /** @default the type */
    id?: string;
    [key: string]: unknown;
}
