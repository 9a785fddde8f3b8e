import { type Command, parse, Usage } from "../command.js";
import { report } from "../report.js";

const formats = ["mermaid", "dot", "svg", "html"] as const;

/** The topology. */
export const graph: Command = {
  name: "graph", summary: "draws who sends what to whom, and what protects it", operands: "[CONFIG]",
  options: [
    { name: "format", value: formats.join("|"), help: "how it is drawn (mermaid)" },
    { name: "env", value: "E", help: "environment to draw; needed where there are several" },
  ],
  example: "otelc graph --format svg > topology.svg",
  async run(args, context) {
    const parsed = parse(graph, args, 1);
    const wanted = parsed.value("format") ?? "mermaid";
    const format = formats.find((each) => each === wanted);
    if (format === undefined) throw new Usage(`--format takes mermaid, dot, svg or html, not "${wanted}".`);
    const { openProject } = await import("../project.js");
    const project = await openProject(parsed, context);
    const [model, ...others] = project.compiled?.models ?? [];
    const errors = (project.compiled?.diagnostics ?? []).filter(({ code, severity }) => severity === "error" && !/^(?:lint|check|emit)\//.test(code));
    if (model === undefined || errors.length > 0) {
      const { folder, config } = project;
      await report(await project.located(errors), { format: "pretty", folder, config, context });
      return 2;
    }
    if (others.length > 0) throw new Usage(`--env: there are ${[model, ...others].map(({ environment }) => environment ?? "").join(", ")}, and a picture shows one.`);
    const { draw } = await import("../../graph/draw.js");
    context.out(await draw(model, format));
    return 0;
  },
};
