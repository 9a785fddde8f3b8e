#!/usr/bin/env bash
# Checks a haproxy.cfg as it is: the certificate that it names is made for the occasion, in a mount namespace of its own.
set -euo pipefail
mount --make-rprivate /
mkdir -p /run/secrets && mount -t tmpfs tmpfs /run/secrets
openssl req -x509 -newkey rsa:2048 -nodes -keyout /run/secrets/ingest.pem.key -out /run/secrets/ingest.pem -days 1 -subj /CN=localhost 2> /dev/null
haproxy -c -f "$1"
