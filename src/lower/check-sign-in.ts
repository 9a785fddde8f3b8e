// Sign-in that could not work: Grafana without its own address, and a remote write that cannot do what the store asks.
import { remoteStore, signInTo } from "../backends/client-auth.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Model, ServiceNode } from "../model/model.js";

export function checkSignIn(service: ServiceNode, model: Model, log: Diagnostics): void {
  const { signIn, url } = service.options;
  if (signIn !== undefined && url === undefined) {
    log.error("validate/sign-in-without-url", [...service.origin, "options", "signIn"], {
      message: `"${service.name}" signs people in by OpenID Connect, and does not know its own address.`, why: "The provider sends people back to the address that Grafana names, which would be localhost.",
      fix: 'Name it: url: "https://grafana.example.com".',
    });
  }
  const store = remoteStore(service, model);
  const asked = store === undefined ? null : signInTo(store);
  if (store === undefined || asked?.by !== "unknown") return;
  log.error("validate/remote-write-auth", [...service.origin, "options", "remoteWrite"], {
    on: "key",
    message: `"${service.name}" cannot sign in to "${store.name}" as "${asked.type}" does.`, why: "Prometheus knows a password, a token, OAuth 2 client credentials and AWS signatures, each with its secret by secret(\"NAME\").",
    fix: "Use extensions.basicAuth(), bearerTokenAuth(), oauth2Client() or sigv4Auth() with a secret of its own, or send these metrics through a collector.",
  });
}
