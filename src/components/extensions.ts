import type { ClientAuth, Naming, ServerAuth, Storage } from "../stack/component.js";
import type { Volume } from "../stack/running.js";
import type { Secret } from "../stack/secret.js";
import { makeComponent } from "./make.js";

/** Options of the `oidc` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oidcauthextension */
export interface OidcOptions { issuer_url: string; audience: string; username_claim?: string; groups_claim?: string }
/** Options of the `bearertokenauth` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/bearertokenauthextension */
export interface BearerTokenAuthOptions { token: Secret; /** @default "Bearer" */ scheme?: string }
/** Options of the `oauth2client` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/oauth2clientauthextension */
export interface Oauth2ClientOptions { client_id: string; client_secret: Secret; token_url: string; scopes?: readonly string[] }
/** Options of the `file_storage` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
export interface FileStorageOptions {
  /** @default a directory of its own volume */
  directory?: string;
  /** Volume that it is kept on. @default "1Gi" */
  volume?: Volume;
  compaction?: { on_start?: boolean; on_rebound?: boolean };
}

/** Every extension, with the collector's own options. */
export const extensions = {
  oidc(options: OidcOptions, naming?: Naming): ServerAuth {
    return makeComponent(extensions.oidc, "extension", "oidc", { extension: ["server_auth"] }, options, naming);
  },
  bearerTokenAuth(options: BearerTokenAuthOptions, naming?: Naming): ServerAuth & ClientAuth {
    return makeComponent(extensions.bearerTokenAuth, "extension", "bearertokenauth", { extension: ["server_auth", "client_auth"] }, options, naming);
  },
  oauth2Client(options: Oauth2ClientOptions, naming?: Naming): ClientAuth {
    return makeComponent(extensions.oauth2Client, "extension", "oauth2client", { extension: ["client_auth"] }, options, naming);
  },
  fileStorage(options: FileStorageOptions, naming?: Naming): Storage {
    return makeComponent(extensions.fileStorage, "extension", "file_storage", { extension: ["storage"] }, options, naming);
  },
};
