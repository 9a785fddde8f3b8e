import type { z } from "../stack/schema.js";
export declare function schemaOf(kind: string, type: string): z.ZodMiniType | undefined;
