import { type AnyComponent } from "../../stack/component.js";
export type Symbolic = {
    readonly is: "secret" | "variable" | "file";
} | {
    readonly is: "component";
    readonly component: AnyComponent;
} | {
    readonly is: "node";
};
export declare function symbolic(value: unknown): Symbolic | undefined;
/** What an option that takes a component wants of it, told from its key. */
export declare function roleFor(key: string, isServer: boolean): {
    readonly mark: symbol;
    readonly name: string;
};
export declare function hasRole(component: AnyComponent, mark: symbol): boolean;
