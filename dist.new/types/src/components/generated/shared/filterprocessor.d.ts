import type { FilterconfigAttribute } from "../shared/filterconfig.js";
/** A block that several components share: filterprocessor.LogMatchProperties. */
export interface FilterprocessorLogMatchProperties {
    /** A list. */
    bodies?: readonly string[];
    /** A text. */
    match_type?: string;
    /** A list. */
    record_attributes?: readonly FilterconfigAttribute[];
    /** A list. */
    resource_attributes?: readonly FilterconfigAttribute[];
    /** A block. */
    severity_number?: FilterprocessorLogMatchPropertiesSeverityNumber;
    /** A list. */
    severity_texts?: readonly string[];
}
export interface FilterprocessorLogMatchPropertiesSeverityNumber {
    /** True or false. */
    match_undefined?: boolean;
    /** A text. */
    min?: string;
}
