/** The collector that watches the stack itself: nothing that it sends comes from outside. */
export const monitorName = "otel-monitor";

/** Where the monitor's own volume is mounted: the room that is left there is that of the disk which all volumes lie on. */
export const monitorMount = "/var/lib/otelcol/queue";
