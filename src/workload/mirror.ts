/** An image by the mirror that a target names; what is pulled from the mirror's own host stays as it is. */
export function imageFrom(mirror: string | null, image: string): string {
  if (mirror === null) return image;
  const registry = mirror.replace(/\/$/, "");
  const [host] = registry.split("/");
  return image.split("/")[0] === host ? image : `${registry}/${image}`;
}
