/** The contrib distribution; ghcr.io carries every release, Docker Hub misses 0.123.1 to 0.126.0. */
export declare function contribImage(version: string): string;
/** User and group of the image; nothing in it is created or owned for them. */
export declare const collectorUser: {
    readonly uid: 10001;
    readonly gid: 10001;
};
