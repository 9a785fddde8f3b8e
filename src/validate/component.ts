// A component's options against the catalog of the newest collector: the DSL is typed for it, and lowering writes for older ones.
import type { CatalogEntry } from "../components/catalog.js";
import { packageCatalog } from "../components/package-catalog.js";
import { newestCollector } from "../collector/version.js";
import type { Path } from "../diagnostics/diagnostic.js";
import { isCollector } from "../stack/collector.js";
import type { AnyComponent, ComponentKind } from "../stack/component.js";
import { typeName } from "../stack/node.js";
import { checkOptions } from "./component-options/check-options.js";
import { checkRoutes } from "./component-options/routes.js";
import { checkExpansions } from "./expansions.js";
import { misgiven } from "./misgiven.js";
import { checkNaming } from "./naming.js";
import { article, capitalised, isEmptyInstance, shown } from "./shown.js";
import type { Context } from "./validate.js";

export function checkComponent(component: AnyComponent, at: Path, { log, stack }: Context): void {
  checkNaming(component, `The ${String(component.kind)} "${typeName(component.type)}"`, at, log);
  if (!isWhole(component)) {
    if (isMisgiven(component)) log.error("validate/wrong-value", [...at, "options"], misgiven(`The ${component.kind} "${component.type}"`, component.options, 'batch({ timeout: "1s" })'));
    else log.error("validate/wrong-value", at, { message: `${capitalised(article(String(component.kind)))} has no type, or options that are no object.`, why: "What it is and how it is set decide what is written.", fix: "Use what the function returns as it is: batch({ ... })." });
    return;
  }
  if ("isRaw" in component && !/^[A-Za-z]\w{0,62}$/.test(component.type)) {
    const [, type = "", name = ""] = /^([A-Za-z]\w*)\/(.+)$/.exec(component.type) ?? [];
    log.error("validate/wrong-name", [...at, "type"], {
      message: `${capitalised(article(component.kind))} has the type "${component.type}".`, why: "A type begins with a letter and holds letters, digits and underscores, 63 at most; the collector refuses any other.",
      fix: type === "" ? "Write the type that its factory has." : `Say the name apart: raw.${component.kind}("${type}", { ... }, { name: "${name}" }).`,
    });
  }
  if (component.name !== undefined && !/^[A-Za-z0-9_.-]+$/.test(component.name)) {
    log.error("validate/wrong-name", [...at, "name"], { message: `The ${component.kind} "${component.type}" is named "${component.name}".`, why: "A component's name holds letters, digits, dots, hyphens and underscores.", fix: "Rename it." });
  }
  checkExpansions(component.options, [...at, "options"], log);
  const entry = "isRaw" in component ? undefined : entryOf(component.kind, component.type);
  // That options are a promise or a map is told where all values are looked at.
  if (entry === undefined || isEmptyInstance(component.options)) return;
  if (entry.kind === "exporter" && entry.type === "load_balancing") checkPeer({ ...component.options }, [...at, "options"], log);
  const { own, derived } = otelcs[`${component.kind}/${component.type}`] ?? { own: [], derived: [] };
  const checking = { entry, at: [...at, "options"], log, version: stack.collectorVersion ?? newestCollector, derived, ottl };
  const options = Object.fromEntries(Object.entries(component.options).filter(([key]) => !own.includes(key)));
  if (entry.kind === "connector" && entry.type === "routing") checkRoutes(checking, options);
  else checkOptions(checking, options);
}

/** The functions and paths that conditions and statements may name. */
export const ottl = (): unknown => packageCatalog().ottl(newestCollector);
/** What a function returned may have been taken apart and put together again. */
function isWhole({ type, name, options }: Readonly<Record<"type" | "name" | "options", unknown>> | AnyComponent): boolean {
  return typeof type === "string" && (name === undefined || typeof name === "string") && typeof options === "object" && options !== null;
}

/** Who is sent to is known by value; a resolver of the user's own knows it otherwise. */
function checkPeer(options: Readonly<Record<string, unknown>>, at: Path, log: Context["log"]): void {
  const { to, resolver } = options;
  if (isCollector(to) || (to === undefined && resolver !== undefined)) return;
  const what = "expected a collector of this stack, by value";
  if (to === undefined) log.error("validate/missing-option", at, { message: 'The exporter "load_balancing" needs the option "to".', why: `It has no default that would be right everywhere: ${what}.`, fix: 'Add "to".' });
  else log.error("validate/wrong-value", [...at, "to"], { on: "use", message: `The exporter "load_balancing" has ${shown(to)} for "to".`, why: `${capitalised(what)}.`, fix: "Give it what collector(), gateway(), consumer() or agent() returns." });
}

/** A function was called with a value where its options belong. */
function isMisgiven({ type, options }: AnyComponent): boolean {
  return typeof type === "string" && options !== undefined && (typeof options !== "object" || options === null);
}

/** Options that are otelc's own, and those that it fills in. */
const otelcs: Readonly<Record<string, { readonly own: readonly string[]; readonly derived: readonly string[] }>> = {
  "exporter/load_balancing": { own: ["to"], derived: ["protocol", "resolver"] },
  "extension/file_storage": { own: ["volume"], derived: ["directory"] },
  "processor/memory_limiter": { own: [], derived: ["check_interval", "limit_mib"] },
  "receiver/otlp": { own: [], derived: ["protocols"] },
};

export function entryOf(kind: ComponentKind, type: string): CatalogEntry | undefined {
  const found = packageCatalog().findComponent(newestCollector, kind, type);
  return found.found === "component" ? found.entry : undefined;
}
