/** A secret's value, as an environment variable of the container. */
export interface SecretValue {
    readonly $: "secret";
    readonly key: string;
}
/** An environment variable that the container already has. */
export interface VariableValue {
    readonly $: "variable";
    readonly name: string;
}
/** Text around secrets. */
export interface TextValue {
    readonly $: "text";
    readonly parts: readonly (string | SecretValue | VariableValue)[];
}
/** The path of a mounted secret or project file. */
export interface FileValue {
    readonly $: "file";
    readonly secret: string | null;
    readonly path: string | null;
}
/** `host:port` of a node of this stack, or a URL of it where a scheme is given. `each` asks for the name that resolves to every replica. */
export interface AddressValue {
    readonly $: "address";
    readonly of: string;
    readonly port: number;
    readonly scheme: "" | "http" | "https" | "dns";
    readonly path: string;
    readonly each: boolean;
}
/** The id of a component of the same collector. */
export interface ComponentValue {
    readonly $: "component";
    readonly id: string;
}
/** The directory of a volume of the collector. */
export interface DirectoryValue {
    readonly $: "directory";
    readonly volume: string;
}
export type Symbolic = SecretValue | VariableValue | TextValue | FileValue | AddressValue | ComponentValue | DirectoryValue;
export type Value = string | number | boolean | null | Symbolic | readonly Value[] | {
    readonly [key: string]: Value;
};
export declare function isSymbolic(value: Value): value is Symbolic;
/** Every symbol inside a value, in order. */
export declare function symbolsIn(value: Value): Generator<Symbolic>;
/** Replaces each symbol; everything else is copied as it is. */
export declare function resolve(value: Value, replace: (symbol: Symbolic) => unknown): unknown;
