export interface SchemaError {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
    readonly propertyName?: string;
}
export type Validator = ((document: unknown) => boolean) & {
    readonly errors?: readonly SchemaError[] | null;
};
/** The validator of a document: `compose`, or `apps/v1/Deployment`. Undefined where otelc has no schema for it. */
export declare function validatorOf(key: string): Validator | undefined;
