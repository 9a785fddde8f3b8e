/** Something that is on or off: a metric, a resource attribute. */
export interface Toggle {
    enabled?: boolean;
}
