// Reads PromQL as Prometheus does before it starts with a rule: its grammar, and what each function takes.
import { aggregations, experimental, functions, type ValueType } from "./functions.js";
import { objectionTo } from "../ottl/regular-expression.js";
import { Refused, type Token, type TokenKind, textOf, tokens } from "./lexer.js";

/** What keeps a query from giving samples at one moment, as the end of a sentence; undefined where nothing does. */
export function problemIn(query: string): string | undefined {
  try {
    const parser = new Parser(tokens(query));
    const type = parser.whole();
    return type === "vector" ? undefined : `it gives ${named[type]}, and ${named.vector} is wanted`;
  } catch (error) {
    if (error instanceof Refused) return error.message;
    throw error;
  }
}

const named: Readonly<Record<ValueType, string>> = { vector: "series", range: "a range of samples", scalar: "a number", string: "a text" };
/** From the weakest to the strongest. */
const precedence: readonly (readonly string[])[] = [["or"], ["and", "unless"], ["==", "!=", ">", "<", ">=", "<="], ["+", "-"], ["*", "/", "%", "atan2"]];
const comparing = new Set(precedence[2]);
const sets = new Set(["and", "or", "unless"]);
/** Words that no metric may be called by. */
const reserved = new Set(["atan2", "bool", "group_left", "group_right", "ignoring", "on"]);

class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(all: readonly Token[]) {
    this.tokens = all;
  }

  whole(): ValueType {
    const type = this.binary(0);
    if (this.token.kind !== "end") throw new Refused(`"${this.token.text}" is not expected there`);
    return type;
  }

  private get token(): Token {
    return this.tokens[this.at] ?? { kind: "end", text: "" };
  }

  private is(kind: TokenKind, ...texts: readonly string[]): boolean {
    return this.token.kind === kind && (texts.length === 0 || texts.includes(this.token.text.toLowerCase()));
  }

  private take(kind: TokenKind, ...texts: readonly string[]): boolean {
    const fits = this.is(kind, ...texts);
    if (fits) this.at += 1;
    return fits;
  }

  private want(kind: TokenKind, what = `"${kind}"`): string {
    const { text } = this.token;
    if (!this.take(kind)) throw new Refused(`${what} is expected ${text === "" ? "at the end" : `in place of "${text}"`}`);
    return text;
  }

  private binary(level: number): ValueType {
    const operators = precedence[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    while ((this.token.kind === "operator" || this.token.kind === "name") && operators.includes(this.token.text.toLowerCase())) {
      const operator = this.token.text.toLowerCase();
      this.at += 1;
      const isBool = this.matching(operator);
      left = combined(operator, left, this.binary(level + 1), isBool);
    }
    return left;
  }

  /** `bool`, and which labels two sides are matched by. */
  private matching(operator: string): boolean {
    const isBool = this.take("name", "bool");
    if (!this.take("name", "on", "ignoring")) return isBool;
    this.labels();
    if (!this.take("name", "group_left", "group_right")) return isBool;
    if (sets.has(operator)) throw new Refused(`"${operator}" has no groups: it goes with "on" and "ignoring" only`);
    if (this.is("(")) this.labels();
    return isBool;
  }

  private unary(): ValueType {
    if (!this.take("operator", "-", "+")) return this.power();
    const type = this.unary();
    if (type === "range" || type === "string") throw new Refused(`a sign stands before ${named[type]}`);
    return type;
  }

  /** Binds to the right, and stronger than a sign before it. */
  private power(): ValueType {
    const base = this.postfixed();
    if (!this.take("operator", "^")) return base;
    this.matching("^");
    return combined("^", base, this.unary(), false);
  }

  private postfixed(): ValueType {
    const begin = this.at;
    let type = this.primary();
    let isSelector = this.isSelector(begin);
    for (;;) {
      if (this.take("[")) {
        this.duration();
        const isSubquery = this.take(":");
        if (isSubquery && !this.is("]")) this.duration();
        this.want("]");
        if (!isSubquery && !isSelector) throw new Refused("a range in square brackets stands behind the name of a metric only, or behind anything as a subquery: [1h:5m]");
        if (type !== "vector") throw new Refused(`a range is asked of ${named[type]}`);
        type = "range";
      } else if (this.take("name", "offset")) {
        this.take("operator", "-", "+");
        this.duration();
        isSelector = false;
      } else if (this.take("@")) {
        this.moment();
        isSelector = false;
      } else return type;
    }
  }

  /** Whether what was just read is a metric's name, with its labels. */
  private isSelector(begin: number): boolean {
    const [first, last] = [this.tokens[begin], this.tokens[this.at - 1]];
    return (first?.kind === "name" || first?.kind === "{") && (last?.kind === "}" || this.at === begin + 1);
  }

  private moment(): void {
    if (this.take("name", "start", "end")) {
      this.want("(");
      this.want(")");
      return;
    }
    this.take("operator", "-", "+");
    this.want("number", "a time");
  }

  private duration(): void {
    if (!this.take("duration") && !this.take("number")) throw new Refused(`a duration such as 5m is expected ${this.token.text === "" ? "at the end" : `in place of "${this.token.text}"`}`);
  }

  private primary(): ValueType {
    if (this.take("number") || this.take("duration")) return "scalar";
    if (this.take("string")) return "string";
    if (this.take("(")) {
      const type = this.binary(0);
      this.want(")");
      return type;
    }
    if (this.is("{")) return this.selector("");
    const name = this.want("name", "a metric, a function or a number");
    if (reserved.has(name.toLowerCase())) throw new Refused(`"${name}" is not expected there`);
    const taken = aggregations.get(name.toLowerCase());
    if (taken !== undefined && (this.is("(") || this.is("name", "by", "without"))) return this.aggregation(name, taken);
    if (this.is("(")) return this.call(name);
    return this.selector(name);
  }

  private aggregation(name: string, first: ValueType | null): ValueType {
    const isGroupedBefore = this.take("name", "by", "without");
    if (isGroupedBefore) this.labels();
    this.given(name, this.list(), [...(first === null ? [] : [first]), "vector"], 0);
    if (!isGroupedBefore && this.take("name", "by", "without")) this.labels();
    return "vector";
  }

  private call(name: string): ValueType {
    const known = functions.get(name);
    if (known === undefined) throw new Refused(experimental.has(name.toLowerCase()) ? `${name}() is experimental, and Prometheus is not started for it` : `there is no function ${name}()`);
    const given = this.list();
    const last = known.takes.at(-1);
    const repeated = known.isRepeated && last !== undefined ? Array.from({ length: Math.max(0, given.length - known.takes.length) }, () => last) : [];
    this.given(name, given, [...known.takes, ...repeated], known.optional);
    return known.gives;
  }

  private given(name: string, given: readonly ValueType[], wanted: readonly ValueType[], optional: number): void {
    if (given.length > wanted.length || given.length < wanted.length - optional) throw new Refused(`${name}() takes ${wanted.length - optional === wanted.length ? "" : `${wanted.length - optional} to `}${wanted.length} of what stands in brackets, and has ${given.length}`);
    const wrong = given.findIndex((type, index) => type !== wanted[index]);
    const [is, wants] = [given[wrong], wanted[wrong]];
    if (is !== undefined && wants !== undefined) throw new Refused(`${name}() takes ${named[wants]}${wants === "range" ? ", such as requests_total[5m]" : ""}, and has ${named[is]}`);
  }

  private list(): readonly ValueType[] {
    this.want("(");
    const found: ValueType[] = [];
    while (!this.take(")")) {
      found.push(this.binary(0));
      if (!this.is(")")) this.want(",", '"," or ")"');
    }
    return found;
  }

  private labels(): void {
    this.want("(");
    while (!this.take(")")) {
      if (!this.take("string")) this.want("name", "a label");
      if (!this.is(")")) this.want(",", '"," or ")"');
    }
  }

  private selector(metric: string): ValueType {
    let isNarrow = metric !== "";
    if (!this.take("{")) return "vector";
    while (!this.take("}")) {
      const isQuoted = this.is("string");
      const label = isQuoted ? textOf(this.want("string")) : this.want("name", "a label");
      const operator = this.token.text;
      const isMatcher = this.take("operator", "=", "!=", "=~", "!~");
      if (isMatcher) {
        const value = textOf(this.want("string", "a text in quotes"));
        const objection = operator.endsWith("~") ? objectionTo(value) : undefined;
        if (objection !== undefined) throw new Refused(`the regular expression of "${label}" ${objection.what}`);
        isNarrow ||= !takesEmpty(operator, value);
      } else if (isQuoted) isNarrow = true;
      else throw new Refused(`"=", "!=", "=~" or "!~" is expected behind a label${this.token.text === "" ? "" : `, in place of "${this.token.text}"`}`);
      if (metric !== "" && (label === "__name__" || !isMatcher)) throw new Refused(`the metric is named before the brackets, "${metric}", and inside them`);
      if (!this.is("}")) this.want(",", '"," or "}"');
    }
    if (!isNarrow) throw new Refused("what stands in {} asks for neither a metric nor a label, and means every series there is");
    return "vector";
  }
}

/** Whether a matcher lets through a series that has no such label. */
function takesEmpty(operator: string, text: string): boolean {
  const isPattern = operator.endsWith("~");
  return operator.startsWith("!") !== (isPattern ? /^(?:|\.\*|\(.*\|\)|.*\|)$/.test(text) : text === "");
}

function combined(operator: string, left: ValueType, right: ValueType, isBool: boolean): ValueType {
  const wrong = [left, right].find((type) => type === "range" || type === "string" || (type === "scalar" && sets.has(operator)));
  if (wrong !== undefined) throw new Refused(`"${operator}" stands beside ${named[wrong]}`);
  if (left === "vector" || right === "vector") return "vector";
  if (comparing.has(operator) && !isBool) throw new Refused(`two numbers are compared by "${operator} bool"`);
  return "scalar";
}
