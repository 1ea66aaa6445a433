# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by `lab`: breaking things on request, and mending them.

fault_help() {
    cat <<'H'
lab fault cut HOST | heal HOST             take the host's link away, give it back
lab fault block HOST PORT/tcp|udp [drop|reset]   unblock HOST    silent or refused port
lab fault part HOST PEER [PORT] | join HOST       HOST hears nothing of PEER (at that TCP port), others do
lab fault kill HOST DAEMON | start HOST DAEMON   ds kdc kadmin named dnssync httpd agent sshd
lab fault pause HOST DAEMON | resume HOST DAEMON it is there, but does nothing
lab fault occupy HOST PORT | release HOST PORT   something else listens there
lab fault skew HOST DAEMON +10m|none       the daemon's clock
lab fault fill HOST | unfill HOST          no space left below /var/lib/dirsrv
lab fault slow HOST 8mbit|off              the link's speed
lab fault clear                            undo all of them
H
}

fault() {
    local what=${1:-help} host=${2:-} arg=${3:-} how=${4:-}
    host=${host%%.*}
    case $what in
    help) fault_help; return ;;
    clear) fault_clear; return ;;
    cut | heal | block | unblock | part | join | kill | start | pause | resume | occupy | release | skew | fill | unfill | slow) ;;
    *) fault_help >&2; exit 2 ;;
    esac
    [ -s "$S/hosts/$host/pid" ] || die "fault $what: host ${host:-?} is not running"
    "fault_$what" "$host" "$arg" "$how"
}

fault_cut() { in_hub ip link set "v-$1" down; echo "cut: $1 has no link"; }
fault_heal() { in_hub ip link set "v-$1" up; echo "heal: $1 has its link again"; }

fault_block() {
    local port=${2%/*} proto=${2#*/} verdict=drop
    case $port in '' | *[!0-9]*) die "fault block HOST PORT/tcp [drop|reset]" ;; esac
    case $proto in tcp | udp) ;; *) proto=tcp ;; esac
    case ${3:-drop} in
    drop) ;;
    reset) [ "$proto" = tcp ] && verdict="reject with tcp reset" || verdict=reject ;;
    *) die "fault block: drop or reset" ;;
    esac
    # Loopback stays open: the host's own daemons are not what is broken.
    in_host "$1" nft -f - <<R
table inet fault { chain in { type filter hook input priority 0; }; }
add rule inet fault in iifname != "lo" $proto dport $port $verdict
R
    echo "block: $1 $port/$proto ($verdict)"
}
fault_unblock() {
    in_host "$1" sh -c 'nft delete table inet fault 2>/dev/null || true'
    echo "unblock: $1 lets all ports through"
}

fault_part() {
    local peer=${2%%.*} to=
    [ -d "$S/hosts/${peer:-?}" ] || die "fault part HOST PEER [PORT]"
    case ${3:-} in '') ;; *[!0-9]*) die "fault part HOST PEER [PORT]" ;; *) to="tcp dport $3" ;; esac
    in_host "$1" nft -f - <<R
table inet parted { chain in { type filter hook input priority 0; }; }
add rule inet parted in ip saddr $(ip_of "$peer") $to drop
R
    echo "part: $1 hears nothing of $peer${3:+ at port $3}"
}
fault_join() {
    in_host "$1" sh -c 'nft delete table inet parted 2>/dev/null || true'
    echo "join: $1 hears all others"
}

fault_kill() { in_host "$1" lab-svc kill "${2:?DAEMON}" && echo "kill: $2 on $1"; }
fault_start() { in_host "$1" lab-svc start "${2:?DAEMON}" && echo "start: $2 on $1"; }

fault_pause() { in_host "$1" lab-svc pause "${2:?DAEMON}" && echo "pause: $2 on $1"; }
fault_resume() { in_host "$1" lab-svc resume "${2:?DAEMON}" && echo "resume: $2 on $1"; }

fault_occupy() {
    in_host "$1" /lab/libexec/occupy "${2:?PORT}" && echo "occupy: port $2 of $1 is taken"
}
fault_release() {
    release "$1" "${2:?PORT}"
    echo "release: port $2 of $1"
}

# release HOST PORT-PATTERN
release() {
    in_host "$1" sh -c 'for f in /run/lab/occupy-$1; do [ ! -e "$f" ] || { kill "$(cat "$f")"; rm -f "$f"; }; done' sh "$2"
}

fault_skew() {
    [ -n "$2" ] && [ -n "$3" ] || die "fault skew HOST DAEMON +10m|-1h|none"
    in_host "$1" lab-svc skew "$2" "$3" && echo "skew: clock of $2 on $1 is ${3/none/right}"
}

fault_fill() { in_host "$1" /lab/libexec/disk fill; echo "fill: no space left below /var/lib/dirsrv of $1"; }
fault_unfill() { in_host "$1" /lab/libexec/disk unfill; echo "unfill: $1 has space again"; }

fault_slow() {
    [ -n "$2" ] || die "fault slow HOST 8mbit|off"
    in_hub tc qdisc del dev "v-$1" root 2>/dev/null || true
    in_host "$1" tc qdisc del dev eth0 root 2>/dev/null || true
    [ "$2" = off ] && { echo "slow: $1 has full speed"; return; }
    in_hub tc qdisc add dev "v-$1" root tbf rate "$2" burst 32k latency 400ms
    in_host "$1" tc qdisc add dev eth0 root tbf rate "$2" burst 32k latency 400ms
    echo "slow: the link of $1 has $2"
}

fault_clear() {
    undo_all >/dev/null
    echo "clear: all faults undone"
}

undo_all() {
    local h f
    for h in $(running_hosts); do
        fault_heal "$h"
        fault_unblock "$h"
        fault_join "$h"
        in_host "$h" lab-svc resume
        fault_slow "$h" off
        release "$h" '*'
        for f in $(in_host "$h" sh -c 'ls /etc/lab-skew 2>/dev/null || true'); do fault_skew "$h" "$f" none; done
        in_host "$h" /lab/libexec/disk unfill
        in_host "$h" lab-svc start
    done
}
