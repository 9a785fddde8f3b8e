// Where otelc keeps what it need not work out twice. Nothing depends on it: without it, or with OTELC_CACHE=off, everything is worked out anew.
import { isAbsolute, join } from "node:path";

/** Undefined where no cache is wanted, or where there is no place for one. */
export function cacheFolder(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const { OTELC_CACHE: wanted = "", XDG_CACHE_HOME: xdg = "", LOCALAPPDATA: local = "", HOME: home = "" } = environment;
  if (wanted !== "") return isAbsolute(wanted) ? wanted : undefined;
  const base = [xdg, local, home === "" ? "" : join(home, ".cache")].find((folder) => isAbsolute(folder));
  return base === undefined ? undefined : join(base, "otelc");
}
