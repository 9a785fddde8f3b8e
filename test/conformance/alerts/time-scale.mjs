// Every duration of the emitted rules, divided by one number: an alert that waits for ten minutes waits for ten seconds, and says the same.

export const timeScale = 60;

const units = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Where durations stand in a file of rules; nothing else of it changes. */
export const durations = [
  { what: "for", pattern: /(?<= for: )(\d+)([smhd])$/gm },
  { what: "range", pattern: /(?<=\[)(\d+)([smhd])(?=\])/g },
  { what: "offset", pattern: /(?<= offset )(\d+)([smhd])\b/g },
  { what: "seconds ahead of predict_linear", pattern: /(?<=predict_linear\([^\]]*\], \d+ \* )(\d+)()(?=\))/g },
];

export function compressed(rules) {
  return replaced(rules, (number, unit) => (unit === "" ? String(number / timeScale) : `${(number * units[unit]) / timeScale}s`));
}

/** The same text for two files of rules that differ in durations alone. */
export function withoutDurations(rules) {
  return replaced(rules, (_, unit) => (unit === "" ? "SECONDS" : "DURATION"));
}

function replaced(rules, write) {
  return durations.reduce((text, { pattern }) => text.replaceAll(pattern, (_, number, unit) => write(Number(number), unit)), rules);
}

/** How often things are looked at, and tried again, cannot be divided as far: once a second. */
export function everySecond(config) {
  return config.replaceAll(/(?<=\b(?:scrape|evaluation|refresh|collection|max)_interval: )\d+[sm]$/gm, "1s");
}
