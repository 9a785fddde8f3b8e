import { join, resolve } from "node:path";
import { failureOf } from "../program.mjs";

const dclint = join(resolve(import.meta.dirname, "../../.."), "node_modules", ".bin", "dclint");

/** At its defaults, with no finding of any level. */
export default {
  name: "dclint", needs: [],
  applies: ({ path }) => path === "compose.yaml",
  check: ({ absolute }) => failureOf(dclint, ["--max-warnings", "0", absolute], { env: { ...process.env, NO_COLOR: "1" } }),
  broken: { files: { "compose.yaml": "name: a\nservices:\n  a:\n    image: busybox:latest\n" }, refusal: /no-.*|require-.*|service-.*/ },
};
