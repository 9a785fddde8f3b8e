import type { Path } from "../../diagnostics/diagnostic.js";
import { direct } from "../example.js";
import { optionPath } from "../arithmetic/options.js";
import { isSymbolic, type Value } from "../../model/value.js";
import type { ModelRule } from "../rule.js";

const sent = (header: string): string => direct({ to: `[exporters.otlpHttp({ endpoint: "https://otlp.example.com", headers: { ${header} } })]` });
const own = (environment: string): string => direct({ stack: `targets: [compose({ services: { mock: { image: "mock:1", environment: { ${environment} }, deploy: { resources: { limits: { cpus: "0.5", memory: "64M" } } } } } })],` });

/** Names of options, headers and variables that hold a credential. */
const names = /^(?:password|passwd|pwd|secret|token|bearer_token|access_token|auth_token|api[-_]?key|x-api-key|api[-_]?token|authorization|proxy-authorization|client[-_]secret|secret[-_](?:access[-_])?key|private[-_]key|access[-_]key|account[-_]key|connection[-_]string|dd-api-key|x-honeycomb-team|lightstep-access-token|signoz-access-token|x-sf-token|license[-_]key)$/i;
const variables = /(?:^|_)(?:PASSWORD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|SECRET_?KEY|PRIVATE_?KEY)$/i;

/** Values that are a credential, whatever they are called: a password in an address, a key in its query, a header that signs in. */
const values = [/^[a-z][a-z0-9+.-]*:\/\/[^/\s:@$]+:[^/\s@$]+@/i, /^[a-z][a-z0-9+.-]*:\/\/\S*[?&](?:api[-_]?key|access[-_]?token|auth[-_]?token|token|password|secret)=[^&\s$]/i, /^(?:Basic|Bearer) [\w.~+/=-]{8,}$/];

export const noLiteralSecret: ModelRule = {
  name: "no-literal-secret",
  summary: "a credential written out in the stack",
  severity: "error",
  why: "It stands in version control and in the files that are written, for everyone who can read either.",
  good: [{ config: sent('"api-key": secret("VENDOR_KEY")') }, { config: sent('"x-source": "otelc"') }, { config: own('PASSWORD: "${PASSWORD}"') }],
  bad: [
    { config: direct({ to: '[raw.exporter("vendor", { api_key: "nr-0123456789" }), traces]' }), finds: ['"api_key" of "vendor" in collector "edge" is written out.'] },
    { config: own('DB_PASSWORD: "hunter2"'), finds: ['"DB_PASSWORD" of service "mock" is written out.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const component of collector.components) {
        for (const [path, key] of literalsIn(component.options, [])) {
          report({ at: optionPath(component, ...path), message: `"${path.join(".")}" of "${component.id}" in collector "${collector.name}" is written out.`, fix: `Name it instead: secret("${suggested(key)}").` });
        }
      }
    }
    for (const target of model.targets) {
      for (const [name, key, at] of ownVariables(target.options["services"])) {
        report({ at: [...target.origin, "options", "services", ...at], message: `"${key}" of service "${name}" is written out.`, fix: `Take it from the environment of Compose: "\${${suggested(key)}}".` });
      }
      for (const [key, at] of manifestVariables(target.options["manifests"], [])) {
        report({ at: [...target.origin, "options", "manifests", ...at], message: `"${key}" of a manifest is written out.`, fix: "Take it from a Secret: valueFrom: { secretKeyRef: { name, key } }." });
      }
    }
  },
};

function suggested(key: string): string {
  return key.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_");
}

function* literalsIn(value: Value, path: readonly string[]): Generator<readonly [readonly string[], string]> {
  if (typeof value === "string") {
    const key = path.at(-1) ?? "";
    if (names.test(key) && isLiteral(value)) yield [path, key];
    else if (values.some((form) => form.test(value))) yield [path, key];
    return;
  }
  if (typeof value !== "object" || value === null || isSymbolic(value)) return;
  for (const [key, child] of Object.entries(value)) yield* literalsIn(child, [...path, key]);
}

/** A reference to the environment is none, nor is a path, nor the word that stands for "not set". */
function isLiteral(text: string): boolean {
  return text !== "" && !/\$\{|^\$[A-Z_]/i.test(text) && !/^(?:\/|file:)/.test(text) && !/^(?:none|null|default|true|false)$/i.test(text);
}

function* ownVariables(services: unknown): Generator<readonly [string, string, Path]> {
  for (const [name, service] of entriesOf(services)) {
    const environment = entriesOf(service).find(([key]) => key === "environment")?.[1];
    if (Array.isArray(environment)) {
      for (const [index, entry] of environment.entries()) {
        const [key = "", ...value] = typeof entry === "string" ? entry.split("=") : [];
        if (variables.test(key) && isLiteral(value.join("="))) yield [name, key, [name, "environment", index]];
      }
    } else for (const [key, value] of entriesOf(environment)) if (variables.test(key) && typeof value === "string" && isLiteral(value)) yield [name, key, [name, "environment", key]];
  }
}

/** Variables of containers, wherever in a manifest they stand. */
function* manifestVariables(value: unknown, at: Path): Generator<readonly [string, Path]> {
  if (typeof value !== "object" || value === null) return;
  const { name, value: text } = value as { readonly name?: unknown; readonly value?: unknown };
  if (at.at(-2) === "env" && typeof name === "string" && typeof text === "string" && variables.test(name) && isLiteral(text)) yield [name, [...at, "value"]];
  for (const [key, child] of Object.entries(value)) yield* manifestVariables(child, [...at, key]);
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
