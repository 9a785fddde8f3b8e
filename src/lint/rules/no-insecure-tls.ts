import { direct } from "../example.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import { isSymbolic } from "../../model/value.js";
import type { ModelRule } from "../rule.js";

const sent = (endpoint: string, tls = ""): string => direct({ to: `[exporters.otlpHttp({ endpoint: "${endpoint}"${tls} })]` });

const kept = (endpoint: string): string => `const logs = loki({ storage: s3({ endpoint: "${endpoint}", tls: "none", region: "eu-west-1" }) });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },`;

export const noInsecureTls: ModelRule = {
  name: "no-insecure-tls",
  summary: "plaintext, or TLS without verification, to something outside the stack",
  severity: "warning",
  why: "What is sent, credentials included, can be read and changed on the way.",
  good: [{ config: sent("https://otlp.example.com") }, { config: sent("http://localhost:4318") }, { config: direct({}) }, { config: kept("minio.storage.svc:9000") }],
  bad: [
    { config: sent("http://otlp.example.com"), finds: ['sends to "http://otlp.example.com" in plaintext'] },
    { config: sent("https://otlp.example.com", ", tls: { insecure_skip_verify: true }"), finds: ["does not verify"] },
    { config: kept("s3.example.com"), finds: ['Stores keep their data in "s3" at "s3.example.com" in plaintext.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const { name, origin, options: { endpoint, tls } } of model.services.filter(({ role }) => role === "object-store")) {
      if (tls === "none" && typeof endpoint === "string" && !isLocal(endpoint)) report({ at: [...origin, "options", "tls"], message: `Stores keep their data in "${name}" at "${endpoint}" in plaintext.`, fix: "Leave tls out, and have the endpoint answer with a certificate." });
    }
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter((each) => !each.isRaw)) {
        const endpoint = addressOf(exporter);
        const insecure = isPlaintext(exporter);
        if (endpoint === undefined || isLocal(endpoint)) continue;
        if (insecure !== undefined) {
          report({ at: optionPath(exporter, ...insecure), message: `Exporter "${exporter.id}" of collector "${collector.name}" sends to "${endpoint}" in plaintext.`, fix: "Use TLS: an https:// endpoint, or tls without insecure." });
        } else if (optionAt(exporter, "tls", "insecure_skip_verify") === true) {
          report({ at: optionPath(exporter, "tls", "insecure_skip_verify"), message: `Exporter "${exporter.id}" of collector "${collector.name}" does not verify that it talks to "${endpoint}".`, fix: 'Name the certificate authority instead: tls: { ca_file: file(secret("CA")) }.' });
        }
      }
    }
  },
};

/** Undefined for a node of the stack: its address is put in by the target. */
function addressOf(exporter: ComponentNode): string | undefined {
  const endpoint = textAt(exporter, "endpoint");
  if (endpoint !== undefined) return endpoint;
  const brokers = optionAt(exporter, "brokers");
  const first: unknown = Array.isArray(brokers) ? brokers[0] : undefined;
  return typeof first === "string" ? first : undefined;
}

/** Where plaintext is asked for; undefined where it is not. */
function isPlaintext(exporter: ComponentNode): readonly string[] | undefined {
  if (exporter.type === "kafka") {
    const tls = optionAt(exporter, "tls");
    return tls === undefined || optionAt(exporter, "tls", "insecure") === true ? ["tls"] : undefined;
  }
  if (textAt(exporter, "endpoint")?.startsWith("http://") === true) return ["endpoint"];
  const insecure = optionAt(exporter, "tls", "insecure");
  return insecure === true && !isSymbolic(insecure) && exporter.type === "otlp_grpc" ? ["tls", "insecure"] : undefined;
}

/** The host itself, and names without a dot, which only the cluster's or the project's own network resolves. */
function isLocal(endpoint: string): boolean {
  const host = endpoint.replace(/^[a-z]+:\/\//, "").replace(/[/:].*$/, "");
  return !host.includes(".") || /^127\.|^host\.docker\.internal$|\.svc$|\.svc\.|\.local$/.test(host);
}
