// Tokens as an identity provider signs them, with RS256 and one key.
import { createSign, createVerify, generateKeyPairSync } from "node:crypto";

export const issuer = "https://sso.acme.io";
const keyId = "1";
const encoded = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

export function newKey() {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}

/** A token for whom it may concern, valid for an hour. */
export function tokenFor(audience, { privateKey }, subject = "load") {
  const now = Math.floor(Date.now() / 1000);
  const text = `${encoded({ alg: "RS256", typ: "JWT", kid: keyId })}.${encoded({ iss: issuer, sub: subject, aud: audience, iat: now, exp: now + 3600 })}`;
  return `${text}.${createSign("RSA-SHA256").update(text).sign(privateKey, "base64url")}`;
}

export function isTokenFor(audience, token, publicKey) {
  const [head, body, signature] = token.split(".");
  if (signature === undefined || !createVerify("RSA-SHA256").update(`${head}.${body}`).verify(publicKey, signature, "base64url")) return false;
  const { aud, exp } = JSON.parse(Buffer.from(body, "base64url").toString());
  return aud === audience && exp > Date.now() / 1000;
}

/** What a provider publishes for those that check its tokens. */
export function keySet(publicKey) {
  return { keys: [{ ...publicKey.export({ format: "jwk" }), kid: keyId, alg: "RS256", use: "sig" }] };
}
