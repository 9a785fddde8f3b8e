// What there is to judge: each fixture built as a user would build it, and each file with the services that read it.
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { lastWords, run } from "./program.mjs";
import { filesIn, mountingServices } from "./stage/service.mjs";

const root = resolve(import.meta.dirname, "../..");

/** The folders of output that a fixture has golden files for; where it has none, nothing of it is emitted yet. */
export function goldenFolders(fixture) {
  const golden = join(root, "fixtures", fixture, "golden");
  if (!existsSync(golden)) return [];
  const tops = filesIn(golden).filter((path) => /(^|\/)(compose\.yaml|kustomization\.yaml)$/.test(path));
  return [...new Set(tops.map((path) => dirname(path)))];
}

/** Builds a fixture in a copy of its folder, for a version of the collector; the folder of output, or why there is none. */
export function build(fixture, version, work) {
  return buildIn(join(root, "fixtures", fixture), version, join(work, `${fixture}-${version}`));
}

/** As build, for a folder anywhere. */
export function buildIn(folder, version, project) {
  cpSync(folder, project, { recursive: true, filter: (path) => !path.endsWith("/golden") });
  const said = run(process.execPath, [join(root, "dist", "cli.cjs"), "build"], { cwd: project, env: { ...process.env, OTELC_COLLECTOR_VERSION: version } });
  return said.succeeded ? { out: join(project, "out") } : { failure: lastWords(said.output, 8) };
}

/** A Compose project as Compose itself reads it, with the files beside it that a user has to supply. */
export function composeProject(folder, compose, certificate) {
  const example = join(folder, ".env.example");
  // Filled in as it tells its reader to.
  if (existsSync(example)) writeFileSync(join(folder, ".env"), readFileSync(example, "utf8").replaceAll(/^(\w+)=$/gm, "$1=only-for-conformance"));
  const said = run(compose, ["config", "--format", "json"], { cwd: folder });
  if (!said.succeeded) return { failure: lastWords(said.output) };
  // What Compose says on standard error stands after the JSON.
  const project = JSON.parse(said.output.slice(0, said.output.lastIndexOf("\n}") + 2));
  const secrets = project.secrets ?? {};
  for (const [name, secret] of Object.entries(secrets)) {
    if (secret.file === undefined) continue;
    mkdirSync(dirname(secret.file), { recursive: true });
    if (!existsSync(secret.file)) writeFileSync(secret.file, secretText(name, Object.keys(secrets), certificate), { mode: 0o444 });
  }
  return { project };
}

/** By its name: a certificate, the key that goes with one, or any word. */
function secretText(name, names, certificate) {
  if (isCertificate(name)) return certificate.cert;
  const isPaired = names.some((other) => isCertificate(other) && other.replace(/CERT|CRT/i, "KEY") === name);
  return isPaired || /(CERT|TLS|INGEST)\w*KEY|KEY\w*(CERT|TLS)/i.test(name) ? certificate.key : "only-for-conformance";
}

function isCertificate(name) {
  return /CERT|_CRT|_CA\b/i.test(name);
}

/** Every file of a folder with what a judge wants to know of it. */
export function filesOf({ fixture, output, folder, version, project }) {
  // On Compose secrets/ is made for the run; on Kubernetes it is emitted. A folder is judged as a whole after its files.
  const isWhole = (path) => Number(path === "SECRETS.md") + 2 * Number(path === "kustomization.yaml");
  const paths = filesIn(folder).filter((path) => path !== ".env" && (project === undefined || !path.startsWith("secrets/")));
  return paths.sort((left, right) => isWhole(left) - isWhole(right)).map((path) => {
    const absolute = join(folder, path);
    return { fixture, output, path, folder, absolute, version, text: readFileSync(absolute, "utf8"), readers: project === undefined ? [] : mountingServices(project, absolute) };
  });
}

/** A key pair such as a user has, for whatever is to be served by TLS. */
export function certificateIn(folder) {
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const made = run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]);
  return made.succeeded ? { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") } : { cert: "no openssl", key: "no openssl" };
}
