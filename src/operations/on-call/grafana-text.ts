/** Grafana replaces variables of the environment in what it is provisioned with: every other dollar is written twice. */
export function literal(text: string): string {
  return text.replaceAll("$", "$$$$");
}
