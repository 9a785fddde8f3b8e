/** A block that several components share: resourcetotelemetry.Settings. */
export interface ResourcetotelemetrySettings {
    /** On or off. @default false */
    enabled?: boolean;
    /** True or false. @default false */
    exclude_service_attributes?: boolean;
}
