// What every collector component is: plain data with markers. Typed factories over the catalog are in src/components/.
import { type Signal, gives, isClientAuth, isExtension, isServerAuth, isStorage, processes, takes } from "./brands.js";
import { named } from "./given.js";
import { type Route, mark, optionsThenNaming } from "./site.js";

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
export interface Extension { readonly [isExtension]: true }
/** An extension that authenticates requests to a server. */
export interface ServerAuth extends Extension { readonly [isServerAuth]: true }
/** An extension that signs a client's requests. */
export interface ClientAuth extends Extension { readonly [isClientAuth]: true }
/** An extension that stores queues and checkpoints. */
export interface Storage extends Extension { readonly [isStorage]: true }

/** What a component does for which signals; connectors take some and give some. */
export interface Abilities {
  readonly takes?: readonly Signal[];
  readonly gives?: readonly Signal[];
  readonly processes?: readonly Signal[];
  readonly extension?: readonly ("server_auth" | "client_auth" | "storage")[];
}

const everySignal: readonly Signal[] = ["traces", "metrics", "logs"];

/** Makes a component; `builder` is the function the user called, so that findings point at that call. */
export function component(
  builder: (...args: never[]) => unknown, kind: ComponentKind, type: string, abilities: Abilities, options: object | undefined, naming: Naming | undefined,
  route: Route = optionsThenNaming,
): AnyComponent {
  const value: Record<string | symbol, unknown> = { kind, type, options: options ?? {} };
  named(value, naming);
  for (const signal of abilities.takes ?? []) value[takes[signal]] = true;
  for (const signal of abilities.gives ?? []) value[gives[signal]] = true;
  for (const signal of abilities.processes ?? []) value[processes[signal]] = true;
  if (abilities.extension !== undefined) markExtension(value, abilities.extension);
  return mark(value as unknown as AnyComponent, builder, route);
}

export function isComponent(value: unknown): value is AnyComponent {
  return typeof value === "object" && value !== null && "kind" in value && "options" in value && "type" in value
    && typeof value.kind === "string" && ["receiver", "processor", "exporter", "connector", "extension"].includes(value.kind);
}

/** What a raw component claims: every signal, and every role of an extension. */
export const claimsEverything = {
  receiver: { gives: everySignal },
  processor: { processes: everySignal },
  exporter: { takes: everySignal },
  connector: { takes: everySignal, gives: everySignal },
  extension: { extension: ["server_auth", "client_auth", "storage"] },
} as const satisfies Record<ComponentKind, Abilities>;

function markExtension(value: Record<symbol, unknown>, roles: readonly string[]): void {
  value[isExtension] = true;
  if (roles.includes("server_auth")) value[isServerAuth] = true;
  if (roles.includes("client_auth")) value[isClientAuth] = true;
  if (roles.includes("storage")) value[isStorage] = true;
}
