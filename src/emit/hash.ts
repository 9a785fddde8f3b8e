// A short, stable fingerprint of what a service reads, so that a changed configuration restarts only what uses it. Not for secrets.

/** 16 hexadecimal digits (FNV-1a, 64 bits). */
export function fingerprint(value: unknown): string {
  // In halves of 32 bits, which numbers hold exactly: BigInt takes ten times as long. The prime is 2^40 + 0x1b3.
  let [high, low] = [0xcbf29ce4, 0x84222325];
  const text = JSON.stringify(value) ?? "";
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index += 1;
    low = (low ^ point) >>> 0;
    const product = low * 0x1b3;
    high = (high * 0x1b3 + low * 0x100 + Math.floor(product / 0x100000000)) % 0x100000000;
    low = product % 0x100000000;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
