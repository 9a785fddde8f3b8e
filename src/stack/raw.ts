import type { AnyDestination, AnyProcessor, AnySource } from "./brands.js";
import { type ClientAuth, type Component, type Naming, type ServerAuth, type Storage, claimsEverything, component } from "./component.js";

/**
 * Escape hatch: a component that the catalog does not know. What it carries is claimed, not checked.
 * @example raw.processor("acme_redact", { level: "strict" })
 */
export const raw = {
  receiver(type: string, options: object, naming?: Naming): Component<"receiver", string, object> & AnySource {
    return component(raw.receiver, "receiver", type, claimsEverything.receiver, options, naming, behindType) as Component<"receiver", string, object> & AnySource;
  },
  processor(type: string, options: object, naming?: Naming): Component<"processor", string, object> & AnyProcessor {
    return component(raw.processor, "processor", type, claimsEverything.processor, options, naming, behindType) as Component<"processor", string, object> & AnyProcessor;
  },
  exporter(type: string, options: object, naming?: Naming): Component<"exporter", string, object> & AnyDestination {
    return component(raw.exporter, "exporter", type, claimsEverything.exporter, options, naming, behindType) as Component<"exporter", string, object> & AnyDestination;
  },
  connector(type: string, options: object, naming?: Naming): Component<"connector", string, object> & AnySource & AnyDestination {
    return component(raw.connector, "connector", type, claimsEverything.connector, options, naming, behindType) as Component<"connector", string, object> & AnySource & AnyDestination;
  },
  extension(type: string, options: object, naming?: Naming): ServerAuth & ClientAuth & Storage {
    return component(raw.extension, "extension", type, claimsEverything.extension, options, naming, behindType) as unknown as ServerAuth & ClientAuth & Storage;
  },
};

/** The type stands first, so options and naming move one argument on. */
function behindType(path: readonly (string | number)[]): readonly (string | number)[] {
  const [head, ...rest] = path;
  if (head === "type") return [0];
  if (head === "options") return [1, ...rest];
  return head === "name" ? [2, "name"] : [];
}
