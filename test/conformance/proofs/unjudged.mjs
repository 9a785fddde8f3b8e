/** What cannot be tried on this machine, and why. */
export class Unjudged extends Error {}
