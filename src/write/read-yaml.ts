// The only reader of YAML: of what stands on disk, for comparing. Loaded only then: a build writes and never parses.

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

/** Documents of a file; none where it is not YAML. */
export async function readYaml(text: string): Promise<readonly unknown[]> {
  const parse = await yamlParser();
  try {
    return parse(text);
  } catch {
    return [];
  }
}
