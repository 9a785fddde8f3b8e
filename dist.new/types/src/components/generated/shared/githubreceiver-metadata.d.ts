import type { FilterConfig } from "../shared/filter.js";
/** A block that several components share: githubreceiver/metadata.ResourceAttributeConfig. */
export interface GithubreceiverMetadataResourceAttribute {
    /** On or off. @default true */
    enabled?: boolean;
    /** A list. */
    metrics_exclude?: readonly FilterConfig[];
    /** A list. */
    metrics_include?: readonly FilterConfig[];
}
/** A block that several components share: githubreceiver/metadata.ResourceAttributesConfig. */
export interface GithubreceiverMetadataResourceAttributes {
    /** A block. */
    "vcs.owner.name"?: GithubreceiverMetadataResourceAttribute;
    /** A block. */
    "vcs.provider.name"?: GithubreceiverMetadataResourceAttribute;
}
