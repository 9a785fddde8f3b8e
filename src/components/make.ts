// How typed factories make components: the type is claimed once, here.
import type { Signal } from "../stack/brands.js";
import { type Abilities, component, type ComponentKind, type Naming } from "../stack/component.js";
import type { Route } from "../stack/site.js";

export const every: readonly Signal[] = ["traces", "metrics", "logs"];

export function connects(takes: readonly Signal[], gives: readonly Signal[]): Abilities {
  return { takes, gives };
}

export function makeComponent<T>(builder: (...args: never[]) => unknown, kind: ComponentKind, type: string, abilities: Abilities, options: object | undefined, naming: Naming | undefined, route?: Route): T {
  return component(builder, kind, type, abilities, options, naming, route) as T;
}

type Factory = (options?: object, naming?: Naming) => unknown;

/** Makes one factory a row: `{ hostMetrics: "host_metrics ml" }`. Rows are read when a factory is called, so that a stack pays for what it uses. */
export function factories<F extends object>(kind: ComponentKind, table: Readonly<Record<string, string>>): F {
  const made: Record<string, Factory> = {};
  for (const [name, row] of Object.entries(table)) {
    const factory: Factory = (options, naming) => {
      const [type = "", marks = ""] = row.split(" ");
      return component(factory, kind, type, abilitiesOf[kind](marks), options, naming);
    };
    made[name] = factory;
  }
  return made as F;
}

const abilitiesOf: Readonly<Record<ComponentKind, (marks: string) => Abilities>> = {
  receiver: (marks) => ({ gives: signalsOf(marks) }),
  processor: (marks) => ({ processes: signalsOf(marks) }),
  exporter: (marks) => ({ takes: signalsOf(marks) }),
  connector: (marks) => connects(signalsOf(marks.split(">")[0]), signalsOf(marks.split(">")[1])),
  extension: (marks) => ({ extension: rolesOf(marks) }),
};

function signalsOf(letters = ""): readonly Signal[] {
  return every.filter((signal) => letters.includes(signal.charAt(0)));
}

const roles = { s: "server_auth", c: "client_auth", k: "storage" } as const;

function rolesOf(letters: string): NonNullable<Abilities["extension"]> {
  return (["s", "c", "k"] as const).filter((letter) => letters.includes(letter)).map((letter) => roles[letter]);
}
