/** A block that several components share: httpserver.PathConfig. */
export interface HttpserverPath {
    /** On or off. */
    enabled?: boolean;
    /** True or false. @default false */
    include_attributes?: boolean;
    /** Path. */
    path?: string;
}
