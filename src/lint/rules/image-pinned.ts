import { imagesIn } from "../documents/images-in.js";
import { withService } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const imagePinned: DocumentRule = {
  name: "image-pinned",
  summary: "an image without a digest",
  severity: "warning",
  isOptional: true,
  why: "A tag may be moved; only a digest is always the same bytes.",
  good: [{ config: withService('image: "mock:1"') }],
  bad: [],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const { reference, image, of, at } of imagesIn(artifacts, target, model)) {
      if (image.digest === undefined) report({ at, message: `${of} runs "${reference}", which names no digest.`, fix: "Add it: image:tag@sha256:...." });
    }
  },
};
