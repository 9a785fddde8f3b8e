// The published images of the collector.

/** The contrib distribution; ghcr.io carries every release, Docker Hub misses 0.123.1 to 0.126.0. */
export function contribImage(version: string): string {
  return isMissingOnDockerHub(version)
    ? `ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:${version}`
    : `otel/opentelemetry-collector-contrib:${version}`;
}

function isMissingOnDockerHub(version: string): boolean {
  const minor = Number(version.split(".")[1]);
  return minor >= 124 && minor <= 125;
}

/** User and group of the image; nothing in it is created or owned for them. */
export const collectorUser = { uid: 10_001, gid: 10_001 } as const;
