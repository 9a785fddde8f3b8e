// What the scripts share, behind the facts of the stack. Bash, with what a template literal needs escaped.

export const stackScript = `# Every call of docker goes through one function, so that it can be followed and replaced.
here=$(cd -- "$(dirname -- "\${BASH_SOURCE[0]}")/.." && pwd)

dock() { "\${DOCKER:-docker}" "$@"; }

compose() { dock compose --project-directory "$here" --file "$here/compose.yaml" --project-name "$project" "$@"; }

say() { printf '%s\\n' "$*" >&2; }

# die CODE MESSAGE
die() {
  local code=$1
  shift
  say "error: $*"
  exit "$code"
}

need_docker() {
  dock version --format '{{.Server.Version}}' > /dev/null 2>&1 || die 3 "the docker engine does not answer; is it running, and may this user reach it?"
  compose config --quiet > /dev/null 2>&1 || die 3 "compose.yaml is refused by docker compose config; is .env filled in as .env.example says?"
}

# Runs a command in a throw-away container that has one volume and no network. with_volume VOLUME ro|rw COMMAND...
with_volume() {
  local volume=$1 mode=$2 mount
  shift 2
  mount=type=volume,source=$volume,target=/volume
  [ "$mode" = rw ] || mount+=,readonly
  dock run --rm --interactive --network none --user 0:0 --mount "$mount" "$tools" "$@"
}

volume_exists() { dock volume inspect --format '{{.Name}}' "$1" > /dev/null 2>&1; }

# Files, folders and links in a volume.
entries_in() { with_volume "$1" ro find /volume -mindepth 1 < /dev/null | wc -l | tr -d ' '; }

bytes_in() {
  local used rest
  read -r used rest < <(with_volume "$1" ro du -sk /volume < /dev/null)
  : "$rest"
  echo $((used * 1024))
}

# Asks a service of the stack over HTTP, from inside its network.
ask() { compose exec -T "$asking" wget -q -T 10 -O - "$1" < /dev/null; }

running() { compose ps --services --status running; }

is_running() { running | has_line "$1"; }

# Whether one of the lines of standard input is TEXT.
has_line() {
  local line found=1
  while read -r line; do [ "$line" != "$1" ] || found=0; done
  return "$found"
}

# The checksums of a backup name FILE.
has_checksum() {
  local sum file found=1
  while read -r sum file; do [ "$file" != "$2" ] || found=0; done < "$1/SHA256SUMS"
  : "$sum"
  return "$found"
}

# How many entries an archive holds, read to its end.
entries_of() { dock run --rm --interactive --network none "$tools" tar -tzf - < "$1" | wc -l | tr -d ' '; }

# As text in JSON.
quoted() {
  local text=$1
  text=\${text//\\\\/\\\\\\\\}
  text=\${text//\\"/\\\\\\"}
  text=\${text//$'\\n'/ }
  text=\${text//$'\\t'/ }
  printf '"%s"' "$text"
}

# The archive of a volume, as it is called in a backup.
archive_of() {
  case $2 in
    postgres) echo "$1.pgdump" ;;
    *) echo "$1.tar.gz" ;;
  esac
}

# What a backup should bring back, as lines "service answer": asked before it is made, and again after a restore, at the same moment of the past.
known_data() {
  local moment=$1 volume service component answer
  while read -r volume service component; do
    answer=
    case $component in
      prometheus) answer=$(ask "http://$service:9090/api/v1/query?query=count(%7B__name__%3D~%22.%2B%22%7D)&time=$moment") || answer= ;;
      loki) answer=$(ask "http://$service:3100/loki/api/v1/labels?start=$((moment - 3600))000000000&end=\${moment}000000000") || answer= ;;
      jaeger) answer=$(ask "http://$service:16686/api/services") || answer= ;;
      postgres) answer=$(compose exec -T "$service" psql -U grafana -d grafana -Atc "select count(*) from information_schema.tables where table_schema = 'public'" < /dev/null) || answer= ;;
    esac
    [ -z "$answer" ] || printf '%s %s\\n' "$service" "$answer"
  done < <(volumes)
}
`;
