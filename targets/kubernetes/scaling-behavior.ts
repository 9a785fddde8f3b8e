// How fast replicas come and go.

/** Up within a minute of a rise; down one at a time, after ten calm minutes, so that queues and consumer groups settle. */
export const scalingBehavior = {
  scaleUp: { stabilizationWindowSeconds: 60, selectPolicy: "Max", policies: [{ type: "Percent", value: 100, periodSeconds: 60 }, { type: "Pods", value: 2, periodSeconds: 60 }] },
  scaleDown: { stabilizationWindowSeconds: 600, selectPolicy: "Min", policies: [{ type: "Pods", value: 1, periodSeconds: 120 }] },
} as const;
