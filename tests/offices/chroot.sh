# SPDX-License-Identifier: MPL-2.0
# Systems of their own (chroots) with another Debian's LibreOffice; sourced by the scripts beside it. They stay in
# /var/cache/jixiao-offices for the next time (debootstrap wants a path without spaces).
cache=/var/cache/jixiao-offices
me=$(basename "$0")

skip() {
    echo "$me: skipped: $*" >&2
    exit 77
}
say() { echo "$me: $*" >&2; }

# Ends with a word where this machine cannot have such systems. Mounts live in a namespace of their own and are gone with
# this process, whatever happens: the script is begun once more in there.
need_mounts() {
    [ "$(id -u)" -eq 0 ] || skip "this needs root, for a system of its own (chroot)"
    command -v debootstrap >/dev/null || skip "debootstrap is not installed"
    if [ -z "${JIXIAO_OFFICES_INSIDE:-}" ]; then
        unshare --mount true 2>/dev/null || skip "this machine allows no mounts"
        JIXIAO_OFFICES_INSIDE=1 exec unshare --mount --propagation private "$0" "$@"
    fi
    mirror=$(apt-get indextargets --format '$(CREATED_BY)|$(ORIGIN)|$(COMPONENT)|$(CODENAME)|$(REPO_URI)' |
        sed -n '/-security|\|-updates|\|-backports|/d; s/^Packages|Debian|main|[^|]*|\(http[^|]*\)$/\1/p' | head -n 1)
    [ -n "$mirror" ] || skip "apt's sources name no mirror of Debian"
}

# make_system NAME SUITE ARCHITECTURE PACKAGE…: $chroot is a Debian of this suite (bookworm, trixie, trixie-backports)
# with these packages and what it needs mounted.
make_system() {
    local name=$1 suite=$2 architecture=$3
    shift 3
    local release=${suite%-backports}
    chroot=$cache/$name
    local log=$cache/$name.log
    if [ ! -e "$chroot/installed" ]; then
        say "making a Debian $release ($architecture) with packages of $suite in $chroot"
        rm -rf --one-file-system "$chroot"
        mkdir -p "$chroot"
        debootstrap --arch="$architecture" --variant=minbase "$release" "$chroot" "$mirror" >"$log" 2>&1 ||
            { tail -n 3 "$log" >&2; skip "no Debian $release for $architecture to be had (see $log)"; }
        [ "$suite" = "$release" ] || echo "deb $mirror $suite main" >"$chroot/etc/apt/sources.list.d/backports.list"
    fi
    mount -t proc proc "$chroot/proc"
    mount --rbind /dev "$chroot/dev"
    if [ ! -e "$chroot/installed" ] || [ "$(cat "$chroot/installed")" != "$*" ]; then
        chroot "$chroot" sh -c "export DEBIAN_FRONTEND=noninteractive
            apt-get -q -o APT::Sandbox::User=root update &&
            apt-get -q -y -o APT::Sandbox::User=root --no-install-recommends -t '$suite' install $*" >>"$log" 2>&1 ||
            { tail -n 3 "$log" >&2; skip "$suite has not all of: $* (see $log)"; }
        echo "$*" >"$chroot/installed"
    fi
}

# Runs a command in $chroot, with the folder of the project at its own place.
inside() {
    if ! mountpoint -q "$chroot$root"; then
        mkdir -p "$chroot$root"
        mount --bind "$root" "$chroot$root"
    fi
    chroot "$chroot" env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 HOME=/root \
        "$@"
}
