import type { Model } from "../../model/model.js";
export declare function flowGraph({ edges, collectors }: Model): string;
