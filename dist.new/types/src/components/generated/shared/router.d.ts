/** A block that several components share: router.RouteConfig. */
export interface RouterRoute {
    /** By name. */
    attributes?: Readonly<Record<string, string>>;
    /** A text. */
    expr?: string;
    /** A list. */
    output?: readonly string[];
}
