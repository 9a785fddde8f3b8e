import { type Definition } from "./definition.js";
/** Password of the database in the stack. */
export declare const postgresSecret = "POSTGRES_PASSWORD";
export declare const postgres: Definition;
