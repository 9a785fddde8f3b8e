// Each different call of docker that the scripts made, given to the real client: it must be stopped by the missing engine, not by its own parser.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { lastWords, run } from "../program.mjs";

const noEngine = { DOCKER_HOST: "unix:///nonexistent/docker.sock" };
const unreached = /cannot connect to the docker daemon|failed to connect to the docker api|no such file or directory|is the docker daemon running/i;

export function parsedCalls({ state, out }, programs, report) {
  const client = run("bash", ["-c", "command -v docker"]).output;
  const compose = join(programs, "docker-compose");
  const calls = [...new Set(readFileSync(join(state, "calls"), "utf8").split("\n").filter((line) => line !== ""))].map((line) => line.split("\u001f").slice(0, -1));
  const shapes = new Map(calls.map((call) => [shapeOf(call, out), call]));
  for (const [shape, call] of shapes) {
    const isCompose = call[0] === "compose";
    const what = `docker call: ${shape.slice(0, 200)}`;
    if (isCompose ? !existsSync(compose) : client === "") {
      report.skip(what, `${isCompose ? "docker-compose" : "docker"} is not there`);
      continue;
    }
    const said = run(isCompose ? compose : client, isCompose ? call.slice(1) : call, { env: { ...process.env, ...noEngine }, cwd: out, input: "", stdio: ["pipe", "pipe", "pipe"], timeout: 20_000 });
    if (said.succeeded || unreached.test(said.output)) report.pass(what);
    else report.fail(what, lastWords(said.output));
  }
}

/** Calls that differ in a name only are the same to a parser. */
function shapeOf(call, out) {
  return call.join(" ").replaceAll(out, "").replaceAll(/tried_[\w-]+/g, "VOLUME").replaceAll(/volume=[\w-]+/g, "volume=KEY").replaceAll(/\d{9,}/g, "TIME").replaceAll(/snapshots\/\S+/g, "SNAPSHOT").replaceAll(/(stop|start|exec -T) [\w-]+( [\w-]+)*$/g, "$1 SERVICE");
}
