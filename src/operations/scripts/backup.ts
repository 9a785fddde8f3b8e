// scripts/backup.sh. Bash, with what a template literal needs escaped.

export const backupScript = `usage() {
  cat << 'USAGE'
usage: scripts/backup.sh [--to FOLDER] [--keep N] [--only VOLUME]... [--dry-run]

Saves every named volume of the stack, and nothing else. Prometheus is saved by its own snapshot and Postgres by pg_dump while they run; for everything
else writers are stopped before the stores that they write to, and all are started again whatever happens.

  --to FOLDER    where backups are kept (default: backups/ beside compose.yaml)
  --keep N       complete backups that are kept; older ones are deleted after a good one (default 7, 0 keeps all)
  --only VOLUME  only this volume; may be repeated
  --dry-run      says what would be done

A backup appears under its name only when it is complete and verified. Restore it with scripts/restore.sh.

exit codes: 0 saved and verified   2 wrong arguments   3 docker cannot be used   4 a volume is missing or empty   5 another backup is running
            6 an archive could not be written (disk full?)   7 an archive is not what was saved   8 services could not be started again
USAGE
}

target=$here/backups
keep=7
dry=
only=()
while [ $# -gt 0 ]; do
  case $1 in
    --to) [ $# -gt 1 ] || { usage >&2; exit 2; }; target=$2; shift 2 ;;
    --keep) [ $# -gt 1 ] || { usage >&2; exit 2; }; keep=$2; shift 2 ;;
    --only) [ $# -gt 1 ] || { usage >&2; exit 2; }; only+=("$2"); shift 2 ;;
    --dry-run) dry=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    *) say "unknown argument: $1"; usage >&2; exit 2 ;;
  esac
done
case $keep in '' | *[!0-9]*) die 2 "--keep takes a number, not \\"$keep\\"" ;; esac

wanted() {
  [ \${#only[@]} -gt 0 ] || return 0
  local each
  for each in "\${only[@]}"; do [ "$each" != "$1" ] || return 0; done
  return 1
}

chosen() {
  local volume service component
  while read -r volume service component; do
    if wanted "$volume"; then echo "$volume $service $component"; fi
  done < <(volumes)
}

for each in "\${only[@]}"; do volumes | cut -d ' ' -f 1 | has_line "$each" || die 2 "there is no volume \\"$each\\"; there are: $(volumes | cut -d ' ' -f 1 | tr '\\n' ' ')"; done
mapfile -t rows < <(chosen)
[ \${#rows[@]} -gt 0 ] || die 4 "the stack has no volumes"

need_docker

# A volume that does not exist would be made by docker, empty, and its backup would look good.
for row in "\${rows[@]}"; do
  read -r volume service component <<< "$row"
  volume_exists "$volume" || die 4 "volume $volume does not exist; was the stack ever started as project \\"$project\\"?"
  [ "$(entries_in "$volume")" -gt 0 ] || die 4 "volume $volume is empty: there is nothing to save, and a backup of it would hide that"
done

# Saved while it runs.
is_live() { case $2 in prometheus | postgres) is_running "$1" ;; *) return 1 ;; esac; }

to_stop=()
for service in "\${stop_order[@]}"; do
  for row in "\${rows[@]}"; do
    read -r volume owner component <<< "$row"
    [ "$owner" = "$service" ] || continue
    is_live "$owner" "$component" || { ! is_running "$owner" || to_stop+=("$owner"); }
  done
done

if [ -n "$dry" ]; then
  for row in "\${rows[@]}"; do
    read -r volume service component <<< "$row"
    if is_live "$service" "$component"; then how="while it runs"; else how="stopped"; fi
    echo "would save $volume ($service, $how) as $(archive_of "$volume" "$component")"
  done
  [ \${#to_stop[@]} -eq 0 ] || echo "would stop, and start again: \${to_stop[*]}"
  exit 0
fi

mkdir -p -- "$target" || die 6 "cannot make $target"
lock=$target/.lock
if ! mkdir -- "$lock" 2> /dev/null; then
  other=$(cat -- "$lock/pid" 2> /dev/null || echo unknown)
  if [ "$other" = unknown ] || kill -0 "$other" 2> /dev/null; then die 5 "another backup is running (process $other); if it is not, remove $lock"; fi
  say "a backup was interrupted (process $other is gone); clearing up after it"
fi
echo $$ > "$lock/pid"

work=
snapshot=
finish() {
  local code=$?
  trap - EXIT
  [ -z "$snapshot" ] || with_volume "\${snapshot%% *}" rw rm -rf "/volume/snapshots/\${snapshot#* }" < /dev/null || true
  restart || { [ "$code" -ne 0 ] || code=8; }
  [ -z "$work" ] || rm -rf -- "$work"
  rm -rf -- "$lock"
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Whoever is stopped stands in a file first: a run after one that was killed starts them again.
restart() {
  [ -f "$target/.stopped" ] || return 0
  local services
  mapfile -t services < "$target/.stopped"
  if compose start "\${services[@]}" > /dev/null; then
    rm -f -- "$target/.stopped"
  else
    say "error: could not start again: \${services[*]}. Do it by hand: docker compose start \${services[*]}"
    return 1
  fi
}

restart || exit 8
rm -rf -- "$target"/.partial-*

stamp=$(date -u +%Y%m%dT%H%M%SZ)
while [ -e "$target/$stamp" ]; do sleep 1; stamp=$(date -u +%Y%m%dT%H%M%SZ); done
work=$target/.partial-$stamp
mkdir -- "$work" || die 6 "cannot make $work"
moment=$(($(date +%s) - 60))
known_data "$moment" > "$work/known-data"

note() { printf '%s\\t%s\\t%s\\t%s\\t%s\\n' "$@" >> "$work/volumes.tsv" || die 6 "cannot write to $target: is its disk full?"; }

# save VOLUME SERVICE COMPONENT FOLDER: an archive of a folder of the volume, with the entries that it must hold.
save() {
  local volume=$1 service=$2 component=$3 folder=$4 archive count listed
  archive=$work/$(archive_of "$volume" "$component")
  count=$(with_volume "$volume" ro find "$folder" -mindepth 1 < /dev/null | wc -l | tr -d ' ')
  with_volume "$volume" ro tar -C "$folder" -czf - . < /dev/null > "$archive" || die 6 "the archive of $volume could not be written to $target: is its disk full?"
  listed=$(entries_of "$archive") || die 7 "the archive of $volume cannot be read back"
  # The folder itself is an entry too.
  [ "$listed" -eq $((count + 1)) ] || die 7 "the archive of $volume holds $listed entries, and the volume $((count + 1))"
  note "$volume" "$service" "$component" "$count" "$(bytes_in "$volume")"
  say "saved $volume: $count entries"
}

save_prometheus() {
  local volume=$1 service=$2 component=$3 answer name
  answer=$(compose exec -T "$service" wget -q -O - --post-data= http://localhost:9090/api/v1/admin/tsdb/snapshot < /dev/null) || die 6 "$service makes no snapshot; is it healthy?"
  name=\${answer#*\\"name\\":\\"}
  name=\${name%%\\"*}
  case $name in '' | *[!0-9A-Za-z-]*) die 6 "$service answers without the name of a snapshot: $answer" ;; esac
  snapshot="$volume $name"
  save "$volume" "$service" "$component" "/volume/snapshots/$name"
  with_volume "$volume" rw rm -rf "/volume/snapshots/$name" < /dev/null
  snapshot=
}

save_postgres() {
  local volume=$1 service=$2 component=$3 archive
  archive=$work/$(archive_of "$volume" "$component")
  compose exec -T "$service" pg_dump -U grafana -d grafana --format custom < /dev/null > "$archive" || die 6 "pg_dump of $service failed"
  # The dump's own table of contents is at its end: one that is cut off has none.
  compose exec -T "$service" pg_restore --list < "$archive" > /dev/null || die 7 "the dump of $service cannot be read back"
  note "$volume" "$service" "$component" 1 "$(bytes_in "$volume")"
  say "saved $volume: dump of the database"
}

live=()
stopped=()
for row in "\${rows[@]}"; do
  read -r volume service component <<< "$row"
  if is_live "$service" "$component"; then live+=("$row"); else stopped+=("$row"); fi
done

for row in "\${live[@]}"; do
  read -r volume service component <<< "$row"
  "save_$component" "$volume" "$service" "$component"
done

if [ \${#to_stop[@]} -gt 0 ]; then
  printf '%s\\n' "\${to_stop[@]}" > "$target/.stopped" || die 6 "cannot write to $target: is its disk full?"
  for service in "\${to_stop[@]}"; do compose stop "$service" > /dev/null || die 6 "$service does not stop"; done
fi
for row in "\${stopped[@]}"; do
  read -r volume service component <<< "$row"
  # A database that does not run is saved as its files.
  [ "$component" != postgres ] || component=files
  save "$volume" "$service" "$component" /volume
done
restart || exit 8

manifest() {
  local volume service component entries bytes separator=
  printf '{\\n  "stack": %s,\\n  "project": %s,\\n  "made": %s,\\n  "moment": %s,\\n  "docker": %s,\\n  "images": [' "$(quoted "$stack")" "$(quoted "$project")" "$(quoted "$stamp")" "$moment" "$(quoted "$(dock version --format '{{.Server.Version}}')")"
  for each in "\${images[@]}"; do printf '%s\\n    %s' "$separator" "$(quoted "$each")"; separator=,; done
  printf '\\n  ],\\n  "volumes": ['
  separator=
  while IFS=$'\\t' read -r volume service component entries bytes; do
    printf '%s\\n    { "volume": %s, "service": %s, "kind": %s, "archive": %s, "entries": %s, "bytes": %s }' "$separator" "$(quoted "$volume")" "$(quoted "$service")" "$(quoted "$component")" "$(quoted "$(archive_of "$volume" "$component")")" "$entries" "$bytes"
    separator=,
  done < "$work/volumes.tsv"
  printf '\\n  ]\\n}\\n'
}
manifest > "$work/manifest.json" || die 6 "cannot write to $target: is its disk full?"
files=()
for each in "$work"/*; do files+=("\${each##*/}"); done
(cd -- "$work" && sha256sum -- "\${files[@]}") > "$target/.sums" || die 6 "cannot write to $target: is its disk full?"
mv -- "$target/.sums" "$work/SHA256SUMS" || die 6 "cannot write to $target"
(cd -- "$work" && sha256sum --check --quiet --strict SHA256SUMS) > /dev/null || die 7 "what was written to $target cannot be read back"
for row in "\${rows[@]}"; do
  read -r volume service component <<< "$row"
  has_checksum "$work" "$volume.tar.gz" || has_checksum "$work" "$volume.pgdump" || die 7 "the backup lacks $volume"
done
sync -- "$work"/* || die 6 "cannot write to $target: is its disk full?"
mv -- "$work" "$target/$stamp" || die 6 "cannot name the backup $target/$stamp"
work=

if [ "$keep" -gt 0 ]; then
  complete=()
  for each in "$target"/[0-9]*Z/SHA256SUMS; do complete=("\${each%/*}" "\${complete[@]}"); done
  for old in "\${complete[@]:$keep}"; do rm -rf -- "$old"; say "deleted $old: $keep newer ones are kept"; done
fi
echo "$target/$stamp"
`;
