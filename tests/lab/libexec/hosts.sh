# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by `lab`: the hub and its hosts as namespaces; entering them.

die() { echo "lab: $*" >&2; exit 1; }
ip_of() { echo "$LAB_NET.$((10 + ${1#ipa}))"; }
hosts() { local d; for d in "$S"/hosts/ipa*/; do [ -d "$d" ] && basename "$d"; done | sort -V; }
running_hosts() { local h; for h in $(hosts); do [ -s "$S/hosts/$h/pid" ] && echo "$h"; done; return 0; }

hub_pid() {
    local p
    p=$(cat "$S/hub.pid" 2>/dev/null) && [ -d "/proc/$p" ] && grep -qz hub-init "/proc/$p/cmdline" && echo "$p"
}

# Runs a command inside the hub's namespaces.
in_hub() {
    local p u=()
    p=$(hub_pid) || die "the lab is not up (start it with: lab up)"
    [ "$(readlink /proc/self/ns/user)" = "$(readlink "/proc/$p/ns/user")" ] || u=(-U --preserve-credentials)
    nsenter -t "$p" "${u[@]}" -m -n -p -w -- "$@"
}

in_hub_env() {
    in_hub env KRB5_CONFIG="$S/hub/krb5.conf" LDAPTLS_CACERT="$S/hub/ca.crt" \
        LAB_SSH_CONFIG="$S/hub/ssh_config" LAB_SSH_CONFIG_PASSWORD="$S/hub/ssh_config_password" "$@"
}

# in_host HOST CMD…
in_host() {
    local h=${1%%.*} hp
    shift
    hp=$(cat "$S/hosts/$h/pid" 2>/dev/null) || die "host $h is not running"
    in_hub nsenter -t "$hp" -m -u -i -n -p -- env -i -C /root TERM="${TERM:-dumb}" HOME=/root USER=root LANG=C.UTF-8 \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

# Runs a command as the root of a fresh user namespace that owns the lab's files.
as_owner() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif has_subuids; then unshare -U --map-root-user --map-auto -- "$@"
    else unshare -U --map-root-user -- "$@"; fi
}

has_subuids() {
    [ -z "${LAB_SINGLE_UID:-}" ] && command -v newuidmap >/dev/null && grep -q "^$(id -un):" /etc/subuid
}

hub_start() {
    hub_pid >/dev/null && return
    mkdir -p "$S/hub" "$S/hosts" "$S/bin"
    mkdir -p -m 700 "$S/keys"
    rm -f "$S"/hub.pid* "$S"/hosts/*/pid
    ln -sfn /lab/commands/ipa "$S/bin/ipa"
    { echo "search $LAB_DOMAIN"; for i in 1 2 3; do echo "nameserver $LAB_NET.$((10 + i))"; done
      echo "options timeout:1 attempts:1"; } > "$S/hub/resolv.conf"
    echo '127.0.0.1 localhost' > "$S/hub/hosts"
    [ -e "$S/keys/id_ed25519" ] || ssh-keygen -q -t ed25519 -N '' -C replica-desk-lab -f "$S/keys/id_ed25519"
    # A user namespace for root too: otherwise `date -s`, mount or reboot on a lab
    # host would act on the whole machine.
    local ns=(-U -n -m -p -f) p mapped=
    if [ "$(id -u)" != 0 ]; then
        ns+=(--map-root-user)
        if has_subuids; then ns+=(--map-auto); else single_uid_shim; fi
    fi
    setsid unshare "${ns[@]}" -- "$LAB/libexec/hub-init" "$S" </dev/null >>"$S/hub.log" 2>&1 &
    for _ in $(seq 250); do
        [ -s "$S/hub.pid" ] && return
        if [ "$(id -u)" = 0 ] && [ -z "$mapped" ] && p=$(cat "$S/hub.pid.tmp" 2>/dev/null) && [ -n "$p" ]; then
            echo "0 0 65536" > "/proc/$p/uid_map"
            echo "0 0 65536" > "/proc/$p/gid_map"
            mapped=1
        fi
        sleep 0.02
    done
    die "the hub did not start, see $S/hub.log (unprivileged user namespaces may be switched off: try unshare -Ur true)"
}

# With a single uid setgroups() is forbidden, which ns-slapd and sshd take as fatal.
single_uid_shim() {
    [ -e "$S/nogroups.so" ] && return
    cc -shared -fPIC -O2 -o "$S/nogroups.so" "$LAB/data/nogroups.c" ||
        die "single-uid mode needs a C compiler, or install uidmap and give $(id -un) a range in /etc/subuid"
}

# host_start HOST: boots the namespaces of one host; no daemons yet.
host_start() {
    local h=${1%%.*} p
    [ -s "$S/hosts/$h/pid" ] && return
    mkdir -p "$S/hosts/$h"
    in_hub setsid unshare -n -u -i -m -p -f -- "$LAB/libexec/host-init" "$h.$LAB_DOMAIN" "$(ip_of "$h")" "$S" "$LAB" \
        </dev/null >>"$S/hosts/$h/init.log" 2>&1 &
    for _ in $(seq 500); do [ -s "$S/hosts/$h/pid" ] && break; sleep 0.02; done
    p=$(cat "$S/hosts/$h/pid" 2>/dev/null) || die "$h did not boot, see $S/hosts/$h/init.log"
    in_hub sh -c 'ip link add "v-$1" type veth peer name eth0 netns "$2" && ip link set "v-$1" master br0 up' sh "$h" "$p"
    for _ in $(seq 250); do in_host "$h" test -e /run/lab/booted && return; sleep 0.02; done
    die "$h did not finish booting, see $S/hosts/$h/init.log"
}

# Starts what is configured on a host that has just booted.
host_services() { in_host "${1%%.*}" lab-svc start; }

host_stop() {
    local h=${1%%.*}
    in_hub kill -9 "$(cat "$S/hosts/$h/pid" 2>/dev/null || die "host $h is not running")"
    rm -f "$S/hosts/$h/pid"
}

down() {
    local p h
    if p=$(hub_pid); then
        for h in $(running_hosts); do in_host "$h" /lab/libexec/disk unfill || true; done     # else its data is lost
        in_hub kill -TERM -1 || true
        sleep 0.3
        kill -9 "$p"
        while [ -d "/proc/$p" ]; do sleep 0.02; done
    fi
    rm -f "$S/hub.pid" "$S"/hosts/*/pid
}

purge() {
    down
    [ ! -e "$S" ] || [ -e "$S/hub" ] || die "$S does not look like a lab's state, not removed"
    as_owner rm -rf "${S:?}"
}

status() {
    local h p
    p=$(hub_pid) || { echo "lab: down"; return 3; }
    echo "lab: up (pid $p), $(paste -sd' ' "$S/options" 2>/dev/null)"
    for h in $(hosts); do
        if [ -s "$S/hosts/$h/pid" ]; then
            echo "$h $(ip_of "$h") $(in_host "$h" lab-svc role): $(in_host "$h" lab-svc status | paste -sd' ' || true)"
        else echo "$h $(ip_of "$h"): off"; fi
    done
}
