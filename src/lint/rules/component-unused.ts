import { direct } from "../example.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { symbolsIn } from "../../model/value.js";
import type { CollectorNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

/** Extensions that do nothing until a component names them. */
const named: ReadonlySet<string> = new Set(["file_storage", "db_storage", "redis_storage", "oidc", "bearertokenauth", "oauth2client", "basicauth", "sigv4auth", "asapclient", "headers_setter", "googleclientauth"]);

const sso = 'const sso = extensions.oidc({ issuer_url: "https://sso.example.com", audience: "otel" });';

export const componentUnused: ModelRule = {
  name: "component-unused",
  summary: "an extension that no component uses",
  severity: "warning",
  why: "It runs, and does nothing: an authenticator that is only listed lets everyone in.",
  good: [{ config: direct({ declare: sso, from: "[otlp({ protocols: { grpc: { auth: { authenticator: sso } } } })]" }) }],
  bad: [{ config: direct({ declare: sso, settings: 'sendingQueue: { volume: "20Gi" }, extensions: [sso],' }), finds: ['No component of collector "edge" uses the extension "oidc".'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      const used = usedExtensions(collector);
      for (const extension of componentsOf(collector, "extension").filter((each) => !each.isRaw && named.has(each.type) && !used.has(each.id))) {
        report({ at: extension.origin, message: `No component of collector "${collector.name}" uses the extension "${extension.id}".`, fix: "Name it where it belongs (auth: { authenticator }, storage), or remove it." });
      }
    }
  },
};

function usedExtensions(collector: CollectorNode): ReadonlySet<string> {
  return new Set(collector.components.flatMap((component) => [...symbolsIn(component.options)]).flatMap((symbol) => (symbol.$ === "component" ? [symbol.id] : [])));
}
