// The catalog that the package ships.
import { join } from "node:path";
import { packageRoot } from "../package/root.js";
import type { ComponentKind } from "../stack/component.js";
import { type Catalog, openCatalog } from "./catalog.js";

let opened: Catalog | undefined;

export function packageCatalog(): Catalog {
  opened ??= openCatalog(join(packageRoot(), "schemas", "catalog"));
  return opened;
}

/** The type that was probably meant by one that no release has. */
export function meantType(version: string, { kind, type }: { readonly kind: ComponentKind; readonly type: string }): string | undefined {
  const found = packageCatalog().findComponent(version, kind, type);
  return found.found === "unknown" ? found.nearest : undefined;
}
