import type { Schema } from "../stack/schema.js";
export declare function schemaOf(kind: string, type: string): Schema | undefined;
