// Plays what fixture 05 finds outside itself, each by its own name on port 443: the identity provider, a Mimir and a vendor that take only those who sign in, and the way to an object store.
// Beside it the address from which a machine's role has its keys. usage: outside.mjs SETTINGS (JSON: cert, key, signing, credentials, clientSecret, apiKey, ports)
import { createPrivateKey, createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer, request as ask } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { issuer, isTokenFor, keySet, tokenFor } from "./tokens.mjs";

const { cert, key, signing, credentials, clientSecret, apiKey, ports } = JSON.parse(process.argv[2]);
const privateKey = createPrivateKey(signing), publicKey = createPublicKey(privateKey);

const places = [
  [/^sso\.acme\.io$/, signIn],
  [/^mimir\.acme\.internal$/, (request, response) => (isTokenFor("mimir", bearerOf(request), publicKey) && isTenant(request) ? handOn(request, response, ports.metrics) : refuse(request, response))],
  [/^otlp\.eu01\.nr-data\.net$/, (request, response) => (request.headers["api-key"] === apiKey ? handOn(request, response, ports.vendor) : refuse(request, response))],
  [/(^|\.)s3\.eu-west-1\.amazonaws\.com$/, (request, response) => handOn(request, response, ports.objects)],
];

createSecureServer({ cert: readFileSync(cert), key: readFileSync(key) }, (request, response) => {
  const [, act] = places.find(([name]) => name.test((request.headers.host ?? "").split(":")[0])) ?? [];
  if (act === undefined) refuse(request, response, 404);
  else act(request, response);
}).listen(443, "10.88.0.1", () => createServer(machineRole).listen(80, "169.254.169.254", () => console.log("ready")));

function signIn(request, response) {
  if (request.url === "/.well-known/openid-configuration") return say(response, { issuer, token_endpoint: `${issuer}/token`, authorization_endpoint: `${issuer}/authorize`, jwks_uri: `${issuer}/keys`, id_token_signing_alg_values_supported: ["RS256"], response_types_supported: ["code"], subject_types_supported: ["public"] });
  if (request.url === "/keys") return say(response, keySet(publicKey));
  const body = [];
  request.on("data", (part) => body.push(part)).on("end", () => {
    const form = new URLSearchParams(Buffer.concat(body).toString());
    const [user, password] = Buffer.from((request.headers.authorization ?? "").replace(/^Basic /, ""), "base64").toString().split(":");
    const isClient = form.get("grant_type") === "client_credentials" && (form.get("client_id") ?? user) === "otelc" && (form.get("client_secret") ?? password) === clientSecret;
    if (isClient) say(response, { access_token: tokenFor("mimir", { privateKey }, "otelc"), token_type: "Bearer", expires_in: 3600 });
    else refuse(request, response);
  });
}

/** Only OTLP names a tenant; by remote write a gateway in front of Mimir knows it from the token. */
function isTenant(request) {
  return request.url === "/api/v1/push" || ["checkout", "search"].includes(request.headers["x-scope-orgid"]);
}

function bearerOf(request) {
  return (request.headers.authorization ?? "").replace(/^Bearer /, "");
}

/** The same request for a program on this machine, which never sees an encrypted one. */
function handOn(request, response, port) {
  const inner = ask({ host: "127.0.0.1", port, method: request.method, path: request.url, headers: request.headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  inner.on("error", (error) => (response.headersSent ? response.destroy() : response.writeHead(502).end(error.message)));
  request.pipe(inner);
}

function machineRole(request, response) {
  const path = "/latest/meta-data/iam/security-credentials/";
  if (request.url === "/latest/api/token") return response.writeHead(200, { "x-aws-ec2-metadata-token-ttl-seconds": "21600" }).end("token");
  if (request.url === path) return response.end("otelc");
  if (request.url.startsWith(path)) return say(response, { Code: "Success", Type: "AWS-HMAC", ...credentials, Token: "", LastUpdated: new Date().toISOString(), Expiration: new Date(Date.now() + 6 * 3_600_000).toISOString() });
  refuse(request, response, 404);
}

function say(response, value) {
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(value));
}

function refuse(request, response, status = 401) {
  request.resume();
  console.log(`${status} ${request.method} ${request.headers.host}${request.url}`);
  response.writeHead(status).end();
}
