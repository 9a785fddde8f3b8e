export interface Section {
    readonly title: string;
    readonly parts: readonly Part[];
}
/** A text, or commands that are pasted together. */
export type Part = string | readonly string[];
export declare function section(title: string, parts: readonly Part[]): Section;
export declare function sectionText({ title, parts }: Section, level?: string): string;
export declare function commandBlock(commands: readonly string[]): string;
