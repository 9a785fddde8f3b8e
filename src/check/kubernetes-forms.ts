// The rules that the API server holds values to, in words: what a schema can only say as a pattern.
import type { Path } from "../diagnostics/diagnostic.js";

const name = "lower-case letters, digits, hyphens and dots, a letter or digit at both ends (DNS-1123), at most 253 characters";

/** By the end of the path that the value stands at. */
const forms: readonly { readonly at: RegExp; readonly form: string }[] = [
  { at: /(?:^|\/)(?:labels|matchLabels|nodeSelector)\/[^/]+(?:\/[^/]+)?$/, form: "A label's value has at most 63 characters: letters, digits, hyphens, underscores and dots, a letter or digit at both ends. Its key is the same, after a DNS name and a slash where there is one." },
  { at: /(?:^|\/)annotations\/[^/]+(?:\/[^/]+)?$/, form: "An annotation's key has at most 63 characters, after a DNS name and a slash where there is one: letters, digits, hyphens, underscores and dots, a letter or digit at both ends. Its value is text." },
  { at: /\/(?:requests|limits|overhead)\/[^/]+$|\/sizeLimit$|\/storage$/, form: 'A quantity is a number with a unit of Kubernetes: "500m", "2", "512Mi", "10Gi".' },
  { at: /\/ports\/\d+\/name$/, form: "The name of a port has at most 15 characters in a container and 63 in a Service: lower-case letters, digits and hyphens, a letter among them." },
  { at: /[pP]ort$/, form: "A port is a whole number from 1 to 65535." },
  { at: /^metadata\/namespace$/, form: "A namespace is a DNS label: lower-case letters, digits and hyphens, a letter or digit at both ends, at most 63 characters (DNS-1123)." },
  { at: /^metadata\/name$/, form: `A name has ${name}.` },
  { at: /(?:[nN]ame|ClassName|secret|claimName)$/, form: `The name of an object has ${name}.` },
];

export function formOf(path: Path): string | undefined {
  const text = path.map(String).join("/");
  return forms.find(({ at }) => at.test(text))?.form;
}
