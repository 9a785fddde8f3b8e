export interface Image {
    /** Host of the registry; none is Docker Hub. */
    readonly registry: string | undefined;
    /** Repository with its folders: `otel/opentelemetry-collector-contrib`. */
    readonly repository: string;
    readonly tag: string | undefined;
    readonly digest: string | undefined;
}
/** Undefined where Compose puts the reference together from variables. */
export declare function imageOf(reference: string): Image | undefined;
export interface KnownImage {
    /** End of the repository. */
    readonly repository: RegExp;
    /** Programs that a command may start with; empty: none at all. Undefined: not known. */
    readonly programs?: readonly string[];
    readonly hasShell?: boolean;
    /** Whether the image itself starts as root. */
    readonly startsAsRoot: boolean;
    /** Whether a fresh volume stays root's, so that something must give it to the image's user. */
    readonly needsOwner: boolean;
}
/** Images without a shell hold one program; a check by wget in them never passes. */
export declare const knownImages: readonly KnownImage[];
export declare function knownImage(reference: string | undefined): KnownImage | undefined;
