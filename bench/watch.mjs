// From a save of the config to the moment at which the written output is there, as a reader of the output sees it.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quantile } from "./measure.mjs";

const changeable = /retention: "\d+d"/;

/** The median of as many saves, in milliseconds, after the first. */
export async function savedToWritten({ cli, folder, saves }) {
  const config = join(folder, "stack.config.ts");
  const text = readFileSync(config, "utf8");
  if (!changeable.test(text)) return undefined;
  const child = spawn(process.execPath, [cli, "build", "--watch"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  let heard = () => undefined;
  child.stderr.on("data", (chunk) => {
    said += chunk;
    heard();
  });
  const hears = (pattern) => new Promise((done) => {
    heard = () => pattern.test(said) && done(performance.now());
    heard();
  });
  try {
    await hears(/watching/);
    const times = [];
    for (let save = 0; save <= saves; save++) {
      await new Promise((done) => setTimeout(done, 50));
      said = "";
      const begun = performance.now();
      writeFileSync(config, text.replace(changeable, `retention: "${20 + save}d"`));
      times.push((await hears(/\(\d+ ms\)/)) - begun);
    }
    return quantile(times.slice(1), 0.5);
  } finally {
    child.kill();
    writeFileSync(config, text);
  }
}
