import { direct } from "../example.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { authenticatorOf, optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const sent = (tls: string): string => direct({
  declare: 'const token = extensions.bearerTokenAuth({ token: secret("TOKEN") });',
  to: `[exporters.otlpGrpc({ endpoint: "otlp.example.com:4317", auth: { authenticator: token }${tls} }), traces]`,
});

/** Extensions whose credentials gRPC hands over on an encrypted connection only; measured with each of them. */
const encryptedOnly: ReadonlySet<string> = new Set(["bearertokenauth", "basicauth", "oauth2client"]);

export const grpcTokenNeedsTls: ModelRule = {
  name: "grpc-token-needs-tls",
  summary: "credentials on a gRPC connection without TLS",
  severity: "error",
  why: 'The collector does not start: "grpc: the credentials require transport level security".',
  good: [{ config: sent("") }],
  bad: [{ config: sent(", tls: { insecure: true }"), finds: ['Exporter "otlp_grpc" of collector "edge" signs its requests with "bearertokenauth" and has no TLS.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter", "otlp_grpc")) {
        const signing = authenticatorOf(collector, exporter);
        if (signing === undefined || !encryptedOnly.has(signing.type) || !isPlain(exporter)) continue;
        report({
          at: optionPath(exporter, "auth"), message: `Exporter "${exporter.id}" of collector "${collector.name}" signs its requests with "${signing.id}" and has no TLS.`,
          fix: exporter.peer === null ? "Leave tls.insecure out." : `Give the receiver of "${exporter.peer}" a certificate, or leave auth out.`,
        });
      }
    }
  },
};

/** A scheme of http is plaintext, whatever tls says. */
function isPlain(exporter: ComponentNode): boolean {
  return optionAt(exporter, "tls", "insecure") === true || textAt(exporter, "endpoint")?.startsWith("http://") === true;
}
