import type { AnyDestination, AnyProcessor, AnySource } from "./brands.js";
import { type AnyComponent, type ClientAuth, type Component, type ComponentKind, type Naming, type ServerAuth, type Storage, claimsEverything, component } from "./component.js";

/**
 * Escape hatch: a component that the catalog does not know. What it carries is claimed, not checked.
 * @example raw.processor("acme_redact", { level: "strict" })
 */
export const raw = {
  receiver(type: string, options: object, naming?: Naming): Component<"receiver", string, object> & AnySource {
    return makeRaw(raw.receiver, "receiver", type, options, naming) as Component<"receiver", string, object> & AnySource;
  },
  processor(type: string, options: object, naming?: Naming): Component<"processor", string, object> & AnyProcessor {
    return makeRaw(raw.processor, "processor", type, options, naming) as Component<"processor", string, object> & AnyProcessor;
  },
  exporter(type: string, options: object, naming?: Naming): Component<"exporter", string, object> & AnyDestination {
    return makeRaw(raw.exporter, "exporter", type, options, naming) as Component<"exporter", string, object> & AnyDestination;
  },
  connector(type: string, options: object, naming?: Naming): Component<"connector", string, object> & AnySource & AnyDestination {
    return makeRaw(raw.connector, "connector", type, options, naming) as Component<"connector", string, object> & AnySource & AnyDestination;
  },
  extension(type: string, options: object, naming?: Naming): ServerAuth & ClientAuth & Storage {
    return makeRaw(raw.extension, "extension", type, options, naming) as unknown as ServerAuth & ClientAuth & Storage;
  },
};

/** What is raw is marked, so that nobody takes its options for checked. */
function makeRaw(builder: (...args: never[]) => unknown, kind: ComponentKind, type: string, options: object, naming: Naming | undefined): AnyComponent {
  return Object.assign(component(builder, kind, type, claimsEverything[kind], options, naming, behindType), { isRaw: true });
}

/** The type stands first, so options and naming move one argument on. */
function behindType(path: readonly (string | number)[]): readonly (string | number)[] {
  const [head, ...rest] = path;
  if (head === "type") return [0];
  if (head === "options") return [1, ...rest];
  return head === "name" ? [2, "name"] : [];
}
