import { type Catalog } from "./catalog.js";
export declare function packageCatalog(): Catalog;
