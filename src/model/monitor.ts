/** The collector that watches the stack itself: nothing that it sends comes from outside. */
export const monitorName = "otel-monitor";
