import { Cursor } from "./cursor.js";
import { type OttlProblem } from "./lexer.js";
import type { Named } from "./syntax.js";
export type Parsed = {
    readonly named: Named;
    readonly problems: readonly OttlProblem[];
};
/** A statement: an editor, and maybe a condition behind `where`. */
export declare function parseStatement(text: string): Parsed;
/** A condition: what comes true or false. */
export declare function parseCondition(text: string): Parsed;
/** An expression that gives a value. */
export declare function parseValueExpression(text: string): Parsed;
export declare function booleanExpression(cursor: Cursor): void;
