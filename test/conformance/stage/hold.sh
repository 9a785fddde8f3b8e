#!/usr/bin/env bash
# Holds a stage: run as the first process of new network, mount and process namespaces, it ends when its standard input does, and all that runs in them with it.
# usage: unshare --fork --pid --kill-child --net --mount --mount-proc hold.sh FOLDER
set -euo pipefail
ip link set lo up
# Rings look for an address that is not loopback's, as a container has; this one is on the loopback device all the same.
ip address add 192.0.2.1/32 dev lo
# What services write goes to memory, away from the machine's own files.
mount -t tmpfs tmpfs "$1"
mkdir "$1/volumes" "$1/roots"
echo ready
read -r || true
