// Judges that read a folder for Kubernetes without a cluster.
import { join, resolve } from "node:path";
import { isResource, resourcesIn } from "../cluster/resources.mjs";
import { lastWords, run } from "../program.mjs";

const schemas = resolve(import.meta.dirname, "../../../schemas");
const kustomization = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [a.yaml]\n";
const deployment = (container) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a, namespace: broken}\nspec:\n  selector: {matchLabels: {app: a}}\n  template:\n    metadata: {labels: {app: a}}\n    spec: {containers: [${container}]}\n`;

/** Strictly, with the schemas of this project: those of Kubernetes, and those of the custom kinds. */
const kubeconform = {
  name: "kubeconform -strict", needs: ["kubeconform"],
  applies: isResource,
  check(file, { program }) {
    const locations = ["kubernetes", "custom"].flatMap((folder) => ["-schema-location", `${schemas}/${folder}/{{ .Group }}/{{ .ResourceKind }}_{{ .ResourceAPIVersion }}.json`]);
    const said = run(program("kubeconform"), ["-strict", ...locations, file.absolute]);
    return said.succeeded ? undefined : lastWords(said.output);
  },
  broken: { files: { "kustomization.yaml": kustomization, "a.yaml": deployment("{name: a, image: \"a:1\", imagePullPolice: Always}") }, refusal: /imagePullPolice/ },
};

/** At its defaults, with the objects of the folder together: a Service is looked for beside its pods. What is waived is waived in the objects, each with its reason. */
const kubeScore = {
  name: "kube-score", needs: ["kube-score"],
  applies: (file) => file.path === "kustomization.yaml",
  check(file, { program, note }) {
    const manifests = resourcesIn(file.folder).map((path) => join(file.folder, path));
    const said = run(program("kube-score"), ["score", "--output-format", "ci", ...manifests]);
    const lines = said.output.split("\n");
    const found = lines.filter((line) => /^\[(?:CRITICAL|WARNING)\]/.test(line));
    note?.(`${lines.filter((line) => line.startsWith("[OK]")).length} checks passed`);
    // It says them in any order.
    if (found.length > 0) return found.sort().join(" | ");
    return lines.some((line) => line.startsWith("[OK]")) ? undefined : `it scored nothing: ${lastWords(said.output)}`;
  },
  broken: { files: { "kustomization.yaml": kustomization, "a.yaml": deployment("{name: a, image: \"a:1\"}") }, refusal: /\[CRITICAL\].*(?:CPU request|Memory request|Memory limit|NetworkPolicy)/ },
};

export default [kubeconform, kubeScore];
