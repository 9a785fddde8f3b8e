// esbuild makes `var` of every top-level `const`, so what is used before it has a value is silently undefined, most often where two files import each other.
// Names that are mentioned above their declaration become `let` again (as long a word, so positions hold): then Node names the one that is used too early.
import { resolve } from "node:path";
import { readText } from "./source-text.js";

export function keepDeclarationOrder(code: string, base: string): string {
  const early = namesUsedAbove(code);
  if (early.size === 0) return code;
  const sources = [...code.matchAll(/^\/\/ (.+\.[cm]?[jt]sx?)$/gm)].map(([, file = ""]) => readText(resolve(base, file)) ?? "");
  const wasVar = (name: string): boolean => sources.some((source) => new RegExp(`\\bvar\\b[^;=]*\\b${name.replaceAll("$", "\\$")}\\b`).test(source));
  return code.replaceAll(declaration, (whole: string, name: string) => (early.has(name) && !wasVar(name) ? whole.replace("var", "let") : whole));
}

/** An enum reads its own name while it is made, and so must stay `var`. */
const declaration = /^var ([\p{L}_$][\p{L}\p{N}_$]*) = (?!(?:\/\* @__PURE__ \*\/ )?\(\(\w+\) => \{)/gmu;

function namesUsedAbove(code: string): ReadonlySet<string> {
  // Above this line esbuild lists the exports by name.
  const from = Math.max(0, code.indexOf("\nmodule.exports = __toCommonJS("));
  const declared = new Map([...code.matchAll(declaration)].map((match) => [match[1] ?? "", match.index + "var ".length]));
  const used = new Set<string>();
  const words = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
  const end = code.lastIndexOf("//# sourceMappingURL=");
  words.lastIndex = from;
  for (let match = words.exec(code); match !== null && match.index < end; match = words.exec(code)) {
    const at = declared.get(match[0]);
    if (at !== undefined && match.index < at) used.add(match[0]);
  }
  return used;
}
