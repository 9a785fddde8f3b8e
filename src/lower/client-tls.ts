// TLS between collectors follows the receiving side: where its receiver has a certificate, clients must speak TLS.
import type { Value } from "../model/value.js";
import { isCollector } from "../stack/collector.js";
import { isPlainNode } from "../stack/node.js";

/** The certificate is for the name that the world uses, and a client inside the stack connects by another. */
export function clientTls(server: unknown): Readonly<Record<string, Value>> {
  if (!speaksTls(server)) return { tls: { insecure: true } };
  const exposure = isCollector(server) && isPlainNode(server.expose) ? server.expose : undefined;
  const hostname = exposure?.options["hostname"];
  return typeof hostname === "string" ? { tls: { server_name_override: hostname } } : {};
}

function speaksTls(server: unknown): boolean {
  if (!isCollector(server)) return false;
  const sources = Object.values(server.pipelines).flatMap((pipeline) => pipeline.from as readonly unknown[]);
  return sources.some((source) => {
    const options = typeof source === "object" && source !== null && "options" in source ? source.options : undefined;
    return (options as { readonly protocols?: { readonly grpc?: { readonly tls?: object } } } | undefined)?.protocols?.grpc?.tls !== undefined;
  });
}
