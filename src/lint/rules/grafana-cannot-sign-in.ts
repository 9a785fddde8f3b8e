import type { ModelRule } from "../rule.js";

const shown = (auth: string): string => `const metrics = externalMimir({ endpoint: "https://mimir.example.com", auth: extensions.${auth} });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) },\ndashboards: grafana({ sources: [metrics] }),`;

/** What a data source of Grafana can be given. */
const known: ReadonlySet<string> = new Set(["basicauth", "bearertokenauth", "sigv4auth"]);

export const grafanaCannotSignIn: ModelRule = {
  name: "grafana-cannot-sign-in",
  summary: "a store that asks Grafana for a sign-in that it has not got",
  severity: "warning",
  why: "A data source of Grafana sends a password, a fixed token or an AWS signature; it fetches no token of its own, so the store refuses its queries.",
  good: [{ config: shown('bearerTokenAuth({ token: secret("MIMIR_TOKEN") })') }, { config: shown('basicAuth({ client_auth: { username: "otelc", password: secret("MIMIR_PASSWORD") } })') }],
  bad: [{ config: shown('oauth2Client({ client_id: "otelc", client_secret: secret("MIMIR_SECRET"), token_url: "https://sso.example.com/token" })'), finds: ['"grafana" cannot sign in to "mimir" as "oauth2client" does.'] }],
  sees: "model",
  check(model, report) {
    for (const dashboards of model.services.filter((service) => service.type === "grafana")) {
      const sources = Array.isArray(dashboards.options["sources"]) ? dashboards.options["sources"] : [];
      for (const store of model.services.filter((service) => service.isExternal && service.options["query"] === undefined && sources.includes(service.name))) {
        const auth = store.options["auth"];
        const type = typeof auth === "object" && auth !== null && "type" in auth ? String(auth.type) : undefined;
        if (type === undefined || known.has(type)) continue;
        report({ at: [...dashboards.origin, "options", "sources"], message: `"${dashboards.name}" cannot sign in to "${store.name}" as "${type}" does.`, fix: "Let the store take a token for Grafana, or put a proxy in front of it that signs in; then name that by query: of the store.", notes: [{ message: "The store asks for it here.", at: store.origin }] });
      }
    }
  },
};
