import type { Value } from "../model/value.js";
import type { Lowering } from "./lowering.js";
/** Turns a component that stands among options (a storage, an authenticator) into a reference; the pass that names components says how. */
export type NameComponent = (component: object) => Value;
export declare function valueOf(value: unknown, lowering: Pick<Lowering, "nodes">, nameComponent?: NameComponent): Value;
