import type { Artifact } from "./artifact.js";
/** First line of every file that has comments. */
export declare const banner = "# Made by otelc from stack.config.ts. Do not edit: change the stack and build again.";
/** The text of a file. */
export declare function print(artifact: Pick<Artifact, "path" | "documents">): string;
/** One document in block style, two spaces deep; safe for parsers of YAML 1.1 and 1.2. */
export declare function toYaml(document: unknown): string;
