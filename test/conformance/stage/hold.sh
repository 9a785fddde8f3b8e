#!/usr/bin/env bash
# Holds a stage: run as the first process of new network, mount and process namespaces, it ends when its standard input does, and all that runs in them with it.
# Every service has a network namespace of its own, s1, s2 and so on, on one bridge: what it listens on everywhere is its own port. "-" for one without a network.
# usage: unshare --fork --pid --kill-child --net --mount --mount-proc hold.sh FOLDER BRIDGE-ADDRESS ADDRESS...
set -euo pipefail
folder=$1 bridge=$2
shift 2
# Namespaces are named below /run, and what services write goes to memory, both away from the machine's own files.
mount -t tmpfs tmpfs /run
mount -t tmpfs tmpfs "$folder"
mkdir -p "$folder/volumes" "$folder/roots"
ip link set lo up
ip link add stage type bridge
ip address add "$bridge/24" dev stage
ip link set stage up
number=0
for address in "$@"; do
  number=$((number + 1)) name=s$number
  ip netns add "$name"
  ip -n "$name" link set lo up
  [ "$address" = - ] && continue
  ip link add "$name" type veth peer name eth0 netns "$name"
  ip link set "$name" master stage up
  ip -n "$name" -batch - <<< "address add $address/24 dev eth0
link set eth0 up
route add default via $bridge"
done
echo ready
read -r || true
