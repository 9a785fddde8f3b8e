// The catalog that the package ships.
import { join } from "node:path";
import { packageRoot } from "../package/root.js";
import { type Catalog, openCatalog } from "./catalog.js";

let opened: Catalog | undefined;

export function packageCatalog(): Catalog {
  opened ??= openCatalog(join(packageRoot(), "schemas", "catalog"));
  return opened;
}
