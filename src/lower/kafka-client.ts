// What the exporter to Kafka and the receiver from it have in common: brokers, protocol, sign-in and topics.
import type { Value } from "../model/value.js";
import { type KafkaAuth, topicNames, type Topics } from "../stack/kafka.js";
import type { PlainNode } from "../stack/node.js";
import type { Lowering } from "./lowering.js";
import { valueOf } from "./value-of.js";

/** Port of the listener for clients inside the stack. */
export const kafkaPort = 9092;

export function kafkaClient(node: PlainNode, name: string, lowering: Lowering): Readonly<Record<string, Value>> {
  const { bootstrap, tls, auth } = node.options as { readonly bootstrap?: readonly string[]; readonly tls?: object; readonly auth?: KafkaAuth };
  return {
    brokers: bootstrap ?? [{ $: "address", of: name, port: kafkaPort, scheme: "", path: "", each: false }],
    protocol_version: "3.9.0",
    ...(tls === undefined ? {} : { tls: valueOf(tls, lowering) }),
    ...(auth === undefined ? {} : { ...tlsOfMsk(auth, tls), auth: { sasl: saslOf(auth, lowering) } }),
  };
}

/** MSK speaks SASL on its TLS port only. */
function tlsOfMsk(auth: KafkaAuth, tls: object | undefined): Readonly<Record<string, Value>> {
  return auth.mechanism === "AWS_MSK_IAM_OAUTHBEARER" && tls === undefined ? { tls: {} } : {};
}

function saslOf(auth: KafkaAuth, lowering: Lowering): Value {
  if (auth.mechanism === "AWS_MSK_IAM_OAUTHBEARER") return { mechanism: auth.mechanism, aws_msk: { region: auth.region } };
  return { mechanism: auth.mechanism, username: auth.username, password: valueOf(auth.password, lowering) };
}

/** Topic of each signal, with what is written to it. */
export function topicsOf(node: PlainNode): Readonly<Record<"traces" | "metrics" | "logs", string>> {
  return topicNames(node.options["topics"] as Topics | undefined);
}

