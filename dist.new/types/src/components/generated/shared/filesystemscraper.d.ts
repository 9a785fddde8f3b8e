import type { RegexpConfig } from "../shared/regexp.js";
/** A block that several components share: filesystemscraper.DeviceMatchConfig. */
export interface FilesystemscraperDeviceMatch {
    /** A list. */
    devices?: readonly string[];
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A block. */
    regexp?: RegexpConfig;
}
/** A block that several components share: filesystemscraper.FSTypeMatchConfig. */
export interface FilesystemscraperFSTypeMatch {
    /** A list. */
    fs_types?: readonly string[];
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A block. */
    regexp?: RegexpConfig;
}
/** A block that several components share: filesystemscraper.MountPointMatchConfig. */
export interface FilesystemscraperMountPointMatch {
    /** One of these. */
    match_type?: "regexp" | "strict";
    /** A list. */
    mount_points?: readonly string[];
    /** A block. */
    regexp?: RegexpConfig;
}
