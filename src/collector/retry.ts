// How long otelc waits between attempts where a stack does not say: shorter than upstream's 30 s, so that a store that is back is used again at once.

export const retryIntervals = { initial_interval: "1s", max_interval: "10s" } as const;
