// The only reader of YAML: of what stood on disk before a build. Loaded where there is something to compare.

/** Documents of a file; none where it is not YAML. */
export async function readYaml(text: string): Promise<readonly unknown[]> {
  const { parseAllDocuments } = await import("yaml");
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return [];
  return documents.map((document): unknown => document.toJS());
}
