// Postgres as its image starts it: a cluster made once below its volume, with the user, the password and the database of the environment. The machine's own release plays it.

const programs = "/usr/lib/postgresql/*/bin";

export function postgresCommand() {
  return ["/bin/sh", "-euc", `PATH=$(echo ${programs}):$PATH
    data=/var/lib/postgresql/18/docker
    if [ ! -s "$data/PG_VERSION" ]; then
      mkdir -p "$data"
      initdb -D "$data" --username="$POSTGRES_USER" --pwfile="$POSTGRES_PASSWORD_FILE" --auth-local=trust --auth-host=scram-sha-256 > /dev/null
      echo "host all all all scram-sha-256" >> "$data/pg_hba.conf"
      pg_ctl -D "$data" -o "-c listen_addresses=" -w start > /dev/null
      psql -U "$POSTGRES_USER" -d postgres -qc "create database $POSTGRES_DB"
      pg_ctl -D "$data" -m fast -w stop > /dev/null
    fi
    exec postgres -D "$data" -c listen_addresses="*"`];
}

/** The image knows its user by name, and has the programs on its path. */
export const postgresFiles = [
  ["write", "root:x:0:0::/root:/bin/sh\\npostgres:x:999:999::/var/lib/postgresql:/bin/sh\\n", "/etc/passwd"],
  ["script", `#!/bin/sh\\nexec ${programs}/pg_isready "$@"\\n`, "/usr/local/bin/pg_isready"],
];
