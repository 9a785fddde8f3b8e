/** The nearest folder above this code that holds a package.json. */
export declare function packageRoot(): string;
