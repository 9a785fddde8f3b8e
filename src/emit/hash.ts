// A short, stable fingerprint of what a service reads, so that a changed configuration restarts only what uses it. Not for secrets.

/** 16 hexadecimal digits (FNV-1a, 64 bits). */
export function fingerprint(value: unknown): string {
  // In four limbs of 16 bits, which stay small integers: BigInt takes ten times as long. The prime is 2^40 + 0x1b3.
  let [a, b, c, d] = [0x2325, 0x8422, 0x9ce4, 0xcbf2];
  const text = JSON.stringify(value) ?? "";
  for (let index = 0; index < text.length; index++) {
    const point = text.codePointAt(index) ?? 0;
    if (point > 0xffff) index += 1;
    b ^= point >>> 16;
    const low = a ^ (point & 0xffff);
    a = low * 0x1b3;
    const second = b * 0x1b3 + (a >>> 16);
    const third = c * 0x1b3 + low * 0x100;
    const fourth = d * 0x1b3 + b * 0x100;
    a &= 0xffff;
    b = second & 0xffff;
    const carried = third + (second >>> 16);
    c = carried & 0xffff;
    d = (fourth + (carried >>> 16)) & 0xffff;
  }
  return [d, c, b, a].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}
