import { type Checking } from "./place.js";
export declare function checkRoutes(checking: Checking, options: Readonly<Record<string, unknown>>): void;
