#!/bin/sh
# Writes schemas/kubernetes, schemas/custom and schemas/compose from published sources, then checks them.
# Needs node, go, mvn and npm (and pip, when java is older than 21). Downloads stay in ${OTELC_JUDGES:-~/.cache/otelc-judges}/schemas.
set -eu
cd "$(dirname "$0")"
node generate.mjs "$@"
node selfcheck.mjs
