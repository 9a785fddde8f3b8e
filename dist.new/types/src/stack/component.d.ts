import { type Signal, isClientAuth, isExtension, isServerAuth, isStorage } from "./brands.js";
import { type Route } from "./site.js";
export type ComponentKind = "receiver" | "processor" | "exporter" | "connector" | "extension";
/** One collector component: its type as the collector spells it, and the collector's own options. */
export interface Component<Kind extends string, Type extends string, O> {
    readonly kind: Kind;
    readonly type: Type;
    readonly name?: string;
    readonly options: Readonly<O>;
}
/** Any component, where its exact type does not matter. */
export type AnyComponent = Component<ComponentKind, string, object>;
/** The second argument of every component: `batch({...}, { name: "slow" })` is `batch/slow`. */
export interface Naming {
    /** The part behind the slash of the component's id. @default none: the id is the type */
    readonly name?: string;
}
/** An extension of the collector. Where the collector wants an extension's id, the option takes the extension. */
export interface Extension {
    readonly [isExtension]: true;
}
/** An extension that authenticates requests to a server. */
export interface ServerAuth extends Extension {
    readonly [isServerAuth]: true;
}
/** An extension that signs a client's requests. */
export interface ClientAuth extends Extension {
    readonly [isClientAuth]: true;
}
/** An extension that stores queues and checkpoints. */
export interface Storage extends Extension {
    readonly [isStorage]: true;
}
/** What a component does for which signals; connectors take some and give some. */
export interface Abilities {
    readonly takes?: readonly Signal[];
    readonly gives?: readonly Signal[];
    readonly processes?: readonly Signal[];
    readonly extension?: readonly ("server_auth" | "client_auth" | "storage")[];
}
/** Makes a component; `builder` is the function the user called, so that findings point at that call. */
export declare function component(builder: (...args: never[]) => unknown, kind: ComponentKind, type: string, abilities: Abilities, options: object | undefined, naming: Naming | undefined, route?: Route): AnyComponent;
export declare function isComponent(value: unknown): value is AnyComponent;
/** What a raw component claims: every signal, and every role of an extension. */
export declare const claimsEverything: {
    readonly receiver: {
        readonly gives: readonly Signal[];
    };
    readonly processor: {
        readonly processes: readonly Signal[];
    };
    readonly exporter: {
        readonly takes: readonly Signal[];
    };
    readonly connector: {
        readonly takes: readonly Signal[];
        readonly gives: readonly Signal[];
    };
    readonly extension: {
        readonly extension: readonly ["server_auth", "client_auth", "storage"];
    };
};
