# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by `lab`: copies of a stopped lab, kept beside its state.

snapshot() {
    local what=${1:-} name=${2:-} dir=$S.snapshots
    [ "$what" = list ] || case $name in '' | *[!A-Za-z0-9._-]* | .*) die "snapshot save|restore|delete NAME, or snapshot list" ;; esac
    case $what in
    save)
        [ -e "$S/options" ] || die "there is no lab in $S"
        ! hub_pid >/dev/null || die "stop the lab first (lab down)"
        mkdir -p "$dir"
        # Owners are kept: the copy is made by the files' own namespace.
        as_owner sh -c 'rm -rf "$2" && cp -a "$1" "$2"' sh "$S" "$dir/$name"
        echo "saved $name" ;;
    restore)
        [ -d "$dir/$name" ] || die "there is no snapshot $name"
        ! hub_pid >/dev/null || die "stop the lab first (lab down)"
        as_owner sh -c 'rm -rf "$1" && cp -a "$2" "$1"' sh "$S" "$dir/$name"
        echo "restored $name" ;;
    list) [ ! -d "$dir" ] || ls "$dir" ;;
    delete)
        as_owner rm -rf "${dir:?}/$name"
        echo "deleted $name" ;;
    *) die "snapshot save|restore|delete NAME, or snapshot list" ;;
    esac
}
