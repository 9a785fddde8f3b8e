#!/usr/bin/env bash
# Makes the root file system of one service: the machine's own as a base, seen through an overlay, with the service's mounts where its image would have them.
# usage: root.sh STAGE SERVICE ro|rw PROGRAMS   with one mount a line on standard input, fields divided by tabs:
#   bind SOURCE TARGET | volume NAME TARGET | tmpfs OPTIONS TARGET | write TEXT TARGET | script TEXT TARGET
set -euo pipefail
stage=$1 root=$1/roots/$2/root mode=$3 programs=$4
mkdir -p "$stage/roots/$2"/{upper,work,root}
mount -t overlay overlay -o "lowerdir=/,upperdir=$stage/roots/$2/upper,workdir=$stage/roots/$2/work" "$root"
mount --bind /dev "$root/dev"
mount -t proc proc "$root/proc"
mkdir -p "$root/judges"
mount --bind -o ro "$programs" "$root/judges"
while IFS=$'\t' read -r kind what target; do
  # A link of the root's own: from outside it would lead out of it.
  target=${target/#\/var\/run\//\/run\/}
  if [ "$kind" = bind ] && [ ! -e "$what" ]; then
    # What is emitted lies among temporary files and must be there; anything else is a folder that the host of such a stack would have.
    case $what in "${TMPDIR:-/tmp}"/*) echo "$what is mounted at $target and is not there"; exit 1;; esac
    what=$stage/host$what
    mkdir -p "$what"
  fi
  case $kind in
    bind|write|script) mkdir -p "$root$(dirname "$target")"; [ -d "$what" ] || { rm -f "$root$target"; touch "$root$target"; };;
    *) mkdir -p "$root$target";;
  esac
  case $kind in
    bind) [ ! -d "$what" ] || mkdir -p "$root$target"; mount --bind "$what" "$root$target"; mount -o remount,bind,ro "$root$target";;
    # A fresh volume belongs to root, as with an image that has nothing at its path.
    volume) mkdir -p "$stage/volumes/$what"; mount --bind "$stage/volumes/$what" "$root$target";;
    tmpfs) mount -t tmpfs ${what:+-o "$what"} tmpfs "$root$target";;
    write) printf '%b' "$what" > "$root$target";;
    script) printf '%b' "$what" > "$root$target"; chmod 0755 "$root$target";;
  esac
done
[ "$mode" = rw ] || mount -o remount,ro "$root"
