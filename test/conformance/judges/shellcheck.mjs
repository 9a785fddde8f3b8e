import { basename } from "node:path";
import { commandOf, probeOf } from "../stage/service.mjs";
import { run, lastWords } from "../program.mjs";

/** Scripts that are files, and the scripts that stand in commands and health checks of services. */
export default {
  name: "shellcheck", needs: ["shellcheck"],
  applies: ({ path }) => /\.(sh|bash)$/.test(path) || path === "compose.yaml",
  check(file, { company }) {
    const scripts = file.path === "compose.yaml" ? inline(company.project) : [{ where: basename(file.path), text: file.text, shell: undefined }];
    const wrong = scripts.map(({ where, text, shell }) => {
      const said = run("shellcheck", [...(shell === undefined ? [] : ["--shell", shell]), "--format", "gcc", "-"], { input: text, stdio: ["pipe", "pipe", "pipe"] });
      return said.succeeded ? undefined : `${where}: ${lastWords(said.output)}`;
    }).filter((failure) => failure !== undefined);
    return wrong.length === 0 ? undefined : wrong.join("; ");
  },
  broken: { files: { "compose.yaml": "services:\n  a:\n    image: busybox:1.37.0\n    command: [/bin/sh, -c, 'for a in $$(ls *); do echo $$a; done']\n" }, refusal: /SC2\d+/ },
};

function inline(project) {
  return Object.entries(project.services).flatMap(([name, service]) => [
    scriptIn(`${name} command`, commandOf(service)), scriptIn(`${name} healthcheck`, probeOf(service) ?? []),
  ]).filter((script) => script !== undefined);
}

function scriptIn(where, [program, flag, text]) {
  if (!/(^|\/)(ba)?sh$/.test(program ?? "") || flag === undefined || !/^-\w*c$/.test(flag)) return undefined;
  return { where, text, shell: program.endsWith("bash") ? "bash" : "sh" };
}
