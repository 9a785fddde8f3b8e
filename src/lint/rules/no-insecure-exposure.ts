import { quoted } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionAt } from "../../model/flow.js";
import { addressesOf, answersTls } from "../../model/listening.js";
import type { ComponentNode, ExposureNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const exposed = (expose: string, from = "[otlp()]"): string => `const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ncollectors: { edge: gateway({ replicas: 1, expose: ${expose}, from: ${from}, to: queue }) },`;
const guarded = '[otlp({ protocols: { grpc: { auth: { authenticator: extensions.oidc({ issuer_url: "https://sso.example.com", audience: "otel" }) } } } })]';

export const noInsecureExposure: ModelRule = {
  name: "no-insecure-exposure",
  summary: "ingest that is reachable from outside with neither TLS nor authentication",
  severity: "error",
  why: "Anyone can write what looks like your telemetry, read what passes by, and fill the stores.",
  good: [
    { config: exposed('loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } })') }, { config: exposed('loadBalancer({ tls: "none" })') },
    { config: exposed("loadBalancer({ internal: true })") }, { config: exposed("hostPorts()") }, { config: exposed("loadBalancer()", guarded) },
  ],
  bad: [
    { config: exposed("loadBalancer()"), finds: ['"otlp" of collector "edge" is published'] },
    { config: exposed('hostPorts({ address: "0.0.0.0" })'), finds: ['"otlp" of collector "edge" is published'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      const { expose } = collector;
      if (expose === null || !isFromOutside(expose) || expose.tls !== null) continue;
      const open = componentsOf(collector, "receiver").filter(isOpen);
      if (open.length === 0) continue;
      report({
        at: expose.origin,
        message: `${quoted(open.map((receiver) => receiver.id))} of collector "${collector.name}" ${open.length === 1 ? "is" : "are"} published with neither TLS nor authentication.`,
        fix: expose.type === "load-balancer" ? 'Give the balancer a certificate: tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") }, or say that plaintext is meant: tls: "none".' : "Publish on 127.0.0.1, which is the default, or give the receiver tls and auth.",
      });
    }
  },
};

function isFromOutside({ type, isInternal, address, allow, gateway }: ExposureNode): boolean {
  // Who may reach a Gateway, and with what certificate it answers, is decided where the Gateway is.
  if (gateway !== null) return false;
  if (type === "host-ports") return !isPrivate(address);
  return !isInternal && !(allow.length > 0 && allow.every((range) => isPrivate(range)));
}

/** Loopback, private and link-local addresses and ranges. */
function isPrivate(address: string): boolean {
  return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|::1(?:\/|$)|f[cd][0-9a-f]{2}:|fe80:)/i.test(address);
}

/** Receivers that listen somewhere and ask for nothing there. */
function isOpen(receiver: ComponentNode): boolean {
  return addressesOf(receiver).some((place) => !answersTls(receiver, place) && !asksForCredentials(receiver, place.option.slice(0, -1)));
}

/** Beside the address, or where a receiver has a way of its own. */
function asksForCredentials(receiver: ComponentNode, beside: readonly string[]): boolean {
  return [[...beside, "auth"], ["required_header", "key"], ["access_key"]].some((path) => optionAt(receiver, ...path) !== undefined);
}
