import { imagesIn } from "../documents/images-in.js";
import { withService } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const noLatestTag: DocumentRule = {
  name: "no-latest-tag",
  summary: "an image without a tag, or with the tag latest",
  severity: "error",
  why: "What runs changes when a node pulls: two replicas may differ, and there is no way back to what ran yesterday.",
  good: [{ config: withService('image: "registry.example.com:5000/mock:1.4.0"') }, { config: withService('image: "mock@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"') }],
  bad: [
    { config: withService('image: "registry.example.com:5000/mock"'), finds: ['Service "mock" runs "registry.example.com:5000/mock", which has no tag.'] },
    { config: withService('image: "mock:latest"'), finds: ['Service "mock" runs "mock:latest".'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const { reference, image, of, at } of imagesIn(artifacts, target, model)) {
      if (image.digest !== undefined || (image.tag !== undefined && image.tag !== "latest")) continue;
      report({ at, message: `${of} runs "${reference}"${image.tag === undefined ? ", which has no tag" : ""}.`, fix: "Name the release that you have tested." });
    }
  },
};
