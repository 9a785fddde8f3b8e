import type { ComponentKind } from "../stack/component.js";
export type OptionType = "string" | "bool" | "int" | "uint" | "float" | "duration" | "size" | "enum" | "id" | "secret" | "list" | "map" | "object" | "any" | "ottl";
/** One option of a component, or the shape of a value inside one. */
export interface Option {
    readonly type?: OptionType;
    /** Name of a definition that stands here; keys beside it come on top. */
    readonly $ref?: string;
    readonly values?: readonly (string | number | boolean)[];
    readonly of?: Option;
    readonly keys?: Readonly<Record<string, Option>>;
    /** Unknown keys are allowed. */
    readonly open?: boolean;
    readonly optional?: boolean;
    readonly required?: boolean;
    readonly deprecated?: boolean | string;
    readonly anyOf?: readonly Option[];
    readonly alsoString?: boolean;
    readonly alsoList?: boolean;
    readonly alsoInt?: boolean;
    readonly min?: number;
    readonly max?: number;
}
/** How far an entry can be trusted: reflected from the compiled component, or transcribed from what upstream publishes. */
export type Grade = "factory" | "published";
/** What the index says of every component. */
export interface ComponentSummary {
    readonly kind: ComponentKind;
    readonly type: string;
    readonly aliases: readonly string[];
    readonly grade: Grade;
    readonly stability: Readonly<Record<string, string>>;
    readonly distributions: readonly string[];
    readonly link: string;
    readonly optionsKnown?: boolean;
}
/** A component with its options. */
export interface CatalogEntry extends ComponentSummary {
    readonly module: string;
    readonly moduleVersion?: string;
    readonly options: Readonly<Record<string, Option>>;
    readonly open?: boolean;
    readonly defaults?: Readonly<Record<string, unknown>>;
    /** By path, what a block that is off holds once it is written. */
    readonly blockDefaults?: Readonly<Record<string, unknown>>;
    readonly extras?: {
        readonly implements?: readonly ("server_auth" | "client_auth" | "storage")[];
    };
    readonly definitions: Readonly<Record<string, Option>>;
    /** Whether the options are those of a release near the catalog's, because its own could not be compiled. */
    readonly isNear?: boolean;
}
/** What a version's OTTL knows; functions and paths as the compiled component registers them. */
export type OttlFacts = Readonly<Record<string, unknown>>;
export type Found = {
    readonly found: "component";
    readonly entry: CatalogEntry;
    readonly isExact: boolean;
} | {
    readonly found: "renamed";
    readonly entry: CatalogEntry;
    readonly isExact: boolean;
    readonly now: string;
} | {
    readonly found: "bare";
    readonly summary: ComponentSummary;
} | {
    readonly found: "unknown";
    readonly nearest: string | undefined;
    readonly otherKinds: readonly ComponentKind[];
};
export interface Catalog {
    readonly versions: readonly string[];
    /** The component of a type: by its name, by a former name, or the nearest there is. */
    findComponent(version: string, kind: ComponentKind, type: string): Found;
    summaries(version: string): readonly ComponentSummary[];
    ottl(version: string): OttlFacts | undefined;
}
/** @param folder `schemas/catalog` of the package. */
export declare function openCatalog(folder: string): Catalog;
/** Whether a connector leads from one signal to another. */
export declare function leads({ stability }: Pick<ComponentSummary, "stability">, from: string, to: string): boolean;
/** An option with its definition put in; what the option itself says counts more. */
export declare function resolved(option: Option, entry: Pick<CatalogEntry, "definitions">): Option;
