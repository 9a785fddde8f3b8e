import type { StanzaOperator } from "../shared/stanza.js";
/** A block that several components share: fileconsumer.HeaderConfig. */
export interface FileconsumerHeader {
    /** A list. */
    metadata_operators?: readonly StanzaOperator[];
    /** A text. */
    pattern?: string;
}
