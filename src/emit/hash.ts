// A short, stable fingerprint of what a service reads, so that a changed configuration restarts only what uses it. Not for secrets.

/** 16 hexadecimal digits (FNV-1a, 64 bits). */
export function fingerprint(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of JSON.stringify(value) ?? "") {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash.toString(16).padStart(16, "0");
}
