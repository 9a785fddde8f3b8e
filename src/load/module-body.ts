// A module with top-level await as the body of an async function: then its imports go through require, and there is one API, one timeout and no file beside the config.
import type { ExportNamedDeclaration, ImportDeclaration, ModuleDeclaration, Node } from "acorn";

/** Rewrites import and export statements; every other character stays on its line and in its column. */
export async function asFunctionBody(code: string): Promise<string> {
  const { parse } = await import("acorn");
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  let body = code;
  for (const statement of [...program.body].reverse()) {
    const text = isModuleDeclaration(statement) ? rewritten(statement, code) : undefined;
    if (text === undefined) continue;
    const lines = code.slice(statement.start, statement.end).split("\n").length - 1;
    body = `${body.slice(0, statement.start)}${text}${"\n".repeat(lines)}${body.slice(statement.end)}`;
  }
  return body;
}

function isModuleDeclaration(statement: Node): statement is ModuleDeclaration {
  return ["ImportDeclaration", "ExportNamedDeclaration", "ExportDefaultDeclaration", "ExportAllDeclaration"].includes(statement.type);
}

function rewritten(statement: ModuleDeclaration, code: string): string | undefined {
  switch (statement.type) {
    case "ImportDeclaration": return imported(statement);
    case "ExportNamedDeclaration": return exported(statement);
    case "ExportDefaultDeclaration": return `exports.default = ${code.slice(statement.declaration.start, statement.declaration.end)};`;
    case "ExportAllDeclaration": return `Object.assign(exports, require(${String(statement.source.raw)}));`;
    default: return statement satisfies never;
  }
}

function imported({ specifiers, source }: ImportDeclaration): string {
  const from = `require(${String(source.raw)})`;
  if (specifiers.length === 0) return `${from};`;
  const parts = specifiers.map((specifier) => {
    const local = specifier.local.name;
    if (specifier.type === "ImportNamespaceSpecifier") return `${local} = ${from}`;
    const name = specifier.type === "ImportDefaultSpecifier" ? "default" : nameOf(specifier.imported);
    // What a CommonJS package exports as a whole is its default export.
    return name === "default" ? `${local} = ((m) => m?.__esModule ? m.default : m)(${from})` : `{ ${JSON.stringify(name)}: ${local} } = ${from}`;
  });
  return `const ${parts.join(", ")};`;
}

function exported({ specifiers, source }: ExportNamedDeclaration): string {
  return specifiers.map((specifier) => {
    const local = nameOf(specifier.local);
    return `exports[${JSON.stringify(nameOf(specifier.exported))}] = ${source ? `require(${String(source.raw)})[${JSON.stringify(local)}]` : local};`;
  }).join(" ");
}

function nameOf(name: { readonly type: "Identifier"; readonly name: string } | { readonly type: "Literal"; readonly value?: unknown }): string {
  return name.type === "Identifier" ? name.name : String(name.value);
}
