# SPDX-FileCopyrightText: 2026 The Replica Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks ipa-replica-install makes before it changes anything, in FreeIPA's order.

Every check takes the Install session of replica.py and ends the run with Exit."""

import os
import shutil
import socket

import ldap
import ldap.filter

from labipa import agreement, bundle, config, conncheck, directory, dnsrecords, hostrules, masters, sysrestore, wording
from labipa.console import Exit


def this_machine(install):
    """Checks of the machine alone; nothing has been asked yet."""
    generation = install.generation
    if generation < "4.2":
        if not os.path.isfile(install.options.file):
            raise Exit(1, f"Replica file {install.options.file} does not exist")
        _no_client(generation)
        _dns_packages(install)
        _directory_ports_free()
        return
    if generation >= "4.5":
        _usual_mask()
    if sysrestore.configured():
        raise Exit(1, "IPA server is already configured on this system.\nIf you want to reinstall the IPA server, "
                      "please uninstall it first using 'ipa-server-install --uninstall'.")
    if generation < "4.5":
        _no_client(generation)
    _directory_ports_free()
    if generation >= "4.5":
        _no_client(generation)
    _dns_packages(install)


def _usual_mask():
    mask = os.umask(0o022)
    os.umask(mask)
    if mask != 0o022:
        raise Exit(1, f"Unexpected system mask: {mask:04o}, expected 0022")


def _no_client(generation):
    if sysrestore.client_configured():
        how = ", using 'ipa-client-install --uninstall'" if generation >= "3.0" else ""
        raise Exit(1, "IPA client is already configured on this system.\n"
                      f"Please uninstall it first before configuring the replica{how}.")


def _dns_packages(install):
    if install.options.setup_dns and not shutil.which("named"):
        install.console.out("BIND was not found on this system")
        install.console.out("Please install the 'bind' package and start the installation again")
        raise Exit(1, "Aborting installation")


def _directory_ports_free():
    taken = [port for port in (389, 636) if not _free(port)]
    if taken:
        raise Exit(1, "IPA requires ports 389 and 636 for the Directory Server.\nThese are currently in use:\n"
                   + "\n".join(f"\t{port}" for port in taken))


def _free(port):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            sock.bind(("", port))
            return True
        except OSError:
            return False


def replica_file(install):
    """Password, decryption, version, names."""
    console, generation, options = install.console, install.generation, install.options
    try:
        password = options.password or console.required_password(wording.PASSWORD_PROMPT)
    except KeyboardInterrupt:
        if generation >= "4.2":
            raise
        raise Exit(0) from None
    if password is None:
        raise Exit(1, wording.PASSWORD_REQUIRED)
    console.log.hide(password)
    install.password = password
    try:
        install.bundle = bundle.read(options.file, password, console.log)
    except bundle.Undecryptable:
        if generation >= "4.2":
            raise Exit(1, f"{wording.UNDECRYPTABLE}\n{wording.VERIFY_PASSWORD}") from None
        console.out(f"ERROR: {wording.UNDECRYPTABLE}")
        console.out(wording.VERIFY_PASSWORD)
        raise Exit(1) from None
    _check_version(install)
    _check_own_name(install)
    if generation >= "3.2" and options.setup_ca and not install.bundle.has_ca:
        raise Exit(1, "CA cannot be installed in CA-less setup.")
    if generation < "4.2":
        if generation >= "3.0":
            _verify(install, install.master, local=False)
    else:
        for member, text in (("ca.crt", "CA cert file is not available."), ("dscert.p12", "Server cert is not valid."),
                             ("httpcert.p12", "Server cert is not valid.")):
            if member not in install.bundle.members:
                raise Exit(1, f"{text} Please run ipa-replica-prepare to create a new replica file.")
        _verify(install, install.master, local=False)


def _check_version(install):
    if install.generation < "3.0":
        return
    version, own = int(install.bundle.realm.get("version", "0")), install.generation.num_version
    install.console.log.debug(f"Installing replica file with version {version} "
                              "(0 means no version in prepared file).")
    if version > own:
        raise Exit(1, f"A replica file from a newer release ({version}) cannot be installed on an older "
                      f"version ({own})")


def _verify(install, name, *, local):
    try:
        hostrules.verify(name, install.generation, local=local, skip_dns=bool(install.options.no_host_dns),
                         warn=lambda text: install.console.report("ERROR", text))
    except hostrules.BadHost as why:
        if install.generation < "3.0":
            install.console.report("ERROR", str(why))
            raise Exit(1) from None
        raise Exit(1, str(why)) from None


def _check_own_name(install):
    console, bundle_host = install.console, install.bundle.realm["destination_host"]
    _verify(install, install.fqdn, local=True)
    if install.fqdn == bundle_host:
        return
    console.out(f"This replica was created for '{bundle_host}' but this machine is named '{install.fqdn}'")
    if not console.confirm("This may cause problems. Continue?", default=install.generation < "3.0"):
        raise Exit(0)
    console.out()


def connection(install):
    """conncheck against the master; it asks for admin's password itself."""
    options, console = install.options, install.console
    if options.skip_conncheck:
        return
    console.step("Run connection check to master")
    argv = ["--master", install.master, "--auto-master-check", "--realm", install.bundle.realm["realm_name"],
            "--hostname", install.fqdn]
    old_ca = install.bundle.ca_directory_port == 7389
    if options.setup_ca and (install.generation < "3.1" or old_ca):
        argv.append("--check-ca")
    if install.generation >= "4.3":
        argv += ["--ca-cert-file", config.CA_CERT]
    console.log.debug(f"args=/usr/sbin/ipa-replica-conncheck {' '.join(argv)}")
    if conncheck.main(argv, options.admin_password):
        failure = ("Connection check failed!\nPlease fix your network settings according to error messages above.\n"
                   "If the check results are not valid it can be skipped with --skip-conncheck parameter.")
        raise Exit(1, failure)
    console.step("Connection check OK")


def own_address(install):
    """The address this server will have; Exit when the name and the machine disagree."""
    console, given = install.console, install.options.ip_addresses
    found = hostrules.addresses(install.fqdn)
    if any(address in ("127.0.0.1", "::1") for address in found):
        raise Exit(1, "The hostname resolves to the localhost address (127.0.0.1/::1)\n"
                      "Please change your /etc/hosts file so that the hostname\n"
                      "resolves to the ip address of your network interface.\n"
                      "The KDC service does not listen on localhost\n\n"
                      "Please fix your /etc/hosts file and restart the setup program")
    if not found and not given:
        console.out("Unable to resolve IP address for host name")
        raise Exit(1, "No usable IP address provided nor resolved." if install.generation >= "4.2" else "")
    if given and found and not set(given) & set(found):
        _refuse_address(install, given, found)
    if len(found) > 1 and not given:
        raise Exit(1, "The server hostname resolves to more than one address:\n"
                   + "".join(f"  {address}\n" for address in found)
                   + "Please use --ip-address option to specify the address")
    if given and not found:
        console.out(f"Adding [{given[0]} {install.fqdn}] to your /etc/hosts file")
        with open("/etc/hosts", "a", encoding="ascii") as file:
            file.write(f"{given[0]} {install.fqdn} {install.fqdn.split('.')[0]}\n")
    return (given or found)[0]


def _refuse_address(install, given, found):
    if install.generation >= "4.2":
        raise Exit(1, "Error: the hostname resolves to IP address(es) that are different\n"
                      "from those provided on the command line.  Please fix your DNS\n"
                      "or /etc/hosts file and restart the installation.\n"
                      f"Provided but not resolved address(es): {', '.join(given)}")
    if len(found) > 1:
        raise Exit(1, "Address passed in --ip-address did not match any resolved\naddress!")
    raise Exit(1, "Error: the hostname resolves to an IP address that is different\n"
                  "from the one provided on the command line.  Please fix your DNS\n"
                  "or /etc/hosts file and restart the installation.")


def master(install):
    """Binds to the master as Directory Manager; the domain must not know this host yet."""
    generation = install.generation
    try:
        install.remote = directory.remote(install.master, install.password, cacert=install.ca_path)
    except ldap.INVALID_CREDENTIALS:
        raise Exit(1, wording.wrong_password(install.master)) from None
    except ldap.LDAPError:
        raise Exit(1, wording.unreachable(install.master)) from None
    checks = [_no_host, _no_agreement] if generation < "4.2" else [_no_agreement, _level_zero, _no_host]
    for check in checks:
        check(install)
        if check is _no_host and generation >= "3.0":
            _names_resolve(install)
    if getattr(install.options, "setup_kra", None):
        raise Exit(1, "KRA is not installed on the master system. Please use 'ipa-kra-install' command to install "
                      "the first instance.")


def _no_host(install):
    name = install.fqdn
    try:
        install.remote.search_s(masters.host_dn(install.cfg, name), ldap.SCOPE_BASE, attrlist=["1.1"])
    except ldap.NO_SUCH_OBJECT:
        return
    if install.generation < "3.0":
        raise Exit(3, f"The host {name} already exists on the master server. Depending on your configuration, "
                      "you may perform the following:\n\nRemove the replication agreement, if any:\n"
                      f"    % ipa-replica-manage del {name}\nRemove the host entry:\n    % ipa host-del {name}")
    raise Exit(3, f"The host {name} already exists on the master server.\nYou should remove it before proceeding:\n"
                  f"    % ipa host-del {name}")


def _no_agreement(install):
    name, generation = install.fqdn, install.generation
    if generation < "3.0" or not agreement.find(install.remote, install.cfg.suffix, name):
        return
    between = "\n" if generation >= "4.2" else " "
    text = (f"A replication agreement for this host already exists. It needs to be removed.{between}"
            f"Run this on the master that generated the info file:\n    % ipa-replica-manage del {name} --force")
    if generation >= "4.2" and generation < "4.4":
        install.console.out(text)
        raise Exit(3)
    raise Exit(3, text)


def _level_zero(install):
    _, entry = (install.remote.search_s(f"cn=ipa,cn=etc,{install.cfg.suffix}", ldap.SCOPE_SUBTREE,
                                        "(objectClass=ipaDomainLevelConfig)", ["ipaDomainLevel"]) or [(None, {})])[0]
    level = int(entry.get("ipaDomainLevel", [b"0"])[0])
    if level == 0:
        return
    if install.generation >= "4.5":
        raise Exit(1, f"You used the wrong mechanism to install a replica in domain level {level}:\n"
                      "\tFor domain level >= 1 replica installation, first join the domain by running "
                      "ipa-client-install, then run ipa-replica-install without a replica file.")
    raise Exit(1, "You cannot use a replica file to join a replica when the domain is above level 0. Please join "
                  "the system to the domain by running ipa-client-install first, the try again without a replica "
                  "file.")


def _names_resolve(install):
    """Asks the domain's own DNS servers for both hosts, forward and back."""
    if install.options.no_host_dns or not dnsrecords.managed(install.remote, install.cfg.suffix):
        return
    servers = masters.with_service(install.remote, install.cfg.suffix, "DNS")
    if not servers:
        return
    if _resolves(install, install.master, servers) and _resolves(install, install.fqdn, servers):
        return
    if not install.options.unattended and not install.console.confirm("Continue?"):
        raise Exit(1 if install.generation >= "4.2" else 0)


def _resolves(install, name, servers):
    hint = ("Clients may not function properly. Please check your DNS setup. "
            "(Note that this check queries IPA DNS directly and ignores /etc/hosts.)")
    reachable = [address for server in servers for address in hostrules.addresses(server)]
    if not reachable:
        install.console.report("ERROR", f"Could not resolve any DNS server hostname: {servers}")
        return False
    found = hostrules.dig(name, "A", reachable) + hostrules.dig(name, "AAAA", reachable)
    if not found:
        install.console.report("ERROR", f"Could not resolve hostname {name} using DNS. {hint}")
        return False
    good = True
    for address in found:
        names = [text.rstrip(".") for text in hostrules.dig(hostrules.pointer(address), "PTR", reachable)]
        if not names:
            install.console.report("ERROR", f"Reverse DNS resolution of address {address} ({name}) failed. {hint}")
            good = False
        elif name not in names:
            install.console.report("ERROR", f"The IP address {address} of host {name} resolves to: "
                                            f"{', '.join(names)}. {hint}")
            good = False
    return good
