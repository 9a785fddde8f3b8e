import type { ClientAuth, ServerAuth } from "../../stack/component.js";
/** Who may send to a server. */
export interface ServerAuthentication {
    /** The extension that authenticates requests. */
    authenticator: ServerAuth;
    /** @default true */
    enabled?: boolean;
}
/** Who may send to an HTTP server. */
export interface HttpServerAuthentication extends ServerAuthentication {
    /** Query parameters that authentication sees beside headers. */
    request_params?: readonly string[];
}
/** How a client signs its requests. */
export interface ClientAuthentication {
    /** The extension that signs requests. */
    authenticator: ClientAuth;
    /** @default true */
    enabled?: boolean;
}
