// How KEDA signs in to a Kafka outside the stack: the way that the collectors do.
import type { ServiceNode } from "../../src/model/model.js";
import { isBlock, isSymbolic, type Value } from "../../src/model/value.js";
import type { Cluster, SignIn } from "./cluster.js";

const mechanisms: Readonly<Record<string, string>> = { "SCRAM-SHA-512": "scram_sha512", "SCRAM-SHA-256": "scram_sha256", PLAIN: "plaintext" };

export function externalSignIn(queue: ServiceNode, cluster: Cluster): SignIn | null {
  const { auth, tls } = queue.options;
  if (isBlock(auth) && auth["mechanism"] === "AWS_MSK_IAM_OAUTHBEARER") {
    return { metadata: { sasl: "aws_msk_iam", tls: "enable", awsRegion: String(auth["region"]) }, secrets: [], plain: {}, podIdentity: "aws" };
  }
  const encrypted = isBlock(tls) && tls["insecure"] !== true ? tls : undefined;
  if (!isBlock(auth) && encrypted === undefined) return null;
  return {
    metadata: { ...(encrypted === undefined ? {} : { tls: "enable" }), ...(isBlock(auth) ? { sasl: mechanisms[String(auth["mechanism"])] ?? "none" } : {}) },
    plain: isBlock(auth) && typeof auth["username"] === "string" ? { username: auth["username"] } : {},
    secrets: [
      ...(isBlock(auth) ? secret("username", auth["username"], cluster) : []), ...(isBlock(auth) ? secret("password", auth["password"], cluster) : []),
      ...(encrypted === undefined ? [] : [...secret("ca", encrypted["ca_file"], cluster), ...secret("cert", encrypted["cert_file"], cluster), ...secret("key", encrypted["key_file"], cluster)]),
    ],
  };
}

function secret(parameter: string, value: Value | undefined, { secrets }: Cluster): SignIn["secrets"] {
  if (value === undefined || !isSymbolic(value)) return [];
  const key = keyOf(value);
  const place = key === null ? undefined : secrets.get(key);
  return place === undefined ? [] : [{ parameter, name: place.name, key: place.key }];
}

function keyOf(value: Extract<Value, { readonly $: string }>): string | null {
  if (!isSymbolic(value)) return null;
  if (value.$ === "secret") return value.key;
  return value.$ === "file" ? value.secret : null;
}
