// Configurations around one component.
import { stringify } from "yaml";

/** A configuration as one argument of `--config`. JSON would make null of an infinite number. */
export function argumentOf(config) {
  return `yaml:${stringify(config, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 })}`;
}

/** The smallest configuration with the component in it. */
export function configOf(kind, type, entry, options) {
  const base = { receivers: { "otlp/base": { protocols: { grpc: {} } } }, exporters: { "nop/base": {} } };
  const signals = Object.keys(entry.stability).filter((signal) => /^(?:traces|metrics|logs)/.test(signal)).sort((left, right) => rank(entry, left) - rank(entry, right));
  const [first = "traces"] = signals;
  if (kind === "extension") return { ...base, extensions: { [type]: options }, service: { extensions: [type], pipelines: { traces: { receivers: ["otlp/base"], exporters: ["nop/base"] } } } };
  if (kind === "connector") {
    const [from, to] = first.split("->");
    return { ...base, connectors: { [type]: options }, service: { pipelines: { [from]: { receivers: ["otlp/base"], exporters: [type] }, [`${to}/out`]: { receivers: [type], exporters: ["nop/base"] } } } };
  }
  const pipeline = { receivers: kind === "receiver" ? [type] : ["otlp/base"], ...(kind === "processor" ? { processors: [type] } : {}), exporters: kind === "exporter" ? [type] : ["nop/base"] };
  return { ...base, [`${kind}s`]: { ...base[`${kind}s`], [type]: options }, service: { pipelines: { [first]: pipeline } } };
}

/** Traces before metrics before logs, and what is only in development last. */
function rank(entry, signal) {
  return ["traces", "metrics", "logs"].findIndex((each) => signal.startsWith(each)) + (/development/i.test(entry.stability[signal]) ? 10 : 0);
}
