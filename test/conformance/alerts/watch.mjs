// Asks Prometheus once a second which alerts fire, and remembers since when.
import { sleep } from "../stack/traffic.mjs";

export const keyOf = ({ alertname, node }) => `${alertname} of ${node}`;

/** `ask` gives the answer of `/api/v1/alerts` as text; one that does not come is asked for again. */
export function watchAlerts(ask, pauseMs = 1000) {
  const fired = new Map();
  let isOver = false;
  let answers = 0;
  const watching = (async () => {
    while (!isOver) {
      const alerts = alertsIn(await ask());
      answers += alerts === undefined ? 0 : 1;
      for (const { labels, state } of alerts ?? []) if (state === "firing" && !fired.has(keyOf(labels))) fired.set(keyOf(labels), Date.now());
      await sleep(pauseMs / 1000);
    }
  })();
  return {
    fired, answers: () => answers,
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
