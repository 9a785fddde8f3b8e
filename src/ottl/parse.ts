// The grammar of OTTL, rule for rule the collector's own (pkg/ottl/grammar.go), as far as it decides what is well formed.
import { Cursor, Mismatch } from "./cursor.js";
import { isProblem, type OttlProblem, type Token, tokens } from "./lexer.js";
import type { Argument, Literal, Named } from "./syntax.js";

export type Parsed = { readonly named: Named; readonly problems: readonly OttlProblem[] };

/** A statement: an editor, and maybe a condition behind `where`. */
export function parseStatement(text: string): Parsed {
  return parsed(text, statement);
}

/** A condition: what comes true or false. */
export function parseCondition(text: string): Parsed {
  return parsed(text, booleanExpression);
}

/** An expression that gives a value. */
export function parseValueExpression(text: string): Parsed {
  return parsed(text, (cursor) => void value(cursor));
}

const nothing: Named = { calls: [], paths: [], enums: [] };

function parsed(text: string, rule: (cursor: Cursor) => void): Parsed {
  const read = tokens(text);
  if (isProblem(read)) return { named: nothing, problems: [read] };
  const cursor = new Cursor(read);
  try {
    rule(cursor);
    if (!cursor.is("end")) cursor.fail("the end, and, or, or an operator");
  } catch (mismatch) {
    if (!(mismatch instanceof Mismatch)) throw mismatch;
    return { named: nothing, problems: [cursor.mistake] };
  }
  return { named: cursor.named, problems: cursor.problems };
}

function statement(cursor: Cursor): void {
  if (cursor.is("upper")) {
    const { name, offset } = converter(cursor);
    cursor.problems.push({ kind: "function", message: `"${name}" cannot begin a statement.`, fix: `Statements begin with an editor, such as set(...); converters like ${name}() stand among its arguments.`, offset, length: name.length });
  } else editor(cursor);
  if (cursor.accept("lower", "where") !== undefined) booleanExpression(cursor);
}

export function booleanExpression(cursor: Cursor): void {
  do {
    do booleanValue(cursor); while (cursor.accept("and") !== undefined);
  } while (cursor.accept("or") !== undefined);
}

function booleanValue(cursor: Cursor): void {
  cursor.accept("not");
  if (cursor.attempt(() => comparison(cursor)) !== undefined) return;
  if (cursor.accept("boolean") !== undefined) return;
  if (cursor.attempt(() => converter(cursor)) !== undefined) return;
  cursor.expect("(", undefined, "a comparison, true, false or a converter");
  booleanExpression(cursor);
  cursor.expect(")", undefined, '")"');
}

function comparison(cursor: Cursor): true {
  value(cursor);
  cursor.expect("comparison", undefined, "a comparison (==, !=, <, <=, >, >=)");
  value(cursor);
  return true;
}

/** A name of several tokens: `keep_keys` is one, `ParseJSON` is three. */
function functionName(cursor: Cursor, first: "lower" | "upper"): { readonly name: string; readonly offset: number } {
  const head = cursor.expect(first, undefined, first === "lower" ? "an editor" : "a converter");
  let name = head.text;
  while (cursor.is("lower") || cursor.is("upper")) name += cursor.take().text;
  return { name, offset: head.offset };
}

function editor(cursor: Cursor): { readonly name: string; readonly offset: number } {
  const { name, offset } = functionName(cursor, "lower");
  cursor.calls.push({ name, isEditor: true, offset, length: name.length, arguments: args(cursor) });
  if (cursor.is("punctuation", "[")) {
    cursor.problems.push({ kind: "syntax", message: `The editor "${name}" cannot be indexed.`, fix: "Only paths and converters can be.", offset: cursor.peek().offset, length: 1 });
    keys(cursor);
  }
  return { name, offset };
}

function converter(cursor: Cursor): { readonly name: string; readonly offset: number } {
  const { name, offset } = functionName(cursor, "upper");
  cursor.calls.push({ name, isEditor: false, offset, length: name.length, arguments: args(cursor) });
  keys(cursor);
  return { name, offset };
}

function args(cursor: Cursor): readonly Argument[] {
  cursor.expect("(", undefined, '"("');
  const found: Argument[] = [];
  if (cursor.accept(")") !== undefined) return found;
  do found.push(argument(cursor)); while (cursor.accept("punctuation", ",") !== undefined);
  cursor.expect(")", undefined, '"," or ")"');
  return found;
}

function argument(cursor: Cursor): Argument {
  const named = cursor.attempt(() => {
    const { name } = functionName(cursor, "lower");
    cursor.expect("equal", undefined, '"="');
    return name;
  });
  const { offset } = cursor.peek();
  const is = cursor.attempt(() => argumentValue(cursor));
  if (is === undefined) functionName(cursor, "upper");
  return { name: named, ...cursor.literal(is ?? "function", offset), items: cursor.items.get(offset) ?? [] };
}

/** A value that ends where an argument ends; else it may be the bare name of a function. */
function argumentValue(cursor: Cursor): Argument["is"] {
  const is = value(cursor);
  if (!cursor.is("punctuation", ",") && !cursor.is(")")) cursor.fail('"," or ")"');
  const name = is === "enum" ? cursor.enums.pop() : undefined;
  if (name !== undefined) cursor.enums.push({ ...name, isArgument: true });
  return is;
}

function value(cursor: Cursor): Argument["is"] {
  const token = cursor.peek();
  if (cursor.accept("nil") !== undefined) return "nil";
  if (cursor.is("(") && cursor.attempt(() => lambda(cursor)) !== undefined) return "lambda";
  if (cursor.attempt(() => mathExpression(cursor)) !== undefined) return (token.kind === "int" || token.kind === "float") && cursor.end === token.offset + token.text.length ? "number" : "other";
  if (token.kind === "bytes" && token.text.length % 2 === 0 && cursor.accept("bytes") !== undefined) return "other";
  if (cursor.accept("string") !== undefined) return "text";
  if (cursor.accept("boolean") !== undefined) return "boolean";
  if (cursor.is("upper") && !cursor.is("lower", undefined, 1) && !cursor.is("(", undefined, 1)) return enumSymbol(cursor, cursor.take());
  if (cursor.is("{")) return map(cursor);
  if (cursor.is("punctuation", "[")) return list(cursor);
  return cursor.fail("a value");
}

function enumSymbol(cursor: Cursor, token: Token): "enum" {
  cursor.enums.push({ name: token.text, offset: token.offset, isArgument: false });
  return "enum";
}

function map(cursor: Cursor): "map" {
  cursor.expect("{", undefined, '"{"');
  while (!cursor.is("}")) {
    cursor.expect("string", undefined, 'a text or "}"');
    cursor.expect(":", undefined, '":"');
    value(cursor);
    cursor.accept("punctuation", ",");
  }
  cursor.take();
  return "map";
}

function list(cursor: Cursor): "list" {
  const { offset } = cursor.expect("punctuation", "[", '"["');
  const items: Literal[] = [];
  const item = (): void => {
    const begins = cursor.peek().offset;
    items.push(cursor.literal(value(cursor), begins));
  };
  while (!cursor.is("punctuation", "]") && !cursor.is("punctuation", ",")) item();
  while (cursor.accept("punctuation", ",") !== undefined) item();
  cursor.expect("punctuation", "]", '"," or "]"');
  cursor.items.set(offset, items);
  return "list";
}

function lambda(cursor: Cursor): true {
  cursor.expect("(", undefined, '"("');
  const before = cursor.scope.length;
  if (!cursor.is(")")) {
    do cursor.scope.push((cursor.accept("lower") ?? cursor.expect("underscore", undefined, "a name")).text); while (cursor.accept("punctuation", ",") !== undefined);
  }
  cursor.expect(")", undefined, '")"');
  const { offset } = cursor.expect("arrow", undefined, '"=>"');
  const is = cursor.attempt(() => lambdaValue(cursor));
  if (is === undefined) booleanExpression(cursor);
  if (is === "lambda") cursor.problems.push({ kind: "syntax", message: "A lambda gives another lambda.", fix: "Its body is a value or a condition.", offset, length: 2 });
  cursor.scope.length = before;
  return true;
}

function lambdaValue(cursor: Cursor): Argument["is"] {
  const is = value(cursor);
  if (cursor.is("or") || cursor.is("and") || cursor.is("comparison")) cursor.fail("the end of the lambda");
  return is;
}

function mathExpression(cursor: Cursor): true {
  do {
    do mathValue(cursor); while (cursor.accept("multiply") !== undefined);
  } while (cursor.accept("add") !== undefined);
  return true;
}

function mathValue(cursor: Cursor): void {
  cursor.accept("add");
  if (cursor.accept("(") !== undefined) {
    mathExpression(cursor);
    cursor.expect(")", undefined, '")"');
  } else mathLiteral(cursor);
}

function mathLiteral(cursor: Cursor): void {
  if (cursor.accept("float") !== undefined || cursor.accept("int") !== undefined) return;
  if (cursor.is("upper")) {
    converter(cursor);
    return;
  }
  if (!cursor.is("lower")) cursor.fail("a value");
  const called = cursor.attempt(() => editor(cursor));
  if (called !== undefined) {
    cursor.problems.push({ kind: "function", message: `The editor "${called.name}" gives no value.`, fix: `Converters begin with a capital letter: ${called.name.charAt(0).toUpperCase()}${called.name.slice(1)}.`, offset: called.offset, length: called.name.length });
  } else path(cursor);
}

function path(cursor: Cursor): void {
  const { offset } = cursor.peek();
  const segments: string[] = [];
  const indexed: boolean[] = [];
  do {
    segments.push(cursor.expect("lower", undefined, "a path").text);
    indexed.push(keys(cursor));
  } while (cursor.accept("punctuation", ".") !== undefined);
  if (!cursor.scope.includes(segments[0] ?? "")) cursor.paths.push({ segments, indexed, offset, length: cursor.end - offset });
}

function keys(cursor: Cursor): boolean {
  let isIndexed = false;
  while (cursor.accept("punctuation", "[") !== undefined) {
    isIndexed = true;
    if (cursor.accept("string") === undefined && cursor.attempt(() => intKey(cursor)) === undefined) mathExpression(cursor);
    cursor.expect("punctuation", "]", '"]"');
  }
  return isIndexed;
}

function intKey(cursor: Cursor): true {
  cursor.expect("int", undefined, "a number");
  if (!cursor.is("punctuation", "]")) cursor.fail('"]"');
  return true;
}
