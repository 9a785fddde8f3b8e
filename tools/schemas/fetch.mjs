// Puts the pinned sources into a cache folder, keyed by version: what is there is not fetched again.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { COMPOSE, GO_MODULES, KUSTOMIZE, STRIMZI } from "./sources.mjs";

const cache = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges"), "schemas");

/** Folders with the CRDs of every custom kind that is emitted. */
export function fetchCrds() {
  const modules = GO_MODULES.filter((source) => Object.values(source.copy).every((file) => file.endsWith(".yaml")));
  return [...modules.map((source) => cached(cache, `${source.name}-${source.version}`, (to) => goModule(source, to))), cached(cache, `strimzi-${STRIMZI.version}`, (to) => strimziCrds(cache, to))];
}

/** Fetches every source that the cache lacks; returns name -> folder. */
export function fetchSources() {
  const folders = {};
  for (const source of GO_MODULES) folders[source.name] = cached(cache, `${source.name}-${source.version}`, (to) => goModule(source, to));
  folders.kustomize = cached(cache, `kustomize-api-${KUSTOMIZE.version}`, reflectKustomization);
  folders.strimzi = cached(cache, `strimzi-${STRIMZI.version}`, (to) => strimziCrds(cache, to));
  folders.compose = cached(cache, `${COMPOSE.package}-${COMPOSE.version}`, composeSchema);
  return folders;
}

// A folder is filled under another name and renamed, so that an interrupted download is not taken for a whole one.
function cached(cache, name, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  console.log(`fetching ${name}`);
  fill(part);
  renameSync(part, folder);
  return folder;
}

function goModule({ module, version, copy }, to) {
  const { Dir } = JSON.parse(run("go", ["mod", "download", "-json", `${module}@${version}`], { cwd: tmpdir() }));
  for (const [from, file] of Object.entries(copy)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(Dir, from), join(to, file));
  }
}

function reflectKustomization(to) {
  const work = mkdtempSync(join(tmpdir(), "kustomization-"));
  cpSync(new URL("kustomization/main.go", import.meta.url), join(work, "main.go"));
  writeFileSync(join(work, "go.mod"), `module kustomization\n\ngo 1.24\n\nrequire ${KUSTOMIZE.module} ${KUSTOMIZE.version}\n`);
  const options = { cwd: work, env: { ...process.env, GOTOOLCHAIN: "local", CGO_ENABLED: "0", GOFLAGS: "-buildvcs=false" } };
  run("go", ["mod", "tidy"], options);
  writeFileSync(join(to, "kustomization.json"), run("go", ["run", "-p", "1", "."], options));
  rmSync(work, { recursive: true, force: true });
}

function strimziCrds(cache, to) {
  const { version, artifacts, model, kinds } = STRIMZI;
  const jars = cached(cache, `strimzi-jars-${version}`, (folder) => {
    for (const artifact of artifacts) {
      run("mvn", ["-q", "-B", "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy",
        `-Dartifact=${artifact}:${version}`, `-DoutputDirectory=${folder}`]);
    }
  });
  const classpath = artifacts.map((artifact) => join(jars, `${artifact.split(":")[1]}-${version}.jar`)).join(":");
  run(java21(cache), ["-cp", classpath, "io.strimzi.crdgenerator.CrdGenerator", "--yaml", "--target-kube", "1.30+",
    "--crd-api-version", "v1", "--api-versions", "v1", "--describe-api-versions", "v1", "--storage-version", "v1",
    ...Object.entries(kinds).map(([file, type]) => `${model}.${type}=${join(to, file)}.yaml`)]);
}

function java21(cache) {
  if (Number(/specification\.version = (\d+)/.exec(javaSettings())?.[1] ?? 0) >= 21) return "java";
  const { java } = STRIMZI;
  const folder = cached(cache, `${java.package}-${java.version}`, (to) => {
    run("pip", ["install", "-q", "--no-deps", "--root-user-action=ignore", "--target", to, `${java.package}==${java.version}`]);
    chmodSync(join(to, java.package, "java-runtime/bin/java"), 0o755);
  });
  return join(folder, java.package, "java-runtime/bin/java");
}

// `java` prints its settings on stderr.
function javaSettings() {
  try {
    return run("sh", ["-c", "java -XshowSettings:properties -version 2>&1"]);
  } catch {
    return "";
  }
}

function composeSchema(to) {
  const [{ filename }] = JSON.parse(run("npm", ["pack", "--json", `${COMPOSE.package}@${COMPOSE.version}`, "--pack-destination", to]));
  run("tar", ["-xzf", join(to, filename), "-C", to, "--strip-components=2", `package/${COMPOSE.file}`]);
  rmSync(join(to, filename));
}

function run(program, args, options = {}) {
  return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"], maxBuffer: 1 << 28, ...options });
}
