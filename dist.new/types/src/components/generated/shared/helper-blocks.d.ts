/** A block that several components share: helper.ScopeNameParser. */
export interface HelperScopeNameParser {
    /** A text. */
    parse_from?: string;
}
/** A block that several components share: helper.SeverityConfig. */
export interface HelperSeverity {
    /** By name. */
    mapping?: Readonly<Record<string, unknown>>;
    /** True or false. */
    overwrite_text?: boolean;
    /** A text. */
    parse_from?: string;
    /** A text. */
    preset?: string;
}
/** A block that several components share: helper.SpanIDConfig. */
export interface HelperSpanID {
    /** A text. */
    parse_from?: string;
}
/** A block that several components share: helper.TimeParser. */
export interface HelperTimeParser {
    /** A text. */
    layout?: string;
    /** A text. */
    layout_type?: string;
    /** A text. */
    location?: string;
    /** A text. */
    parse_from?: string;
    /** By name. */
    time_zone_locations?: Readonly<Record<string, string>>;
}
/** A block that several components share: helper.TraceFlagsConfig. */
export interface HelperTraceFlags {
    /** A text. */
    parse_from?: string;
}
/** A block that several components share: helper.TraceIDConfig. */
export interface HelperTraceID {
    /** A text. */
    parse_from?: string;
}
/** A block that several components share: helper.TraceParser. */
export interface HelperTraceParser {
    /** A block. */
    span_id?: HelperSpanID;
    /** A block. */
    trace_flags?: HelperTraceFlags;
    /** A block. */
    trace_id?: HelperTraceID;
}
