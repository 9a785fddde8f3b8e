// Ports of the addresses that stand among a component's options.
import { isSymbolic, type Value } from "../../src/model/value.js";

export interface ReachedPort { readonly port: number; readonly protocol: "TCP" | "UDP" }

export interface Addresses {
  readonly ports: readonly ReachedPort[];
  /** Whether one names a host without a port, or is known only where the collector runs. */
  readonly isOpen: boolean;
}

export const tcpPort = (port: number): ReachedPort => ({ port, protocol: "TCP" });

/** Options that hold the address of another program. */
const addressKey = /^(?:endpoints?|hosts?|targets?|servers?|brokers?|address(?:es)?|dsn|datasource|ur[li]|\w+_(?:endpoint|ur[li]|address))$/;

/** Everything below an option, by the keys that addresses stand under. */
export function addressesIn(options: Value, key = ""): Addresses {
  if (Array.isArray(options)) return joined(options.map((each: Value) => addressesIn(each, key)));
  if (typeof options === "string") return addressKey.test(key) ? portOf(options) : none;
  if (typeof options !== "object" || options === null) return none;
  // What names a node of the stack has a rule of its own.
  if (isSymbolic(options)) return addressKey.test(key) && options.$ !== "address" && options.$ !== "component" ? open : none;
  return joined(Object.entries(options).map(([name, value]: [string, Value]) => addressesIn(value, name)));
}

const none: Addresses = { ports: [], isOpen: false };
const open: Addresses = { ports: [], isOpen: true };

function joined(all: readonly Addresses[]): Addresses {
  return { ports: all.flatMap(({ ports }) => ports), isOpen: all.some(({ isOpen }) => isOpen) };
}

/** Ports of URLs that name none. */
const schemes: Readonly<Record<string, number>> = {
  http: 80, https: 443, ws: 80, wss: 443, amqp: 5672, amqps: 5671, mongodb: 27_017, "mongodb+srv": 27_017, mysql: 3306, oracle: 1521, postgres: 5432, postgresql: 5432, pulsar: 6650, "pulsar+ssl": 6651, redis: 6379, rediss: 6379, sqlserver: 1433,
};

/** The pod itself, and sockets of its own file system. */
const isHere = (host: string): boolean => host === "" || /^(?:localhost|127\.[\d.]+|0\.0\.0\.0|\[::1?\])$/.test(host);

/** Resolvers of gRPC stand in front of the address itself. */
const resolver = /^(?:dns|passthrough|xds):(?:\/\/[^/]*\/)?/;

function portOf(stated: string): Addresses {
  const address = stated.replace(resolver, "");
  if (/^(?:unix|npipe):|^\//.test(address) || address === "") return none;
  if (address.includes("${")) return open;
  const url = /^([a-z][a-z0-9+]*):\/\/(?:[^@/]*@)?(\[[^\]]*\]|[^:/?,]*)(?::(\d{1,5}))?/i.exec(address);
  if (url !== null) return reached(url[2], url[3] ?? schemes[url[1]?.toLowerCase() ?? ""], url[1] === "udp" ? "UDP" : "TCP");
  // Data sources as Go's drivers write them: user@tcp(host:3306)/name, host=... port=5432.
  const driver = /@tcp\(([^():]*)(?::(\d{1,5}))?\)/.exec(address) ?? /\bhost=(\S*)(?:.*\bport=(\d{1,5}))?/.exec(address);
  if (driver !== null) return reached(driver[1], driver[2], "TCP");
  const plain = /^(\[[^\]]*\]|[^:/\s]*)(?::(\d{1,5}))?(?:$|\/)/.exec(address);
  return plain === null ? open : reached(plain[1], plain[2], "TCP");
}

function reached(host = "", port: string | number | undefined, protocol: ReachedPort["protocol"]): Addresses {
  if (isHere(host)) return none;
  return port === undefined ? open : { ports: [{ port: Number(port), protocol }], isOpen: false };
}
