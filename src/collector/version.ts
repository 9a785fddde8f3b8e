// Versions of the collector, `0.<minor>.<patch>`.

/** The newest that otelc is verified with. */
export const newestCollector = "0.158.0";

export function minorOf(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

/** Whether a version is older than the release that brought something. */
export function isBefore(version: string, since: string): boolean {
  const [minor, patch] = [minorOf(version), Number(version.split(".")[2] ?? 0)];
  const [sinceMinor, sincePatch] = [minorOf(since), Number(since.split(".")[2] ?? 0)];
  return minor < sinceMinor || (minor === sinceMinor && patch < sincePatch);
}
