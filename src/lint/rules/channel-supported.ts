import { direct } from "../example.js";
import type { ModelRule } from "../rule.js";

const told = (channel: string): string => direct({ declare: "const metrics = prometheus();", stack: `selfMonitoring: metrics,\nalerts: { notify: { critical: [${channel}] } },` });

export const channelSupported: ModelRule = {
  name: "channel-supported",
  summary: "alerts told to a service at its end of support",
  severity: "warning",
  why: "Opsgenie is at its end of support: on the day that it is switched off nobody is called any more.",
  good: [{ config: told('pagerDuty({ key: secret("PAGERDUTY_KEY") })') }],
  bad: [{ config: told('opsgenie({ key: secret("OPSGENIE_KEY") })'), finds: ["Critical alerts are told to Opsgenie."] }],
  sees: "model",
  check({ alerts }, report) {
    for (const [severity, channels] of [["Critical", alerts.critical], ["Warning", alerts.warning], ["Heartbeat", alerts.heartbeat === null ? [] : [alerts.heartbeat]]] as const) {
      for (const channel of channels.filter(({ type }) => type === "opsgenie")) {
        report({ at: channel.origin, message: `${severity} alerts are told to Opsgenie.`, fix: "Tell pagerDuty(), or any other service by webhook()." });
      }
    }
  },
};
