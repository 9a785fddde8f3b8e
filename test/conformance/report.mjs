// Says how each check ended, one line a check, and counts: `N passed, N failed, N skipped` at the end. What cannot be judged is skipped by name.

export function createReport(write = (line) => console.log(line)) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const say = (word, counter) => (what, reason = "") => {
    counts[counter] += 1;
    write(`${word} ${what}${reason === "" ? "" : `: ${reason}`}`);
  };
  return {
    counts,
    pass: say("ok  ", "passed"),
    fail: say("FAIL", "failed"),
    skip: say("skip", "skipped"),
    /** Closes with the counts, alone on their line; the exit code is for the caller to return. */
    close() {
      write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
      return counts.failed > 0 ? 1 : 0;
    },
  };
}
