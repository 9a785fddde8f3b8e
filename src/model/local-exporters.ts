/** Exporters that cross no network: they need neither a queue nor retries. Under their former names too. */
export const localExporters: ReadonlySet<string> = new Set(["debug", "logging", "file", "nop", "prometheus"]);
