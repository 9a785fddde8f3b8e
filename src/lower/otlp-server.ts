// What a collector offers to the other collectors of the stack by OTLP over gRPC: the port, and whether it has a certificate.
import type { Value } from "../model/value.js";
import { isCollector } from "../stack/collector.js";
import { isComponent } from "../stack/component.js";
import { isPlainNode } from "../stack/node.js";

interface GrpcServer { readonly endpoint?: unknown; readonly tls?: object }

/** Port of a collector's first OTLP receiver that speaks gRPC; undefined where it has none. */
export function otlpPort(server: unknown): number | undefined {
  const [grpc] = grpcServers(server);
  if (grpc === undefined) return undefined;
  const port = typeof grpc.endpoint === "string" ? /:(\d{1,5})$/.exec(grpc.endpoint)?.[1] : undefined;
  return port === undefined ? defaultPort : Number(port);
}

const defaultPort = 4317;

/** TLS follows the receiving side. The certificate is for the name that the world uses, and a client inside the stack connects by another. */
export function clientTls(server: unknown): Readonly<Record<string, Value>> {
  if (!grpcServers(server).some(({ tls }) => tls !== undefined)) return { tls: { insecure: true } };
  const exposure = isCollector(server) && isPlainNode(server.expose) ? server.expose : undefined;
  const hostname = exposure?.options["hostname"];
  return typeof hostname === "string" ? { tls: { server_name_override: hostname } } : {};
}

function grpcServers(server: unknown): readonly GrpcServer[] {
  if (!isCollector(server)) return [];
  const sources = Object.values(server.pipelines).flatMap((pipeline) => pipeline.from as readonly unknown[]);
  return sources.flatMap((source) => {
    if (!isComponent(source) || source.kind !== "receiver" || source.type !== "otlp") return [];
    const { protocols = { grpc: {} } } = source.options as { readonly protocols?: { readonly grpc?: GrpcServer } };
    return protocols.grpc ?? [];
  });
}
