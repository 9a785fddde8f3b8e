// Asks Prometheus once a second which alerts fire, and remembers when each was seen.
import { sleep } from "../stack/traffic.mjs";

export const keyOf = ({ alertname, node }) => `${alertname} of ${node}`;

/** `ask` gives the answer of `/api/v1/alerts` as text; one that does not come is asked for again. */
export function watchAlerts(ask, pauseSeconds = 1) {
  const seen = new Map();
  let isOver = false;
  let answers = 0;
  const watching = (async () => {
    while (!isOver) {
      const alerts = alertsIn(await ask());
      answers += alerts === undefined ? 0 : 1;
      for (const key of new Set((alerts ?? []).filter(({ state }) => state === "firing").map(({ labels }) => keyOf(labels)))) seen.set(key, [...(seen.get(key) ?? []), Date.now()]);
      await sleep(pauseSeconds);
    }
  })();
  return {
    answers: () => answers,
    fired: () => [...seen.keys()],
    /** When it was first seen firing from a moment on. */
    firedSince: (key, since) => seen.get(key)?.find((at) => at >= since),
    async close() {
      isOver = true;
      await watching;
    },
  };
}

function alertsIn(text) {
  try {
    return JSON.parse(text).data.alerts;
  } catch {
    return undefined;
  }
}
