# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by `lab`: `lab up`.
#
# Passwords live in this shell's memory only.  They reach the commands on the
# hosts through standard input; on disk there are hashes.

rootpw=Lab-root-1 dmpw=Lab-dm-12345 adminpw=Lab-admin-1

read_passwords() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        case $line in
        root=*) rootpw=${line#*=} ;;
        dm=*) dmpw=${line#*=} ;;
        admin=*) adminpw=${line#*=} ;;
        '' | '#'*) ;;
        *) die "--passwords: lines are root=…, dm=… or admin=…" ;;
        esac
    done
    [ ${#dmpw} -ge 8 ] && [ ${#adminpw} -ge 8 ] || die "--passwords: dm and admin need 8 characters at least"
    [ -n "$rootpw" ] || die "--passwords: the root password must not be empty"
}

# Options of an earlier `up` stay unless the hosts are purged: LEVEL GENERATION SERVERS N.
parse_up() {
    local n= k= level= generation=
    while [ $# -gt 0 ]; do
        case $1 in
        --*=*) set -- "${1%%=*}" "${1#*=}" "${@:2}"; continue ;;
        --servers) k=${2:?--servers needs a number}; shift ;;
        --domain-level) level=${2:?--domain-level needs 0 or 1}; shift ;;
        --generation) generation=${2:?--generation needs a version}; shift ;;
        --passwords)
            case ${2:?--passwords needs a file} in
            *[!0-9]*) read_passwords < "$2" ;;
            *) read_passwords <&"$2" ;;
            esac
            shift ;;
        [1-9] | [1-9][0-9]) n=$1 ;;
        *) die "up: unknown argument $1" ;;
        esac
        shift
    done
    if [ -e "$S/options" ]; then
        . "$S/options"
        [ -z "$level" ] || [ "$level" = "$LEVEL" ] || die "up: this lab has domain level $LEVEL (lab purge forgets it)"
        [ -z "$generation" ] || [ "$generation" = "$GENERATION" ] ||
            die "up: this lab speaks $GENERATION (lab purge forgets it)"
    fi
    LEVEL=${level:-${LEVEL:-0}}
    case $LEVEL in
    0) generation=${generation:-${GENERATION:-3.3}} ;;
    1) generation=4.9 ;;
    *) die "up: --domain-level is 0 or 1" ;;
    esac
    case $generation in
    2.2 | 3.0 | 3.3 | 4.4 | 4.6 | 4.9) ;;
    *) die "up: --generation is one of 2.2 3.0 3.3 4.4 4.6" ;;
    esac
    [ "$LEVEL" = 1 ] || [ "$generation" != 4.9 ] || die "up: FreeIPA 4.9 has no domain level 0"
    GENERATION=$generation N=${n:-${N:-1}} SERVERS=${k:-${SERVERS:-1}}
    [ "$SERVERS" -le "$N" ] && [ "$SERVERS" -ge 1 ] || die "up: --servers must be between 1 and $N"
    mkdir -p "$S/keys" && chmod 700 "$S/keys" || die "$S must be yours to write to (LAB_STATE names another place)"
    printf '%s\n' "LEVEL=$LEVEL" "GENERATION=$GENERATION" "N=$N" "SERVERS=$SERVERS" > "$S/options"
}

up() {
    local i pids=() t0=$SECONDS
    parse_up "$@"
    [ -e "$S/keys/root.hash" ] || (umask 077; printf '%s\n' "$rootpw" | openssl passwd -6 -stdin > "$S/keys/root.hash")
    hub_start
    for i in $(seq "$N"); do (host_start "ipa$i" && host_services "ipa$i") & pids+=($!); done
    for i in "${pids[@]}"; do wait "$i" || die "a host did not start"; done
    publish
    echo "[$((SECONDS - t0))s] hosts booted, sshd up"
    installed ipa1 || { install_first; echo "[$((SECONDS - t0))s] ipa1 installed"; }
    for i in $(seq 2 "$SERVERS"); do
        installed "ipa$i" || { install_replica "ipa$i"; echo "[$((SECONDS - t0))s] ipa$i installed"; }
    done
    in_host ipa1 cat /etc/ipa/ca.crt > "$S/hub/ca.crt"
    for i in $(seq "$N"); do
        ! installed "ipa$i" || in_host "ipa$i" lab-svc settled 60 || die "replication of ipa$i does not settle"
    done
    echo "[$((SECONDS - t0))s] lab is up: $SERVERS of $N hosts are servers," \
        "FreeIPA $GENERATION wording, domain level $LEVEL"
}

installed() { [ "$(in_host "$1" lab-svc role)" = server ]; }

# An earlier `up` may have been stopped in the middle.
clear_half() {
    ! in_host "$1" test -e /var/lib/ipa/sysrestore/sysrestore.state ||
        in_host "$1" ipa-server-install --uninstall -U >/dev/null 2>&1 || die "$1 is half installed; lab purge forgets it"
}

install_first() {
    local out
    clear_half ipa1
    out=$(printf '%s\n' "$dmpw" "$dmpw" "$adminpw" "$adminpw" |
        in_host ipa1 ipa-server-install -r "$LAB_REALM" -n "$LAB_DOMAIN" --setup-dns --no-forwarders 2>&1) ||
        { tail -n 15 <<<"$out" >&2; die "ipa-server-install failed on ipa1, see its /var/log/ipaserver-install.log"; }
}

# Further servers the way an administrator makes them.
install_replica() {
    local h=$1 fqdn=$1.$LAB_DOMAIN file=/var/lib/ipa/replica-info-$1.$LAB_DOMAIN.gpg out
    clear_half "$h"
    if [ "$LEVEL" = 0 ]; then
        out=$(printf '%s\n' "$dmpw" | in_host ipa1 ipa-replica-prepare "$fqdn" --ip-address "$(ip_of "$h")" 2>&1) ||
            { tail -n 5 <<<"$out" >&2; die "ipa-replica-prepare $fqdn failed"; }
        in_host ipa1 cat "$file" | in_host "$h" sh -c 'umask 077; mkdir -p /var/lib/ipa; cat > "$1"' sh "$file"
        out=$(printf '%s\n' "$dmpw" "$adminpw" | in_host "$h" ipa-replica-install --setup-dns --no-forwarders "$file" 2>&1)
    else
        out=$(printf '%s\n' "$adminpw" | in_host "$h" ipa-replica-install --setup-dns --no-forwarders \
            --domain "$LAB_DOMAIN" --server "ipa1.$LAB_DOMAIN" -P admin -U 2>&1)
    fi || { tail -n 15 <<<"$out" >&2; die "ipa-replica-install failed on $h, see its /var/log/ipareplica-install.log"; }
}

# For a client in the hub: krb5.conf, known hosts, ssh configurations.
publish() {
    local h
    for h in $(running_hosts); do
        echo "$h.$LAB_DOMAIN,$h,$(ip_of "$h") $(in_host "$h" cat /etc/ssh/ssh_host_ed25519_key.pub)"
    done > "$S/keys/known_hosts"
    # Bare machines have no DNS records yet.
    { printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$(hostname)"
      for h in $(running_hosts); do echo "$(ip_of "$h") $h.$LAB_DOMAIN $h"; done; } > "$S/hub/hosts"
    in_host ipa1 cat /etc/krb5.conf | sed '/^\[realms\]/,/^ }/d' > "$S/hub/krb5.conf"      # KDCs by DNS SRV
    printf 'Host *.%s\n  User root\n  IdentityFile %s\n  IdentitiesOnly yes\n  UserKnownHostsFile %s\n' \
        "$LAB_DOMAIN" "$S/keys/id_ed25519" "$S/keys/known_hosts" > "$S/hub/ssh_config"
    # No identity and an empty list of known hosts: the host key question and the password prompt appear.
    cat > "$S/hub/ssh_config_password" <<C
Host *.$LAB_DOMAIN
  User root
  IdentityFile none
  IdentitiesOnly yes
  IdentityAgent none
  GlobalKnownHostsFile /dev/null
  UserKnownHostsFile $S/hub/known_hosts_password
C
    : > "$S/hub/known_hosts_password"
}
