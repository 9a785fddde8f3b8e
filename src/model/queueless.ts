/** Exporters that have no sending queue at all, by upstream's design; under their former names too. */
export const queueless: ReadonlySet<string> = new Set(["debug", "logging", "file", "nop", "prometheus", "prometheus_remote_write", "prometheusremotewrite"]);
