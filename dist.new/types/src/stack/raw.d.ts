import type { AnyDestination, AnyProcessor, AnySource } from "./brands.js";
import { type ClientAuth, type Component, type Naming, type ServerAuth, type Storage } from "./component.js";
/**
 * Escape hatch: a component that the catalog does not know. What it carries is claimed, not checked.
 * @example raw.processor("acme_redact", { level: "strict" })
 */
export declare const raw: {
    receiver(type: string, options: object, naming?: Naming): Component<"receiver", string, object> & AnySource;
    processor(type: string, options: object, naming?: Naming): Component<"processor", string, object> & AnyProcessor;
    exporter(type: string, options: object, naming?: Naming): Component<"exporter", string, object> & AnyDestination;
    connector(type: string, options: object, naming?: Naming): Component<"connector", string, object> & AnySource & AnyDestination;
    extension(type: string, options: object, naming?: Naming): ServerAuth & ClientAuth & Storage;
};
