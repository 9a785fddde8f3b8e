// Whose data a store that keeps tenants apart holds, as far as the stack says so.
import { optionAt } from "./flow.js";
import type { ComponentNode, Model, ServiceNode } from "./model.js";
import { isBlock, type Value } from "./value.js";

/** The header by which Loki, Mimir and Tempo tell tenants apart. */
export const tenantHeaderName = "X-Scope-OrgID";

export function keepsTenantsApart({ isExternal, options }: Pick<ServiceNode, "isExternal" | "options">): boolean {
  return !isExternal && (options["tenants"] === true || Array.isArray(options["tenants"]));
}

/** What an exporter writes into the header, however it spells its name. */
export function tenantHeadersOf(exporter: ComponentNode): readonly Value[] {
  const headers = optionAt(exporter, "headers");
  return isBlock(headers) ? Object.entries(headers).filter(([name]) => name.toLowerCase() === tenantHeaderName.toLowerCase()).map(([, value]) => value) : [];
}

/** Tempo writes what it makes of traces for the tenant that they are of. */
export function writesAsItsOwn(writer: ServiceNode): boolean {
  return writer.type === "tempo" && keepsTenantsApart(writer);
}

/** The tenant that Prometheus or Tempo writes as: the one of a store outside, or the only one whose data the store holds. */
export function tenantWrittenAs(store: ServiceNode, model: Pick<Model, "collectors">): string | undefined {
  const { tenant } = store.options;
  if (typeof tenant === "string") return tenant;
  const tenants = keepsTenantsApart(store) ? tenantsOf(store, model) : [];
  return tenants.length === 1 ? tenants[0] : undefined;
}

/** Names that the store or exporters to it write out, sorted; what an authenticator or the environment names is known only where it runs. */
export function tenantsOf(store: ServiceNode, { collectors }: Pick<Model, "collectors">): readonly string[] {
  const exporters = collectors.flatMap(({ components }) => components.filter(({ kind, peer }) => kind === "exporter" && peer === store.name));
  const { tenants } = store.options;
  const named = [...(Array.isArray(tenants) ? (tenants as readonly Value[]) : []), ...exporters.flatMap(tenantHeadersOf)];
  return [...new Set(named.filter((name): name is string => typeof name === "string" && !name.includes("${")))].sort();
}
