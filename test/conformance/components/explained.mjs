// Where otelc and the collector may differ, and why.

/** By question of agree.mjs. */
export const explained = {};

/** By statement of agree-ottl.mjs: what only a function's own constructor finds out. */
export const ottlExplained = {
  'limit(log.attributes, 0, ["a"])': "limit compares its number with the length of its list",
  'set(log.attributes["v"], ParseKeyValue(log.body,  " "))': "ParseKeyValue compares its delimiter with the default of the other",
};

/** By what the collector says, or by name, in agree-corpus.mjs. */
export const corpusExplained = [
  { says: /envvar "\w+" is not set|no such file or directory/, why: "a file or variable of the machine that the collector runs on" },
  { says: /should not be specified for trace spans|requires `domain` or `logs\.endpoint`|requires `domain` or `metrics\.endpoint`|"for data type/, why: "valid for another signal than the one it was asked for" },
  { says: /job_name is empty/, why: "a variable that is not set" },
  { says: /--feature-gates=|feature gate/, why: "held back by a feature gate" },
];
