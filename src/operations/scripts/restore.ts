// scripts/restore.sh. Bash, with what a template literal needs escaped.

export const restoreScript = `usage() {
  cat << 'USAGE'
usage: scripts/restore.sh BACKUP [--only VOLUME]... [--force] [--no-start] [--dry-run]

Puts volumes back as scripts/backup.sh saved them. Nothing is touched before every archive is known to be whole.

  --only VOLUME  only this volume; may be repeated
  --force        stops the stack if it runs, and empties volumes that hold something
  --no-start     leaves the stack stopped, and asks nothing afterwards
  --dry-run      checks everything, and says what would be done

exit codes: 0 restored and answering   2 wrong arguments   3 docker cannot be used   4 the backup is not whole   5 the stack runs, or a volume is not empty
            6 a volume could not be written   7 the stack did not start, or does not answer as it did when the backup was made
USAGE
}

backup=
force=
start=yes
dry=
only=()
while [ $# -gt 0 ]; do
  case $1 in
    --only) [ $# -gt 1 ] || { usage >&2; exit 2; }; only+=("$2"); shift 2 ;;
    --force) force=yes; shift ;;
    --no-start) start=; shift ;;
    --dry-run) dry=yes; shift ;;
    -h | --help) usage; exit 0 ;;
    -*) say "unknown argument: $1"; usage >&2; exit 2 ;;
    *) [ -z "$backup" ] || die 2 "one backup at a time"; backup=$1; shift ;;
  esac
done
[ -n "$backup" ] || { usage >&2; exit 2; }
[ -d "$backup" ] || die 4 "there is no backup $backup"
backup=$(cd -- "$backup" && pwd)
for file in SHA256SUMS manifest.json volumes.tsv known-data; do [ -f "$backup/$file" ] || die 4 "$backup lacks $file: it is no complete backup"; done
(cd -- "$backup" && sha256sum --check --quiet --strict SHA256SUMS) > /dev/null 2>&1 || die 4 "$backup is damaged: $(cd -- "$backup" && sha256sum --check --quiet --strict SHA256SUMS 2>&1 | head -n 3 | tr '\\n' ' ')"
for file in manifest.json volumes.tsv known-data; do has_checksum "$backup" "$file" || die 4 "$backup has no checksum of $file"; done
saved=$(< "$backup/manifest.json")
[[ $saved == *"\\"project\\": $(quoted "$project"),"* ]] || die 4 "$backup was made of another project than $project"

need_docker

wanted() {
  [ \${#only[@]} -gt 0 ] || return 0
  local each
  for each in "\${only[@]}"; do [ "$each" != "$1" ] || return 0; done
  return 1
}

rows=()
while IFS=$'\\t' read -r volume service component entries bytes; do
  wanted "$volume" || continue
  : "$bytes"
  archive=$(archive_of "$volume" "$component")
  has_checksum "$backup" "$archive" || die 4 "$backup has no checksum of $archive"
  if [ "$component" != postgres ]; then
    listed=$(entries_of "$backup/$archive") || die 4 "$archive cannot be read to its end"
    [ "$listed" -eq $((entries + 1)) ] || die 4 "$archive holds $listed entries, and should hold $((entries + 1))"
  fi
  rows+=("$volume $service $component $entries")
done < "$backup/volumes.tsv"
[ \${#rows[@]} -gt 0 ] || die 2 "the backup holds none of these volumes; it holds: $(cut -f 1 "$backup/volumes.tsv" | tr '\\n' ' ')"
for row in "\${rows[@]}"; do
  volumes | cut -d ' ' -f 1 | has_line "\${row%% *}" || die 4 "\${row%% *} is no volume of this stack; build the stack that the backup was made of"
done

up=$(running | tr '\\n' ' ')
[ -z "\${up// /}" ] || [ -n "$force" ] || die 5 "the stack runs (\${up% }); stop it with docker compose down, or let --force stop it"
for row in "\${rows[@]}"; do
  read -r volume service component entries <<< "$row"
  if volume_exists "$volume" && [ "$(entries_in "$volume")" -gt 0 ] && [ -z "$force" ]; then die 5 "volume $volume is not empty; --force empties it"; fi
done

if [ -n "$dry" ]; then
  for row in "\${rows[@]}"; do
    read -r volume service component entries <<< "$row"
    echo "would restore $volume ($entries entries)"
  done
  exit 0
fi

if [ -n "\${up// /}" ]; then compose stop > /dev/null || die 5 "the stack does not stop"; fi

# Compose asks before it uses a volume that it did not make, so a new one has its labels.
prepare() {
  local volume=$1
  if volume_exists "$volume"; then
    with_volume "$volume" rw find /volume -mindepth 1 -maxdepth 1 -exec rm -rf -- '{}' + < /dev/null || die 6 "volume $volume cannot be emptied"
  else
    dock volume create --label "com.docker.compose.project=$project" --label "com.docker.compose.volume=\${volume#"\${project}_"}" "$volume" > /dev/null || die 6 "volume $volume cannot be made"
  fi
}

for row in "\${rows[@]}"; do
  read -r volume service component entries <<< "$row"
  prepare "$volume"
  [ "$component" != postgres ] || continue
  with_volume "$volume" rw tar -C /volume --numeric-owner -xzpf - < "$backup/$(archive_of "$volume" "$component")" || die 6 "volume $volume could not be written: is the disk full? It holds a part only; run this again with --force"
  [ "$(entries_in "$volume")" -eq "$entries" ] || die 6 "volume $volume holds $(entries_in "$volume") entries, and the backup $entries"
  say "restored $volume: $entries entries"
done

# A dump goes in through the database itself.
for row in "\${rows[@]}"; do
  read -r volume service component entries <<< "$row"
  [ "$component" = postgres ] || continue
  compose up --detach --wait "$service" > /dev/null || die 7 "$service does not start"
  compose exec -T "$service" pg_restore -U grafana -d grafana --exit-on-error --single-transaction < "$backup/$(archive_of "$volume" "$component")" || die 6 "the dump could not be put into $service"
  say "restored $volume: dump of the database"
done

if [ -z "$start" ]; then
  echo "restored from $backup; start the stack with docker compose up -d"
  exit 0
fi

compose up --detach --wait > /dev/null || die 7 "the stack does not start; its volumes are restored: docker compose ps --all"
moment=\${saved#*\\"moment\\": }
moment=\${moment%%,*}
wrong=
for _ in 1 2 3 4 5 6; do
  answers=$(known_data "$moment")
  wrong=
  while read -r service answer; do
    if [ \${#only[@]} -gt 0 ] && ! printf '%s\\n' "\${rows[@]}" | cut -d ' ' -f 2 | has_line "$service"; then continue; fi
    has_line "$service $answer" <<< "$answers" || wrong+=" $service"
  done < "$backup/known-data"
  [ -n "$wrong" ] || break
  sleep 5
done
[ -z "$wrong" ] || die 7 "these do not answer as they did when the backup was made:$wrong; compare with $backup/known-data"
echo "restored from $backup; the stack runs and answers as it did"
`;
