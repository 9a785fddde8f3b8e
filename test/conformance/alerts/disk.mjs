// A small disk of its own for a volume, which can be filled: a file system in a file, since collectors do not look at what lies in memory.
import { writeFileSync } from "node:fs";
import { lastWords } from "../program.mjs";
import { sleep } from "../stack/traffic.mjs";

const target = "/var/lib/otelcol/queue";
const mebibytes = 64;

/** From its next start a service keeps its queue on it. Why that cannot be had here; undefined where it can. */
export async function giveSmallDisk(stack, name) {
  const image = `${stack.stage.folder}/disk-of-${name}`;
  const [uid, gid = uid] = stack.project.services[name].user.split(":");
  const made = await stack.stage.runOnMachine(["sh", "-euc", `truncate -s ${mebibytes}M ${image}; mkfs.ext4 -q -m 0 ${image}; mount -o loop ${image} ${folderOf(stack, name)}; chown ${uid}:${gid} ${folderOf(stack, name)}`]);
  return made.succeeded ? undefined : `no file system can be made in a file here: ${lastWords(made.output)}`;
}

/** A little at a time, so that there is a pace to look ahead by. */
export async function fillDisk(stack, name) {
  for (let written = 0; written < mebibytes * 0.78; written += 2) {
    writeFileSync(stack.stage.seen(`${folderOf(stack, name)}/filling-${written}`), Buffer.alloc(2 << 20, 1));
    await sleep(0.4);
  }
}

function folderOf({ project, stage }, name) {
  return `${stage.folder}/volumes/${project.services[name].volumes.find((volume) => volume.type === "volume" && volume.target === target).source}`;
}
