/** A block that several components share: split.Config. */
export interface SplitConfig {
    /** A text. @default ".^" */
    line_end_pattern?: string;
    /** A text. */
    line_start_pattern?: string;
    /** True or false. @default false */
    omit_pattern?: boolean;
}
