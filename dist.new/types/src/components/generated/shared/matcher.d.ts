/** A block that several components share: matcher.OrderingCriteria. */
export interface MatcherOrderingCriteria {
    /** A text. */
    group_by?: string;
    /** A text. */
    regex?: string;
    /** A list. */
    sort_by?: readonly MatcherOrderingCriteriaSortBy[];
    /** A whole number. */
    top_n?: number;
}
export interface MatcherOrderingCriteriaSortBy {
    /** True or false. */
    ascending?: boolean;
    /** A text. */
    layout?: string;
    /** A text. */
    location?: string;
    /** A text. */
    regex_key?: string;
    /** A text. */
    sort_type?: string;
}
