/** An image by the mirror that a target names; what is pulled from the mirror's own host stays as it is. */
export declare function imageFrom(mirror: string | null, image: string): string;
