import { imagesIn } from "../documents/images-in.js";
import type { Image } from "../documents/image.js";
import { withService } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

interface Gone { readonly repository: RegExp; readonly tag?: RegExp; readonly because: string; readonly instead: string }

/** What Docker Hub no longer gives, or never did. */
const gone: readonly Gone[] = [
  { repository: /^bitnami\/kafka$/, because: "was taken down", instead: "apache/kafka:4.3.1; KAFKA_CFG_X is KAFKA_X there, and the user is 1000" },
  { repository: /^minio\/(?:minio|mc)$/, because: "was taken down", instead: "objectStore(), or pgsty/silo, which has the same settings" },
  { repository: /^otel\/opentelemetry-collector(?:-contrib|-k8s|-otlp)?$/, tag: /^0\.(?:124|125)\./, because: "is missing on Docker Hub between 0.123.1 and 0.126.0", instead: "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib" },
];

export const imageAvailable: DocumentRule = {
  name: "image-available",
  summary: "an image that cannot be pulled",
  severity: "error",
  why: "It runs where it was pulled before, and nowhere else: not on a new node, not after a disaster.",
  good: [{ config: withService('image: "apache/kafka:4.3.1"') }, { config: withService('image: "registry.example.com/bitnami/kafka:3.6"') }],
  bad: [{ config: withService('image: "bitnami/kafka:3.6"'), finds: ['Service "mock" runs "bitnami/kafka:3.6", which was taken down.'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const { reference, image, of, at } of imagesIn(artifacts, target, model)) {
      const found = isOnDockerHub(image) ? gone.find(({ repository, tag }) => repository.test(image.repository) && (tag === undefined || tag.test(image.tag ?? ""))) : undefined;
      if (found !== undefined) report({ at, message: `${of} runs "${reference}", which ${found.because}.`, fix: `Use ${found.instead}.` });
    }
  },
};

function isOnDockerHub({ registry }: Image): boolean {
  return registry === undefined || registry === "docker.io" || registry === "registry-1.docker.io";
}
