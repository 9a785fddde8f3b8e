// Reads YAML back, for comparing what stands on disk. Loaded only then: a build writes and never parses.

/** A parser of files with any number of documents; it throws for what is no YAML. */
export async function yamlParser(): Promise<(text: string) => readonly unknown[]> {
  const { parseAllDocuments } = await import("yaml");
  return (text) => {
    const parsed = parseAllDocuments(text);
    return [...parsed].map((document) => {
      const [error] = document.errors;
      if (error !== undefined) throw error;
      return document.toJS() as unknown;
    });
  };
}
