// Telemetry that goes through the stack while it is watched: little of each signal, until it is overrun or stops.
import { signals } from "../stack/traffic.mjs";

const perSecond = 250;
const secondsOfRun = 4;

export function createFlow(traffic) {
  const going = new Set(signals);
  const more = new Map();
  const failures = [];

  async function keepSending(signal) {
    while (going.has(signal)) {
      const { rate = perSecond, ...options } = more.get(signal) ?? {};
      await traffic.send(signal, "grpc", rate * secondsOfRun, { rate, batch: 50, pad: 50, ...(signal === "traces" ? { error: true } : {}), ...options }).catch((error) => failures.push(error.message));
    }
  }

  const running = signals.map(keepSending);
  return {
    failures,
    /** Spans at half as much again as is declared, and large ones. */
    overload: () => more.set("traces", { rate: 900, pad: 6000 }),
    stop: (signal) => going.delete(signal),
    async close() {
      going.clear();
      await Promise.all(running);
    },
  };
}
