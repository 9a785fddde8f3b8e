/** In hexadecimal. node:crypto is loaded by the first one: it costs a tenth of node's own start, and many a run needs no hash. */
export function sha256(text: string | Uint8Array): string {
  return process.getBuiltinModule("node:crypto").hash("sha256", text, "hex");
}
