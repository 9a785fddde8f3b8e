import { failureOf, run } from "../program.mjs";

/** Compose v5 reads the project as it stands, and again with the example environment: nothing may be unset. */
export default {
  name: "docker compose config", needs: ["docker-compose"],
  applies: ({ path }) => path === "compose.yaml" || path === ".env.example",
  check({ path, folder }, { program }) {
    if (path === "compose.yaml") return failureOf(program("docker-compose"), ["config", "-q"], { cwd: folder });
    const said = run(program("docker-compose"), ["--env-file", ".env.example", "config", "-q"], { cwd: folder });
    // A variable that is named nowhere is only a warning to Compose.
    return said.succeeded && said.output === "" ? undefined : said.output;
  },
  broken: { files: { "compose.yaml": "services:\n  a:\n    image: busybox:1.37.0\n    depends_on: [b]\n" }, refusal: /depends on undefined service/ },
};
