<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rd::AskpassServer</name>
    <message>
        <source>The socket for password questions could not be made.</source>
        <translation>Der Socket für Passwortfragen konnte nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>rd::Banner</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The other side’s own words</source>
        <translation>Worte der anderen Seite</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
</context>
<context>
    <name>rd::Bundle</name>
    <message>
        <source>The file is not a bundle: it holds no description of a realm.</source>
        <translation>Die Datei ist kein Bündel: Sie enthält keine Beschreibung eines Realms.</translation>
    </message>
    <message>
        <source>Choose a file made by ipa-replica-prepare.</source>
        <translation>Eine Datei wählen, die ipa-replica-prepare gemacht hat.</translation>
    </message>
    <message>
        <source>Prepare a new bundle for %1 on %2.</source>
        <translation>Auf %2 ein neues Bündel für %1 vorbereiten.</translation>
    </message>
    <message>
        <source>This bundle was made for %1, not for %2.</source>
        <translation>Dieses Bündel wurde für %1 gemacht, nicht für %2.</translation>
    </message>
    <message>
        <source>This bundle belongs to the realm %1, not to %2.</source>
        <translation>Dieses Bündel gehört zum Realm %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Prepare the bundle on a server of the realm %1.</source>
        <translation>Das Bündel auf einem Server des Realms %1 vorbereiten.</translation>
    </message>
    <message>
        <source>This bundle was made by %1, not by %2.</source>
        <translation>Dieses Bündel wurde von %1 gemacht, nicht von %2.</translation>
    </message>
    <message>
        <source>The bundle&apos;s certificate subject base “%1” is not a distinguished name.</source>
        <translation>Die Basis der Zertifikatsnamen im Bündel, „%1“, ist kein Distinguished Name.</translation>
    </message>
    <message>
        <source>Set ipaCertificateSubjectBase in the realm&apos;s configuration, then prepare the bundle again.</source>
        <translation>In der Konfiguration des Realms ipaCertificateSubjectBase setzen, dann das Bündel erneut vorbereiten.</translation>
    </message>
    <message>
        <source>The bundle is not complete; it lacks %1.</source>
        <translation>Das Bündel ist nicht vollständig; es fehlt %1.</translation>
    </message>
    <message>
        <source>The bundle holds no CA, so %1 cannot get one.</source>
        <translation>Das Bündel enthält keine CA, also kann %1 keine bekommen.</translation>
    </message>
    <message>
        <source>Install the replica without a CA, or prepare the bundle on a server that has one.</source>
        <translation>Das Replikat ohne CA installieren oder das Bündel auf einem Server mit CA vorbereiten.</translation>
    </message>
    <message>
        <source>The certificate %1 in %2 expired on %3 (UTC).</source>
        <translation>Das Zertifikat %1 in %2 ist am %3 (UTC) abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate %1 in %2 is not valid before %3 (UTC).</source>
        <translation>Das Zertifikat %1 in %2 gilt erst ab %3 (UTC).</translation>
    </message>
    <message>
        <source>Compare the clocks of the source, the replica and this machine.</source>
        <translation>Die Uhren der Quelle, des Replikats und dieses Rechners vergleichen.</translation>
    </message>
    <message>
        <source>%1 in the bundle holds no certificate with its private key.</source>
        <translation>%1 im Bündel enthält kein Zertifikat mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate in %1 is for %2, not for %3.</source>
        <translation>Das Zertifikat in %1 ist für %2, nicht für %3.</translation>
    </message>
    <message>
        <source>The certificate in %1 was not issued by the realm&apos;s CA.</source>
        <translation>Das Zertifikat in %1 wurde nicht von der CA des Realms ausgestellt.</translation>
    </message>
</context>
<context>
    <name>rd::BundlePlan</name>
    <message>
        <source>Directory Manager password</source>
        <translation>Passwort des Directory Managers</translation>
    </message>
    <message>
        <source>It seals the bundle, and the installer signs in to %1 with it.</source>
        <translation>Es versiegelt das Bündel, und das Installationsprogramm meldet sich damit an %1 an.</translation>
    </message>
</context>
<context>
    <name>rd::CertificateFile</name>
    <message>
        <source>Prepare the bundle again on the source.</source>
        <translation>Das Bündel auf der Quelle erneut vorbereiten.</translation>
    </message>
    <message>
        <source>OpenSSL does not work on this machine.</source>
        <translation>OpenSSL arbeitet auf diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>%1 in the bundle is no PKCS#12 file.</source>
        <translation>%1 im Bündel ist keine PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>The password kept for %1 in the bundle does not open it.</source>
        <translation>Das im Bündel abgelegte Passwort für %1 öffnet es nicht.</translation>
    </message>
    <message>
        <source>%1 in the bundle uses old encryption that this machine&apos;s OpenSSL lacks.</source>
        <translation>%1 im Bündel verwendet alte Verschlüsselung, die dem OpenSSL dieses Rechners fehlt.</translation>
    </message>
    <message>
        <source>Install OpenSSL&apos;s legacy provider (ossl-modules/legacy.so).</source>
        <translation>OpenSSLs Legacy-Provider installieren (ossl-modules/legacy.so).</translation>
    </message>
    <message>
        <source>%1 in the bundle is damaged.</source>
        <translation>%1 im Bündel ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 in the bundle is no certificate in PEM form.</source>
        <translation>%1 im Bündel ist kein Zertifikat in PEM-Form.</translation>
    </message>
</context>
<context>
    <name>rd::CheckSteps</name>
    <message>
        <source>%1 has no Python, which keeps an installation alive without us.</source>
        <translation>%1 hat kein Python, das eine Installation ohne uns am Leben hält.</translation>
    </message>
    <message>
        <source>Install the package python3 on that machine.</source>
        <translation>Auf jenem Rechner das Paket python3 installieren.</translation>
    </message>
    <message>
        <source>Check the source</source>
        <translation>Quelle prüfen</translation>
    </message>
    <message>
        <source>The machine that answers as %1 calls itself %2.</source>
        <translation>Der Rechner, der als %1 antwortet, nennt sich %2.</translation>
    </message>
    <message>
        <source>Give the name the server has itself, and its login name apart from it if they differ.</source>
        <translation>Den Namen angeben, den der Server selbst hat, und davon getrennt den zum Anmelden, falls er abweicht.</translation>
    </message>
    <message>
        <source>%1 is not a FreeIPA server.</source>
        <translation>%1 ist kein FreeIPA-Server.</translation>
    </message>
    <message>
        <source>Choose a server of the domain as the source.</source>
        <translation>Einen Server der Domäne als Quelle wählen.</translation>
    </message>
    <message>
        <source>%1 has no ipa-replica-prepare, so its FreeIPA does not make replicas from bundles.</source>
        <translation>%1 hat kein ipa-replica-prepare, sein FreeIPA macht also keine Replikate aus Bündeln.</translation>
    </message>
    <message>
        <source>FreeIPA 4.7 and later enrol and promote a replica instead.</source>
        <translation>FreeIPA ab 4.7 nimmt ein Replikat stattdessen auf und befördert es.</translation>
    </message>
    <message>
        <source>This domain is at level %1; bundles make replicas at level 0 only.</source>
        <translation>Diese Domäne ist auf Stufe %1; Bündel machen Replikate nur auf Stufe 0.</translation>
    </message>
    <message>
        <source>At level 1 the machine is enrolled first and promoted by ipa-replica-install without a bundle.</source>
        <translation>Auf Stufe 1 wird der Rechner zuerst aufgenommen und dann von ipa-replica-install ohne Bündel befördert.</translation>
    </message>
    <message>
        <source>%1 still has a replication agreement with %2.</source>
        <translation>%1 hat noch eine Replikationsvereinbarung mit %2.</translation>
    </message>
    <message>
        <source>Remove what an earlier attempt left. On %1: ipa-replica-manage del %2 --force</source>
        <translation>Entfernen, was ein früherer Versuch hinterließ. Auf %1: ipa-replica-manage del %2 --force</translation>
    </message>
    <message>
        <source>%1 already has an entry in the directory.</source>
        <translation>%1 hat bereits einen Eintrag im Verzeichnis.</translation>
    </message>
    <message>
        <source>Remove what an earlier attempt left. On %1: ipa-replica-manage del %2 --force --cleanup, then ipa host-del %2</source>
        <translation>Entfernen, was ein früherer Versuch hinterließ. Auf %1: ipa-replica-manage del %2 --force --cleanup, danach ipa host-del %2</translation>
    </message>
    <message>
        <source>Check the new machine</source>
        <translation>Neuen Rechner prüfen</translation>
    </message>
    <message>
        <source>Set its host name (hostnamectl set-hostname %1) and check /etc/hosts.</source>
        <translation>Den Hostnamen setzen (hostnamectl set-hostname %1) und /etc/hosts prüfen.</translation>
    </message>
    <message>
        <source>%1 has no ipa-replica-install.</source>
        <translation>%1 hat kein ipa-replica-install.</translation>
    </message>
    <message>
        <source>Install the FreeIPA server packages there, in the same version as on %1.</source>
        <translation>Dort die FreeIPA-Serverpakete installieren, in derselben Version wie auf %1.</translation>
    </message>
    <message>
        <source>A FreeIPA server or client is already set up on %1.</source>
        <translation>Auf %1 ist bereits ein FreeIPA-Server oder -Client eingerichtet.</translation>
    </message>
    <message>
        <source>Remove it first. On %1: ipa-server-install --uninstall -U</source>
        <translation>Zuerst entfernen. Auf %1: ipa-server-install --uninstall -U</translation>
    </message>
    <message>
        <source>FreeIPA %1, not configured yet</source>
        <translation>FreeIPA %1, noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>FreeIPA %1</source>
        <translation>FreeIPA %1</translation>
    </message>
    <message>
        <source>Realm %1</source>
        <translation>Realm %1</translation>
    </message>
</context>
<context>
    <name>rd::ChildProcess</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The program %1 is not installed on this machine.</source>
        <translation>Das Programm %1 ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install the OpenSSH client and try again.</source>
        <translation>Den OpenSSH-Client installieren und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::CommandLine</name>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Signs in with Kerberos as this principal with its password, into a private ticket. Without this option the ticket you have (kinit) is used.</source>
        <translation>Meldet mit Kerberos als dieser Principal mit seinem Passwort an, in ein privates Ticket. Ohne diese Option wird das vorhandene Ticket (kinit) verwendet.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Signs in with this DN and its password over TLS, for example &quot;cn=Directory Manager&quot;.</source>
        <translation>Meldet mit diesem DN und seinem Passwort über TLS an, zum Beispiel „cn=Directory Manager“.</translation>
    </message>
    <message>
        <source>DN</source>
        <translation>DN</translation>
    </message>
    <message>
        <source>Reads the password as one line from the standard input instead of the terminal.</source>
        <translation>Liest das Passwort als eine Zeile von der Standardeingabe statt vom Terminal.</translation>
    </message>
    <message>
        <source>Reads answers to questions from this inherited file descriptor: lines of the form kind[:subject]=answer. Kinds are ssh-password, key-passphrase, host-key, sudo-password, directory-manager, admin-password, installer-prompt.</source>
        <translation>Liest Antworten auf Fragen von diesem geerbten Dateideskriptor: Zeilen der Form Art[:Gegenstand]=Antwort. Arten sind ssh-password, key-passphrase, host-key, sudo-password, directory-manager, admin-password, installer-prompt.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Trusts the certificate authorities in this PEM file, and no others.</source>
        <translation>Vertraut den Zertifizierungsstellen in dieser PEM-Datei und keinen anderen.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Uses this configuration file for SSH.</source>
        <translation>Verwendet diese Konfigurationsdatei für SSH.</translation>
    </message>
    <message>
        <source>How long a server may take to accept a connection (default 5).</source>
        <translation>Wie lange ein Server brauchen darf, eine Verbindung anzunehmen (Vorgabe 5).</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>Writes JSON for programs.</source>
        <translation>Schreibt JSON für Programme.</translation>
    </message>
    <message>
        <source>Writes without colours.</source>
        <translation>Schreibt ohne Farben.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli %1 --help&quot;.</source>
        <translation>Siehe „replica-desk-cli %1 --help“.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--principal and --bind-dn exclude each other.</source>
        <translation>--principal und --bind-dn schließen einander aus.</translation>
    </message>
    <message>
        <source>--timeout wants a number of seconds, at least 0.1.</source>
        <translation>--timeout will eine Zahl von Sekunden, mindestens 0.1.</translation>
    </message>
    <message>
        <source>--answers-fd wants the number of an open file descriptor.</source>
        <translation>--answers-fd will die Nummer eines offenen Dateideskriptors.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Passwort von %1:</translation>
    </message>
</context>
<context>
    <name>rd::Console</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
</context>
<context>
    <name>rd::CreationPrinter</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>GESCHEITERT</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>Making %1 a replica of %2   (run %3)</source>
        <translation>%1 wird ein Replikat von %2   (Lauf %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: step %2 of about %3, %4</source>
        <translation>%1: Schritt %2 von etwa %3, %4</translation>
    </message>
    <message>
        <source>%1 replicates with %2 in both directions. Took %3.</source>
        <translation>%1 repliziert mit %2 in beiden Richtungen. Dauer: %3.</translation>
    </message>
    <message>
        <source>Interrupted. What was started on the machines goes on by itself.</source>
        <translation>Unterbrochen. Was auf den Rechnern gestartet wurde, läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>Take it up again with: replica-desk-cli runs attach %1</source>
        <translation>Wieder aufnehmen mit: replica-desk-cli runs attach %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Gescheitert: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Everything is kept in %1</source>
        <translation>Alles liegt in %1</translation>
    </message>
</context>
<context>
    <name>rd::Dns</name>
    <message>
        <source>DNS records of type “%1” cannot be asked for.</source>
        <translation>DNS-Einträge vom Typ „%1“ können nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>“%1” is no name that DNS can hold.</source>
        <translation>„%1“ ist kein Name, den DNS halten kann.</translation>
    </message>
    <message>
        <source>The name server sent an answer that cannot be read.</source>
        <translation>Der Nameserver hat eine unlesbare Antwort geschickt.</translation>
    </message>
    <message>
        <source>The name server refuses to answer this machine.</source>
        <translation>Der Nameserver weigert sich, diesem Rechner zu antworten.</translation>
    </message>
    <message>
        <source>Allow queries from this machine&apos;s address on the name server.</source>
        <translation>Auf dem Nameserver Anfragen von der Adresse dieses Rechners erlauben.</translation>
    </message>
    <message>
        <source>The name server failed to answer.</source>
        <translation>Der Nameserver konnte nicht antworten.</translation>
    </message>
    <message>
        <source>Look at the name server&apos;s log; named needs its directory server.</source>
        <translation>Das Protokoll des Nameservers ansehen; named braucht seinen Verzeichnisserver.</translation>
    </message>
    <message>
        <source>The name server %1 cannot be reached.</source>
        <translation>Der Nameserver %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that named runs there and that port 53 is open for UDP and TCP.</source>
        <translation>Prüfen, ob named dort läuft und Port 53 für UDP und TCP offen ist.</translation>
    </message>
    <message>
        <source>The name server %1 does not answer.</source>
        <translation>Der Nameserver %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>“%1” is not the address of a name server.</source>
        <translation>„%1“ ist nicht die Adresse eines Nameservers.</translation>
    </message>
    <message>
        <source>The name server %1 sent an answer that cannot be read.</source>
        <translation>Der Nameserver %1 hat eine unlesbare Antwort geschickt.</translation>
    </message>
</context>
<context>
    <name>rd::DomainReader</name>
    <message>
        <source>The directory server of %1 holds no FreeIPA domain.</source>
        <translation>Der Verzeichnisserver von %1 enthält keine FreeIPA-Domäne.</translation>
    </message>
    <message>
        <source>Name a FreeIPA server.</source>
        <translation>Einen FreeIPA-Server nennen.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 oder später</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 oder früher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>rd::DurableFile</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Free some space or check the permissions of the folder, then try again.</source>
        <translation>Platz schaffen oder die Rechte des Ordners prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::Facts</name>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>KRA</source>
        <translation>KRA</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>AD trust</source>
        <translation>AD-Vertrauensstellung</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>%1 (configured, not enabled)</source>
        <translation>%1 (eingerichtet, nicht eingeschaltet)</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Receives from</source>
        <translation>Empfängt von</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>This server was not asked.</source>
        <translation>Dieser Server wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Only server</source>
        <translation>Einziger Server</translation>
    </message>
    <message>
        <source>There is no other server to replicate with yet.</source>
        <translation>Es gibt noch keinen anderen Server, mit dem repliziert werden könnte.</translation>
    </message>
    <message>
        <source>Limited view</source>
        <translation>Eingeschränkte Sicht</translation>
    </message>
    <message>
        <source>This sign-in may not read the replication configuration of the server.</source>
        <translation>Diese Anmeldung darf die Replikationseinstellungen des Servers nicht lesen.</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>No agreement connects this server with the others.</source>
        <translation>Keine Vereinbarung verbindet diesen Server mit den anderen.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Seine Worte</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Not listed as a server of the domain; only an agreement names it.</source>
        <translation>Nicht als Server der Domäne geführt; nur eine Vereinbarung nennt ihn.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Domain levels</source>
        <translation>Domänenstufen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Replica of %1</source>
        <translation>Replikat von %1</translation>
    </message>
    <message>
        <source>Replica id</source>
        <translation>Replikat-ID</translation>
    </message>
    <message>
        <source>Newest change</source>
        <translation>Neueste Änderung</translation>
    </message>
    <message>
        <source>Newest CSN</source>
        <translation>Neueste CSN</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Behind by</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Last began</source>
        <translation>Zuletzt begonnen</translation>
    </message>
    <message>
        <source>Last ended</source>
        <translation>Zuletzt beendet</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Being filled</source>
        <translation>Wird befüllt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Befüllt</translation>
    </message>
    <message>
        <source>Sent up to</source>
        <translation>Gesendet bis</translation>
    </message>
    <message>
        <source>CSN</source>
        <translation>CSN</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>About filling</source>
        <translation>Zur Befüllung</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>Domäne</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>Domain level</source>
        <translation>Domänenstufe</translation>
    </message>
    <message>
        <source>Asked first</source>
        <translation>Zuerst gefragt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 nach %2 · %3</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>rd::FactsView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show it in the picture</source>
        <translation>Im Bild zeigen</translation>
    </message>
</context>
<context>
    <name>rd::FilePush</name>
    <message>
        <source>The folder for %1 does not exist on %2.</source>
        <translation>Den Ordner für %1 gibt es auf %2 nicht.</translation>
    </message>
    <message>
        <source>Install FreeIPA&apos;s server packages there: they bring it.</source>
        <translation>Dort die FreeIPA-Serverpakete installieren: Sie bringen es mit.</translation>
    </message>
    <message>
        <source>On %2, %1 is no file.</source>
        <translation>Auf %2 ist %1 keine Datei.</translation>
    </message>
    <message>
        <source>Move what is there out of the way.</source>
        <translation>Was dort liegt, aus dem Weg räumen.</translation>
    </message>
    <message>
        <source>No file can be made beside %1 on %2.</source>
        <translation>Neben %1 lässt sich auf %2 keine Datei anlegen.</translation>
    </message>
    <message>
        <source>Check that the file system there is writable and has room.</source>
        <translation>Prüfen, ob das Dateisystem dort beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>%1 could not be written or read on %2.</source>
        <translation>%1 konnte auf %2 nicht geschrieben oder gelesen werden.</translation>
    </message>
    <message>
        <source>Check the disk there: it may be full (df) or failing (dmesg).</source>
        <translation>Die Platte dort prüfen: Sie ist vielleicht voll (df) oder defekt (dmesg).</translation>
    </message>
    <message>
        <source>%1 did not arrive whole on %2; nothing was put in place.</source>
        <translation>%1 kam nicht vollständig auf %2 an; nichts wurde an seinen Platz gestellt.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>The owner of %1 could not be set on %2.</source>
        <translation>Der Besitzer von %1 konnte auf %2 nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Check that the account exists there.</source>
        <translation>Prüfen, ob es das Konto dort gibt.</translation>
    </message>
    <message>
        <source>There is no file %1 on %2.</source>
        <translation>Es gibt keine Datei %1 auf %2.</translation>
    </message>
    <message>
        <source>Check whether the step that makes it has run.</source>
        <translation>Prüfen, ob der Schritt gelaufen ist, der sie macht.</translation>
    </message>
    <message>
        <source>%1 on %2 is bigger than expected and was not read.</source>
        <translation>%1 ist auf %2 größer als erwartet und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Look at the file there.</source>
        <translation>Die Datei dort ansehen.</translation>
    </message>
    <message>
        <source>%1 could not be removed from %2.</source>
        <translation>%1 konnte auf %2 nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove it by hand: it holds the keys of a server.</source>
        <translation>Von Hand entfernen: Sie enthält die Schlüssel eines Servers.</translation>
    </message>
    <message>
        <source>Work on %1 failed on %2.</source>
        <translation>Die Arbeit an %1 ist auf %2 gescheitert.</translation>
    </message>
    <message>
        <source>%1 changed on %2 while it was read.</source>
        <translation>%1 hat sich auf %2 beim Lesen geändert.</translation>
    </message>
    <message>
        <source>Try again when nothing writes to it.</source>
        <translation>Erneut versuchen, wenn nichts mehr hineinschreibt.</translation>
    </message>
</context>
<context>
    <name>rd::Gpg</name>
    <message>
        <source>gpg could not be started.</source>
        <translation>gpg konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Install GnuPG (gpg, gpg-agent) on this machine.</source>
        <translation>GnuPG (gpg, gpg-agent) auf diesem Rechner installieren.</translation>
    </message>
    <message>
        <source>Fetch the bundle again, or prepare a new one on the source.</source>
        <translation>Das Bündel erneut holen oder auf der Quelle ein neues vorbereiten.</translation>
    </message>
    <message>
        <source>The bundle unpacks to more than %1 MB.</source>
        <translation>Das Bündel ist entpackt größer als %1 MB.</translation>
    </message>
    <message>
        <source>The file is not a bundle: it is not encrypted by gpg.</source>
        <translation>Die Datei ist kein Bündel: Sie ist nicht mit gpg verschlüsselt.</translation>
    </message>
    <message>
        <source>The file is not a bundle: it is encrypted for a key, not with a passphrase.</source>
        <translation>Die Datei ist kein Bündel: Sie ist für einen Schlüssel verschlüsselt, nicht mit einer Passphrase.</translation>
    </message>
    <message>
        <source>The bundle is encrypted in a way that this machine&apos;s gpg does not know.</source>
        <translation>Das Bündel ist auf eine Weise verschlüsselt, die das gpg dieses Rechners nicht kennt.</translation>
    </message>
    <message>
        <source>The file is not a bundle, or it is damaged.</source>
        <translation>Die Datei ist kein Bündel oder ist beschädigt.</translation>
    </message>
    <message>
        <source>The bundle does not open with this Directory Manager password.</source>
        <translation>Das Bündel lässt sich mit diesem Passwort des Directory Managers nicht öffnen.</translation>
    </message>
    <message>
        <source>Give the password that was valid when the bundle was made. If it is right, the file is damaged: fetch it again.</source>
        <translation>Das Passwort angeben, das galt, als das Bündel gemacht wurde. Wenn es stimmt, ist die Datei beschädigt: erneut holen.</translation>
    </message>
    <message>
        <source>The bundle was altered or cut off after it was made.</source>
        <translation>Das Bündel wurde nach seiner Herstellung verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The Directory Manager password must have 1 to %1 characters.</source>
        <translation>Das Passwort des Directory Managers muss 1 bis %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>There is not enough memory to open the bundle.</source>
        <translation>Der Speicher reicht nicht, um das Bündel zu öffnen.</translation>
    </message>
    <message>
        <source>No private folder for gpg could be made.</source>
        <translation>Für gpg konnte kein privater Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>Make room in %1 or make it writable.</source>
        <translation>In %1 Platz schaffen oder das Schreiben erlauben.</translation>
    </message>
</context>
<context>
    <name>rd::GuiAsker</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The question was not answered.</source>
        <translation>Die Frage wurde nicht beantwortet.</translation>
    </message>
</context>
<context>
    <name>rd::Health</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Synchron</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Holt auf</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Never initialised</source>
        <translation>Nie initialisiert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>%1 has not been filled from %2: %3</source>
        <translation>%1 wurde nicht von %2 befüllt: %3</translation>
    </message>
    <message>
        <source>The last session of %1 failed: %2</source>
        <translation>Die letzte Sitzung von %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1 waits for %2: %3</source>
        <translation>%1 wartet auf %2: %3</translation>
    </message>
    <message>
        <source>%1 has had no session with %2 since it started.</source>
        <translation>%1 hatte seit dem Start keine Sitzung mit %2.</translation>
    </message>
    <message>
        <source>%1 says its last session went well, but %2 could not be asked what it has.</source>
        <translation>%1 meldet, dass die letzte Sitzung gut verlief, aber %2 konnte nicht nach seinem Stand gefragt werden.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 tells how this direction works.</source>
        <translation>Weder %1 noch %2 sagt, wie diese Richtung arbeitet.</translation>
    </message>
    <message>
        <source>%1 has every change made on %2 so far, but the last session failed: %3</source>
        <translation>%1 hat bisher jede Änderung von %2, aber die letzte Sitzung ist gescheitert: %3</translation>
    </message>
    <message>
        <source>%1 has every change made on %2, but lacks changes of other servers that %2 already has.</source>
        <translation>%1 hat jede Änderung von %2, aber es fehlen Änderungen anderer Server, die %2 bereits hat.</translation>
    </message>
    <message>
        <source>%1 has every change made on %2.</source>
        <translation>%1 hat jede Änderung von %2.</translation>
    </message>
    <message>
        <source>Nothing has been changed on %1 itself; %2 has all that %1 knows.</source>
        <translation>Auf %1 selbst wurde nichts geändert; %2 hat alles, was %1 weiß.</translation>
    </message>
    <message>
        <source>%1 lacks the newest changes made on %2</source>
        <translation>%1 fehlen die neuesten Änderungen von %2</translation>
    </message>
    <message>
        <source>%1 has never received a change made on %2</source>
        <translation>%1 hat noch nie eine Änderung von %2 erhalten</translation>
    </message>
    <message>
        <source>%1; the last session failed: %2</source>
        <translation>%1; die letzte Sitzung ist gescheitert: %2</translation>
    </message>
    <message>
        <source>%1; it is waited for: %2</source>
        <translation>%1; gewartet wird auf: %2</translation>
    </message>
    <message>
        <source>%1. They have been waiting for %2 seconds, although %3 reports no failure: probably packets between the two are lost.</source>
        <translation>%1. Sie warten seit %2 Sekunden, obwohl %3 keinen Fehler meldet: Wahrscheinlich gehen Pakete zwischen den beiden verloren.</translation>
    </message>
    <message>
        <source>%1 for %2 seconds. They may be changes that are not replicated; this sign-in is not shown which.</source>
        <translation>%1 seit %2 Sekunden. Es können Änderungen sein, die nicht repliziert werden; dieser Anmeldung wird nicht gezeigt, welche.</translation>
    </message>
    <message>
        <source>%1; they are being sent.</source>
        <translation>%1; sie werden gerade gesendet.</translation>
    </message>
    <message>
        <source>The agreement is switched off on %1.</source>
        <translation>Die Vereinbarung ist auf %1 abgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is being filled with all data of %2 right now.</source>
        <translation>%1 wird gerade mit allen Daten von %2 befüllt.</translation>
    </message>
    <message>
        <source>%1 does not replicate %2.</source>
        <translation>%1 repliziert %2 nicht.</translation>
    </message>
    <message>
        <source>%1 was never filled with data.</source>
        <translation>%1 wurde nie mit Daten befüllt.</translation>
    </message>
    <message>
        <source>%1 and %2 hold data of different origin (generation %3 and %4). They cannot replicate until one is initialised again from the other.</source>
        <translation>%1 und %2 halten Daten verschiedener Herkunft (Generation %3 und %4). Sie können erst replizieren, wenn einer vom anderen neu initialisiert wurde.</translation>
    </message>
    <message>
        <source>%1, the newest for %2 seconds now.</source>
        <translation>%1, die neueste seit %2 Sekunden.</translation>
    </message>
</context>
<context>
    <name>rd::HostFacts</name>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 konnte nicht betrachtet werden.</translation>
    </message>
</context>
<context>
    <name>rd::Hostname</name>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>The name has an empty label: two dots stand side by side, or it begins with a dot.</source>
        <translation>Der Name hat einen leeren Namensteil: Zwei Punkte stehen nebeneinander, oder er beginnt mit einem Punkt.</translation>
    </message>
    <message>
        <source>The label “%1” has %2 characters; at most %3 are allowed between two dots.</source>
        <translation>Der Namensteil „%1“ hat %2 Zeichen; zwischen zwei Punkten sind höchstens %3 erlaubt.</translation>
    </message>
    <message>
        <source>The label “%1” contains an underscore; host names may hold only letters, digits and hyphens.</source>
        <translation>Der Namensteil „%1“ enthält einen Unterstrich; Hostnamen dürfen nur Buchstaben, Ziffern und Bindestriche haben.</translation>
    </message>
    <message>
        <source>The label “%1” contains %2; only letters a to z, digits and hyphens are allowed.</source>
        <translation>Der Namensteil „%1“ enthält %2; erlaubt sind nur Buchstaben von a bis z, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>The label “%1” begins with a hyphen; a label begins and ends with a letter or digit.</source>
        <translation>Der Namensteil „%1“ beginnt mit einem Bindestrich; ein Namensteil beginnt und endet mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>The label “%1” ends with a hyphen; a label begins and ends with a letter or digit.</source>
        <translation>Der Namensteil „%1“ endet mit einem Bindestrich; ein Namensteil beginnt und endet mit Buchstabe oder Ziffer.</translation>
    </message>
    <message>
        <source>The label “%1” has two hyphens in a row; FreeIPA before 4.4 refuses such names.</source>
        <translation>Der Namensteil „%1“ hat zwei Bindestriche hintereinander; FreeIPA vor 4.4 lehnt solche Namen ab.</translation>
    </message>
    <message>
        <source>Give the full name of the host, for example ipa2.example.com.</source>
        <translation>Den vollen Namen des Hosts angeben, zum Beispiel ipa2.example.com.</translation>
    </message>
    <message>
        <source>“%1” is an IP address; give the name of the host.</source>
        <translation>„%1“ ist eine IP-Adresse; bitte den Namen des Hosts angeben.</translation>
    </message>
    <message>
        <source>“%1” is not a full name; the host needs its domain too, for example ipa2.example.com.</source>
        <translation>„%1“ ist kein voller Name; der Host braucht auch seine Domäne, zum Beispiel ipa2.example.com.</translation>
    </message>
    <message>
        <source>The name must be in lower case; it contains %1.</source>
        <translation>Der Name muss klein geschrieben sein; er enthält %1.</translation>
    </message>
    <message>
        <source>The name has %1 characters; at most %2 are allowed.</source>
        <translation>Der Name hat %1 Zeichen; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>The name ends with a dot; leave it out.</source>
        <translation>Der Name endet mit einem Punkt; bitte weglassen.</translation>
    </message>
    <message>
        <source>The last label “%1” contains %2; FreeIPA before 3.1 wants only letters there.</source>
        <translation>Der letzte Namensteil „%1“ enthält %2; FreeIPA vor 3.1 will dort nur Buchstaben.</translation>
    </message>
</context>
<context>
    <name>rd::InstallStep</name>
    <message>
        <source>Install the replica</source>
        <translation>Replikat installieren</translation>
    </message>
    <message>
        <source>On %1: ipa-server-install --uninstall -U. On %2: ipa-replica-manage del %1 --force. Then try again.</source>
        <translation>Auf %1: ipa-server-install --uninstall -U. Auf %2: ipa-replica-manage del %1 --force. Dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The installer on %1 ended with status 0 but nothing was installed: it was declined or interrupted.</source>
        <translation>Das Installationsprogramm auf %1 endete mit Status 0, aber nichts wurde installiert: Es wurde abgelehnt oder unterbrochen.</translation>
    </message>
    <message>
        <source>Look at its last lines, then try again.</source>
        <translation>Die letzten Zeilen ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The installer on %1 could not open the bundle.</source>
        <translation>Das Installationsprogramm auf %1 konnte das Bündel nicht öffnen.</translation>
    </message>
    <message>
        <source>The Directory Manager password was changed or mistyped. Try again: the bundle is made anew.</source>
        <translation>Das Passwort des Directory Managers wurde geändert oder falsch eingegeben. Erneut versuchen: Das Bündel wird neu gemacht.</translation>
    </message>
    <message>
        <source>The connection check between %1 and %2 failed.</source>
        <translation>Die Verbindungsprüfung zwischen %1 und %2 ist gescheitert.</translation>
    </message>
    <message>
        <source>Open the named ports in the firewalls between the two machines, then try again.</source>
        <translation>Die genannten Ports in den Firewalls zwischen beiden Rechnern öffnen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 is already known to the domain.</source>
        <translation>%1 ist der Domäne bereits bekannt.</translation>
    </message>
    <message>
        <source>ipa-replica-install failed on %1 (exit status %2).</source>
        <translation>ipa-replica-install ist auf %1 gescheitert (Exit-Status %2).</translation>
    </message>
    <message>
        <source>The connection check on %1 could not sign in to %2 as admin.</source>
        <translation>Die Verbindungsprüfung auf %1 konnte sich an %2 nicht als admin anmelden.</translation>
    </message>
    <message>
        <source>Check admin&apos;s password and the clocks, then try again.</source>
        <translation>Kennwort von admin und Uhren prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Mend what its last lines name, then try again.</source>
        <translation>Beheben, was die letzten Zeilen nennen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>An earlier attempt left it there. On %2: ipa-replica-manage del %1 --force, and as admin ipa host-del %1 if its host entry is still there. Then try again.</source>
        <translation>Ein früherer Versuch hat ihn dort hinterlassen. Auf %2: ipa-replica-manage del %1 --force, und als admin ipa host-del %1, falls sein Host-Eintrag noch da ist. Dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::Job</name>
    <message>
        <source>An internal error occurred.</source>
        <translation>Ein interner Fehler ist aufgetreten.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>rd::Kerberos</name>
    <message>
        <source>The password of %1 is wrong.</source>
        <translation>Das Passwort von %1 ist falsch.</translation>
    </message>
    <message>
        <source>Try again; after several wrong passwords the account is locked for a while.</source>
        <translation>Erneut versuchen; nach mehreren falschen Passwörtern ist das Konto eine Weile gesperrt.</translation>
    </message>
    <message>
        <source>There is no account %1 in the realm %2.</source>
        <translation>Es gibt kein Konto %1 im Realm %2.</translation>
    </message>
    <message>
        <source>Check the spelling; the realm is written in capitals.</source>
        <translation>Die Schreibweise prüfen; der Realm wird groß geschrieben.</translation>
    </message>
    <message>
        <source>The password of %1 has expired.</source>
        <translation>Das Passwort von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Change it first: run &quot;kinit %1&quot; in a terminal.</source>
        <translation>Zuerst ändern: „kinit %1“ in einem Terminal ausführen.</translation>
    </message>
    <message>
        <source>The account %1 is locked or disabled.</source>
        <translation>Das Konto %1 ist gesperrt oder abgeschaltet.</translation>
    </message>
    <message>
        <source>Wait until the lock ends, or let another administrator unlock it (&quot;ipa user-unlock&quot;).</source>
        <translation>Warten, bis die Sperre endet, oder das Konto entsperren lassen („ipa user-unlock“).</translation>
    </message>
    <message>
        <source>The clocks of this machine and of the Kerberos server differ too much.</source>
        <translation>Die Uhren dieses Rechners und des Kerberos-Servers weichen zu sehr voneinander ab.</translation>
    </message>
    <message>
        <source>Set both clocks right (chronyd), then sign in again. The limit is five minutes.</source>
        <translation>Beide Uhren stellen (chronyd), dann erneut anmelden. Die Grenze liegt bei fünf Minuten.</translation>
    </message>
    <message>
        <source>No Kerberos server of the realm %1 answers.</source>
        <translation>Kein Kerberos-Server des Realms %1 antwortet.</translation>
    </message>
    <message>
        <source>Check that krb5kdc runs on the servers (&quot;ipactl status&quot;) and that port 88 is open from here.</source>
        <translation>Prüfen, ob krb5kdc auf den Servern läuft („ipactl status“) und Port 88 von hier aus offen ist.</translation>
    </message>
    <message>
        <source>This machine does not know any Kerberos server of the realm %1.</source>
        <translation>Dieser Rechner kennt keinen Kerberos-Server des Realms %1.</translation>
    </message>
    <message>
        <source>Check the spelling of the realm, and that /etc/krb5.conf or the DNS records _kerberos._udp name its servers.</source>
        <translation>Die Schreibweise des Realms prüfen, und ob /etc/krb5.conf oder die DNS-Einträge _kerberos._udp seine Server nennen.</translation>
    </message>
    <message>
        <source>This machine has no default Kerberos realm.</source>
        <translation>Dieser Rechner hat keinen voreingestellten Kerberos-Realm.</translation>
    </message>
    <message>
        <source>Write the name with its realm, for example admin@EXAMPLE.COM.</source>
        <translation>Den Namen mit seinem Realm schreiben, zum Beispiel admin@EXAMPLE.COM.</translation>
    </message>
    <message>
        <source>The Kerberos configuration of this machine cannot be read.</source>
        <translation>Die Kerberos-Konfiguration dieses Rechners ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look at /etc/krb5.conf, or at the file that KRB5_CONFIG names.</source>
        <translation>In /etc/krb5.conf nachsehen oder in der Datei, die KRB5_CONFIG nennt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a Kerberos name.</source>
        <translation>„%1“ ist kein Kerberos-Name.</translation>
    </message>
    <message>
        <source>Names look like admin or admin@EXAMPLE.COM.</source>
        <translation>Namen sehen aus wie admin oder admin@EXAMPLE.COM.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket.</source>
        <translation>Es gibt kein Kerberos-Ticket.</translation>
    </message>
    <message>
        <source>Get one with &quot;kinit admin&quot;, or sign in with a name and password.</source>
        <translation>Eines mit „kinit admin“ holen oder mit Name und Passwort anmelden.</translation>
    </message>
    <message>
        <source>There is no Kerberos ticket of %1.</source>
        <translation>Es gibt kein Kerberos-Ticket von %1.</translation>
    </message>
    <message>
        <source>Get one with &quot;kinit %1&quot;, or sign in with the password.</source>
        <translation>Eines mit „kinit %1“ holen oder mit dem Passwort anmelden.</translation>
    </message>
    <message>
        <source>The Kerberos ticket of %1 has expired.</source>
        <translation>Das Kerberos-Ticket von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one (kinit) or sign in with the password.</source>
        <translation>Ein neues holen (kinit) oder mit dem Passwort anmelden.</translation>
    </message>
    <message>
        <source>The realm %1 does not know the service %2.</source>
        <translation>Der Realm %1 kennt den Dienst %2 nicht.</translation>
    </message>
    <message>
        <source>Use the server&apos;s full name as the directory has it; an alias, a short name or a wrong reverse DNS record leads here.</source>
        <translation>Den vollen Namen des Servers verwenden, wie ihn das Verzeichnis hat; ein Alias, ein Kurzname oder ein falscher Rückwärtseintrag im DNS führt hierher.</translation>
    </message>
    <message>
        <source>The Kerberos sign-in of %1 failed.</source>
        <translation>Die Kerberos-Anmeldung von %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>No Kerberos ticket for %1 could be got.</source>
        <translation>Für %1 war kein Kerberos-Ticket zu bekommen.</translation>
    </message>
    <message>
        <source>Check with &quot;kinit&quot; and &quot;kvno&quot; in a terminal of this machine.</source>
        <translation>Mit „kinit“ und „kvno“ in einem Terminal dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>No Kerberos name was given.</source>
        <translation>Es wurde kein Kerberos-Name angegeben.</translation>
    </message>
    <message>
        <source>The Kerberos servers took too long to answer.</source>
        <translation>Die Kerberos-Server haben zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The Kerberos ticket cache took too long to answer.</source>
        <translation>Der Kerberos-Ticketspeicher hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>The Kerberos servers took too long to give a ticket for %1.</source>
        <translation>Die Kerberos-Server haben zu lange für ein Ticket für %1 gebraucht.</translation>
    </message>
    <message>
        <source>A Kerberos server of the realm %1 answers, but cannot work now.</source>
        <translation>Ein Kerberos-Server des Realms %1 antwortet, kann aber gerade nicht arbeiten.</translation>
    </message>
    <message>
        <source>Its directory server is probably down: look at &quot;ipactl status&quot; on the servers.</source>
        <translation>Sein Verzeichnisserver steht wahrscheinlich: auf den Servern „ipactl status“ ansehen.</translation>
    </message>
    <message>
        <source>Try &quot;klist&quot; in a terminal; another sign-in does not need the cache.</source>
        <translation>„klist“ in einem Terminal versuchen; eine andere Anmeldung braucht den Ticketspeicher nicht.</translation>
    </message>
    <message>
        <source>The names of the Kerberos servers of %1 cannot be looked up now.</source>
        <translation>Die Namen der Kerberos-Server von %1 lassen sich gerade nicht auflösen.</translation>
    </message>
    <message>
        <source>Check this machine&apos;s name servers (/etc/resolv.conf), then try again.</source>
        <translation>Die Nameserver dieses Rechners prüfen (/etc/resolv.conf), dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::Ldap</name>
    <message>
        <source>It is not known whether %1 was changed: look at it before you try again.</source>
        <translation>Es ist nicht bekannt, ob %1 geändert wurde: vor einem neuen Versuch dort nachsehen.</translation>
    </message>
    <message>
        <source>The directory server of %1 ended the connection.</source>
        <translation>Der Verzeichnisserver von %1 hat die Verbindung beendet.</translation>
    </message>
    <message>
        <source>It may have been stopped or restarted: look at &quot;ipactl status&quot; on %1, then try again.</source>
        <translation>Vielleicht wurde er angehalten oder neu gestartet: auf %1 „ipactl status“ ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The directory server of %1 is busy starting, stopping or importing.</source>
        <translation>Der Verzeichnisserver von %1 startet gerade, hält an oder importiert.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>In einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>The directory server of %1 took too long to answer.</source>
        <translation>Der Verzeichnisserver von %1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Look at its load and try again.</source>
        <translation>Die Last dort ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>What answered on %1 does not speak LDAP properly.</source>
        <translation>Was auf %1 geantwortet hat, spricht kein richtiges LDAP.</translation>
    </message>
    <message>
        <source>Check that the directory server listens on this port, and nothing else.</source>
        <translation>Prüfen, ob auf diesem Port der Verzeichnisserver lauscht und nichts anderes.</translation>
    </message>
    <message>
        <source>The directory server of %1 answered with an error.</source>
        <translation>Der Verzeichnisserver von %1 hat mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>The Directory Manager password is wrong at %1.</source>
        <translation>Das Passwort des Directory Managers ist auf %1 falsch.</translation>
    </message>
    <message>
        <source>Each server has its own Directory Manager password, usually the one given when it was installed.</source>
        <translation>Jeder Server hat sein eigenes Passwort des Directory Managers, meist das bei der Installation gesetzte.</translation>
    </message>
    <message>
        <source>%1 does not accept the name %2 with this password.</source>
        <translation>%1 nimmt den Namen %2 mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>Check the whole DN and the password.</source>
        <translation>Den ganzen DN und das Passwort prüfen.</translation>
    </message>
    <message>
        <source>%1 refuses to let %2 sign in with a password.</source>
        <translation>%1 lässt %2 nicht mit einem Passwort anmelden.</translation>
    </message>
    <message>
        <source>The account may be locked or its password expired; sign in with Kerberos, or unlock it first.</source>
        <translation>Vielleicht ist das Konto gesperrt oder sein Passwort abgelaufen; mit Kerberos anmelden oder es zuerst entsperren.</translation>
    </message>
    <message>
        <source>The clocks of this machine and of %1 differ too much for Kerberos.</source>
        <translation>Die Uhren dieses Rechners und von %1 weichen für Kerberos zu sehr voneinander ab.</translation>
    </message>
    <message>
        <source>Set both clocks right (chronyd), then sign in again.</source>
        <translation>Beide Uhren stellen (chronyd), dann erneut anmelden.</translation>
    </message>
    <message>
        <source>The Kerberos ticket of %1 has expired.</source>
        <translation>Das Kerberos-Ticket von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Get a new one (kinit) or sign in with the password.</source>
        <translation>Ein neues holen (kinit) oder mit dem Passwort anmelden.</translation>
    </message>
    <message>
        <source>%1 does not accept the Kerberos ticket of %2.</source>
        <translation>%1 nimmt das Kerberos-Ticket von %2 nicht an.</translation>
    </message>
    <message>
        <source>Its keytab (/etc/dirsrv/ds.keytab) may be out of date, its clock wrong, or the account unknown there.</source>
        <translation>Vielleicht ist seine Keytab (/etc/dirsrv/ds.keytab) veraltet, seine Uhr falsch oder das Konto dort unbekannt.</translation>
    </message>
    <message>
        <source>The directory server of %1 does not offer Kerberos sign-in.</source>
        <translation>Der Verzeichnisserver von %1 bietet keine Kerberos-Anmeldung an.</translation>
    </message>
    <message>
        <source>On this machine the SASL module for GSSAPI may be missing; otherwise sign in as Directory Manager.</source>
        <translation>Vielleicht fehlt auf diesem Rechner das SASL-Modul für GSSAPI; sonst als Directory Manager anmelden.</translation>
    </message>
    <message>
        <source>The Kerberos sign-in to the directory server of %1 failed.</source>
        <translation>Die Kerberos-Anmeldung am Verzeichnisserver von %1 ist gescheitert.</translation>
    </message>
    <message>
        <source>Check with &quot;ldapsearch -Y GSSAPI -H ldap://%1&quot; from this machine.</source>
        <translation>Mit „ldapsearch -Y GSSAPI -H ldap://%1“ von diesem Rechner aus prüfen.</translation>
    </message>
    <message>
        <source>%1 has no entry %2, or does not show it to this sign-in.</source>
        <translation>%1 hat keinen Eintrag %2 oder zeigt ihn dieser Anmeldung nicht.</translation>
    </message>
    <message>
        <source>%1 does not let this sign-in read %2.</source>
        <translation>%1 lässt mit dieser Anmeldung %2 nicht lesen.</translation>
    </message>
    <message>
        <source>Sign in as admin or as Directory Manager.</source>
        <translation>Als admin oder als Directory Manager anmelden.</translation>
    </message>
    <message>
        <source>%1 gives this sign-in only part of %2, by its own limit.</source>
        <translation>%1 gibt dieser Anmeldung wegen einer eigenen Grenze nur einen Teil von %2.</translation>
    </message>
    <message>
        <source>Sign in as Directory Manager, or raise the limit for this account.</source>
        <translation>Als Directory Manager anmelden oder die Grenze für dieses Konto erhöhen.</translation>
    </message>
    <message>
        <source>%1 does not let this sign-in change %2.</source>
        <translation>%1 lässt mit dieser Anmeldung %2 nicht ändern.</translation>
    </message>
    <message>
        <source>There is no entry %2 on %1.</source>
        <translation>Es gibt keinen Eintrag %2 auf %1.</translation>
    </message>
    <message>
        <source>%1 already has %2.</source>
        <translation>%1 hat %2 bereits.</translation>
    </message>
    <message>
        <source>What should be removed from %2 is not there on %1.</source>
        <translation>Was von %2 entfernt werden soll, ist auf %1 nicht da.</translation>
    </message>
    <message>
        <source>%1 refuses to change %2.</source>
        <translation>%1 lehnt es ab, %2 zu ändern.</translation>
    </message>
    <message>
        <source>Its own words say why; nothing was changed.</source>
        <translation>Seine eigenen Worte sagen, warum; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An LDAP connection to %1 could not be set up.</source>
        <translation>Eine LDAP-Verbindung zu %1 konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>%1 does not offer TLS, so no password is sent to it.</source>
        <translation>%1 bietet kein TLS an, deshalb wird kein Passwort dorthin geschickt.</translation>
    </message>
    <message>
        <source>Switch TLS on in its directory server, or sign in with Kerberos, which protects the connection itself.</source>
        <translation>TLS in seinem Verzeichnisserver einschalten oder mit Kerberos anmelden, das die Verbindung selbst schützt.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It may hang or be cut off: check its load and the network, then try again.</source>
        <translation>Vielleicht hängt er oder ist abgeschnitten: seine Last und das Netz prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 does not accept the Kerberos ticket of %2; the clock of the Kerberos server is %3 minutes off.</source>
        <translation>%1 nimmt das Kerberos-Ticket von %2 nicht an; die Uhr des Kerberos-Servers weicht um %3 Minuten ab.</translation>
    </message>
    <message>
        <source>Set the clocks of the servers and of this machine right (chronyd), then sign in again.</source>
        <translation>Die Uhren der Server und dieses Rechners stellen (chronyd), dann erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>rd::LdapConnector</name>
    <message>
        <source>The password of %1 is empty.</source>
        <translation>Das Passwort von %1 ist leer.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Das Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>rd::LinkItem</name>
    <message>
        <source>%1 to %2, %3: %4</source>
        <translation>%1 nach %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>rd::LogPane</name>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Shift+F3</source>
        <translation>Shift+F3</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Copy selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Dem Ende folgen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Find in output</source>
        <translation>In der Ausgabe suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Line %L1</source>
        <translation>Zeile %L1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>rd::LogView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>rd::Main</name>
    <message>
        <source>Shows every server of a domain and how they replicate.</source>
        <translation>Zeigt jeden Server einer Domäne und wie die Server replizieren.</translation>
    </message>
    <message>
        <source>Makes a new replica (replica create).</source>
        <translation>Macht ein neues Replikat (replica create).</translation>
    </message>
    <message>
        <source>Lists, shows and takes up creations (runs list, show, attach).</source>
        <translation>Listet Erstellungen auf, zeigt sie und nimmt sie wieder auf (runs list, show, attach).</translation>
    </message>
    <message>
        <source>Usage: replica-desk-cli COMMAND [options]

See, grow and mend FreeIPA replication.

Commands:</source>
        <translation>Aufruf: replica-desk-cli BEFEHL [Optionen]

FreeIPA-Replikation sehen, erweitern und reparieren.

Befehle:</translation>
    </message>
    <message>
        <source>&quot;replica-desk-cli COMMAND --help&quot; tells more, &quot;replica-desk-cli --version&quot; the version.</source>
        <translation>„replica-desk-cli BEFEHL --help“ sagt mehr, „replica-desk-cli --version“ die Version.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli --help&quot;.</source>
        <translation>Siehe „replica-desk-cli --help“.</translation>
    </message>
    <message>
        <source>Server to sign in at.</source>
        <translation>Server für die Anmeldung.</translation>
    </message>
    <message>
        <source>light or dark, instead of the desktop&apos;s.</source>
        <translation>light (hell) oder dark (dunkel) statt der Vorgabe der Arbeitsumgebung.</translation>
    </message>
    <message>
        <source>Configuration file for ssh.</source>
        <translation>Konfigurationsdatei für ssh.</translation>
    </message>
    <message>
        <source>Certificate of the domain&apos;s CA (PEM).</source>
        <translation>Zertifikat der CA der Domäne (PEM).</translation>
    </message>
    <message>
        <source>See, grow and mend FreeIPA replication from the desktop.</source>
        <translation>FreeIPA-Replikation vom Schreibtisch aus sehen, erweitern und reparieren.</translation>
    </message>
</context>
<context>
    <name>rd::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Topology</source>
        <translation>Topologie</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New replica…</source>
        <translation>&amp;Neues Replikat…</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Ask all servers now</source>
        <translation>&amp;Jetzt alle Server fragen</translation>
    </message>
    <message>
        <source>&amp;Topology</source>
        <translation>&amp;Topologie</translation>
    </message>
    <message>
        <source>Re&amp;plicas</source>
        <translation>Re&amp;plikate</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Replica Desk</source>
        <translation>Ü&amp;ber Replica Desk</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Die Server werden gefragt…</translation>
    </message>
    <message>
        <source>No picture of a domain yet</source>
        <translation>Noch kein Bild einer Domäne</translation>
    </message>
    <message>
        <source>Picture taken just now</source>
        <translation>Stand: gerade eben</translation>
    </message>
    <message>
        <source>Picture taken %1 ago</source>
        <translation>Stand: vor %1</translation>
    </message>
    <message>
        <source>%1 · asking again…</source>
        <translation>%1 · wird erneut gefragt…</translation>
    </message>
    <message>
        <source>%1 · out of date: %2</source>
        <translation>%1 · veraltet: %2</translation>
    </message>
    <message>
        <source>Replica Desk</source>
        <translation>Replica Desk</translation>
    </message>
    <message>
        <source>%1 (lab — not FreeIPA) – Replica Desk</source>
        <translation>%1 (Labor – nicht FreeIPA) – Replica Desk</translation>
    </message>
    <message>
        <source>%1 – Replica Desk</source>
        <translation>%1 – Replica Desk</translation>
    </message>
    <message>
        <source>About Replica Desk</source>
        <translation>Über Replica Desk</translation>
    </message>
    <message>
        <source>Replica Desk %1</source>
        <translation>Replica Desk %1</translation>
    </message>
    <message>
        <source>See, grow and mend FreeIPA replication from the desktop.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>FreeIPA-Replikation vom Schreibtisch aus sehen, erweitern und reparieren.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Replicas (question)</source>
        <translation>Replikate (Frage)</translation>
    </message>
    <message>
        <source>Replicas (%1)</source>
        <translation>Replikate (%1 laufen)</translation>
    </message>
    <message>
        <source>Quit Replica Desk</source>
        <translation>Replica Desk beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n replica(s) are being made. What was started on the new machine goes on there.</source>
        <translation>
            <numerusform>%n Replikat wird gerade gemacht. Was auf dem neuen Rechner gestartet wurde, läuft dort weiter.</numerusform>
            <numerusform>%n Replikate werden gerade gemacht. Was auf den neuen Rechnern gestartet wurde, läuft dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>When you start Replica Desk again, it offers to re-attach; no output is lost.</source>
        <translation>Beim nächsten Start bietet Replica Desk an, wieder aufzunehmen; keine Ausgabe geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Bleiben</translation>
    </message>
</context>
<context>
    <name>rd::OrderPage</name>
    <message>
        <source>Back to the list of replicas (Alt+Left)</source>
        <translation>Zurück zur Liste der Replikate (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New replica</source>
        <translation>Neues Replikat</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Made &amp;from</source>
        <translation>&amp;Gemacht aus</translation>
    </message>
    <message>
        <source>Server the replica is made from</source>
        <translation>Server, aus dem das Replikat gemacht wird</translation>
    </message>
    <message>
        <source>&amp;New replica</source>
        <translation>&amp;Neues Replikat</translation>
    </message>
    <message>
        <source>Full host name of the new replica</source>
        <translation>Voller Hostname des neuen Replikats</translation>
    </message>
    <message>
        <source>SSH to the source</source>
        <translation>SSH zur Quelle</translation>
    </message>
    <message>
        <source>SSH login on the source</source>
        <translation>SSH-Anmeldung auf der Quelle</translation>
    </message>
    <message>
        <source>As ssh takes it: user@host or a name of your SSH configuration. Root, or a user who may use sudo.</source>
        <translation>Wie ssh es nimmt: user@host oder ein Name der SSH-Konfiguration. Root oder ein Benutzer, der sudo verwenden darf.</translation>
    </message>
    <message>
        <source>SSH to the replica</source>
        <translation>SSH zum Replikat</translation>
    </message>
    <message>
        <source>SSH login on the new replica</source>
        <translation>SSH-Anmeldung auf dem neuen Replikat</translation>
    </message>
    <message>
        <source>Roles of the replica</source>
        <translation>Rollen des Replikats</translation>
    </message>
    <message>
        <source>&amp;Certificate authority (CA)</source>
        <translation>&amp;Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>&amp;DNS server</source>
        <translation>&amp;DNS-Server</translation>
    </message>
    <message>
        <source>For&amp;warders</source>
        <translation>&amp;Weiterleitungen</translation>
    </message>
    <message>
        <source>none: ask the root servers</source>
        <translation>keine: die Root-Server fragen</translation>
    </message>
    <message>
        <source>DNS forwarders</source>
        <translation>DNS-Weiterleitungen</translation>
    </message>
    <message>
        <source>IP addresses, separated by spaces</source>
        <translation>IP-Adressen, durch Leerzeichen getrennt</translation>
    </message>
    <message>
        <source>DNS records in the domain</source>
        <translation>DNS-Einträge in der Domäne</translation>
    </message>
    <message>
        <source>&amp;IP address</source>
        <translation>&amp;IP-Adresse</translation>
    </message>
    <message>
        <source>leave empty if its records exist already</source>
        <translation>leer lassen, wenn es die Einträge schon gibt</translation>
    </message>
    <message>
        <source>IP addresses of the new replica</source>
        <translation>IP-Adressen des neuen Replikats</translation>
    </message>
    <message>
        <source>The source adds address records for these; several are separated by spaces.</source>
        <translation>Die Quelle legt dafür Adresseinträge an; mehrere werden durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Re&amp;verse zone</source>
        <translation>Rück&amp;wärtszone</translation>
    </message>
    <message>
        <source>found by itself</source>
        <translation>selbst gefunden</translation>
    </message>
    <message>
        <source>Reverse zones</source>
        <translation>Rückwärtszonen</translation>
    </message>
    <message>
        <source>No reverse record</source>
        <translation>Kein Rückwärtseintrag</translation>
    </message>
    <message>
        <source>Special cases</source>
        <translation>Sonderfälle</translation>
    </message>
    <message>
        <source>Skip the installer’s connection check</source>
        <translation>Die Verbindungsprüfung des Installationsprogramms auslassen</translation>
    </message>
    <message>
        <source>Leave the clock’s configuration alone (no NTP)</source>
        <translation>Die Einstellung der Uhr unverändert lassen (kein NTP)</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>The same by hand</source>
        <translation>Dasselbe von Hand</translation>
    </message>
    <message>
        <source>Equivalent commands</source>
        <translation>Gleichwertige Befehle</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>This name belongs to a server of the domain already.</source>
        <translation>Dieser Name gehört bereits einem Server der Domäne.</translation>
    </message>
    <message>
        <source>Type the name of the new replica.</source>
        <translation>Den Namen des neuen Replikats eingeben.</translation>
    </message>
    <message>
        <source>The name of the new replica cannot be used.</source>
        <translation>Der Name des neuen Replikats ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>%1 cannot be the source: %2.</source>
        <translation>%1 kann nicht die Quelle sein: %2.</translation>
    </message>
    <message>
        <source>Ready. Nothing is changed before you press Start.</source>
        <translation>Bereit. Vor dem Druck auf „Starten“ wird nichts geändert.</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>The installation is the point of no return</source>
        <translation>Die Installation ist der Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>Until then only a bundle is made and copied. From then on %1 is changed, and the way back is to uninstall it there.</source>
        <translation>Bis dahin wird nur ein Bündel gemacht und kopiert. Von da an wird %1 verändert, und der Rückweg ist, es dort zu deinstallieren.</translation>
    </message>
    <message>
        <source>the new machine</source>
        <translation>der neue Rechner</translation>
    </message>
    <message>
        <source>domain level %1</source>
        <translation>Domänenstufe %1</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>At domain level %1 replicas are promoted</source>
        <translation>Auf Domänenstufe %1 werden Replikate hochgestuft</translation>
    </message>
    <message>
        <source>Enrol the new machine with ipa-client-install, then run ipa-replica-install on it. Replica Desk makes replicas from bundles, at domain level 0.</source>
        <translation>Den neuen Rechner mit ipa-client-install aufnehmen und dann ipa-replica-install darauf ausführen. Replica Desk macht Replikate aus Bündeln, auf Domänenstufe 0.</translation>
    </message>
</context>
<context>
    <name>rd::PrepareStep</name>
    <message>
        <source>Prepare the bundle on the source</source>
        <translation>Bündel auf der Quelle vorbereiten</translation>
    </message>
    <message>
        <source>%1 did not accept the Directory Manager password.</source>
        <translation>%1 hat das Passwort des Directory Managers nicht angenommen.</translation>
    </message>
    <message>
        <source>Start again and give the password of that server&apos;s Directory Manager.</source>
        <translation>Neu beginnen und das Passwort des Directory Managers jenes Servers angeben.</translation>
    </message>
    <message>
        <source>ipa-replica-prepare failed on %1 (exit status %2).</source>
        <translation>ipa-replica-prepare ist auf %1 gescheitert (Exit-Status %2).</translation>
    </message>
    <message>
        <source>The whole text is in evidence/prepare.log of this run.</source>
        <translation>Der ganze Text steht in evidence/prepare.log dieses Laufs.</translation>
    </message>
</context>
<context>
    <name>rd::PromptPanel</name>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>N&amp;o</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>Do not answer</source>
        <translation>Nicht antworten</translation>
    </message>
    <message>
        <source>The last answer was refused. This is try %1.</source>
        <translation>Die letzte Antwort wurde abgelehnt. Das ist Versuch %1.</translation>
    </message>
    <message>
        <source>Leave it empty for “%1”.</source>
        <translation>Für „%1“ leer lassen.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
</context>
<context>
    <name>rd::RealmInfo</name>
    <message>
        <source>Prepare the bundle again on the source.</source>
        <translation>Das Bündel auf der Quelle erneut vorbereiten.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm cannot be read: “%1” is no setting.</source>
        <translation>Die Beschreibung des Realms im Bündel ist nicht lesbar: „%1“ ist keine Einstellung.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm refers to “%1”, which it does not contain.</source>
        <translation>Die Beschreibung des Realms im Bündel bezieht sich auf „%1“, das sie nicht enthält.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm is too long.</source>
        <translation>Die Beschreibung des Realms im Bündel ist zu lang.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm has a percent sign that stands alone, in “%1”.</source>
        <translation>Die Beschreibung des Realms im Bündel hat ein einzelnes Prozentzeichen, in „%1“.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm lacks: %1.</source>
        <translation>Der Beschreibung des Realms im Bündel fehlt: %1.</translation>
    </message>
    <message>
        <source>The bundle&apos;s version “%1” is no number.</source>
        <translation>Die Version des Bündels, „%1“, ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>rd::ReplicaCommand</name>
    <message>
        <source>Server that the replica is made from.</source>
        <translation>Server, aus dem das Replikat gemacht wird.</translation>
    </message>
    <message>
        <source>Where ssh reaches the new machine, if not by its name.</source>
        <translation>Wo ssh den neuen Rechner erreicht, wenn nicht unter seinem Namen.</translation>
    </message>
    <message>
        <source>Where ssh reaches the source, if not by its name.</source>
        <translation>Wo ssh die Quelle erreicht, wenn nicht unter ihrem Namen.</translation>
    </message>
    <message>
        <source>Have the source add this address of the replica to DNS (repeatable).</source>
        <translation>Die Quelle diese Adresse des Replikats ins DNS eintragen lassen (wiederholbar).</translation>
    </message>
    <message>
        <source>Reverse zone for the address (repeatable).</source>
        <translation>Rückwärtszone für die Adresse (wiederholbar).</translation>
    </message>
    <message>
        <source>Leave reverse zones alone.</source>
        <translation>Rückwärtszonen unverändert lassen.</translation>
    </message>
    <message>
        <source>Give the replica a CA.</source>
        <translation>Dem Replikat eine CA geben.</translation>
    </message>
    <message>
        <source>Give the replica a DNS server.</source>
        <translation>Dem Replikat einen DNS-Server geben.</translation>
    </message>
    <message>
        <source>DNS forwarder (repeatable); without one: no forwarders.</source>
        <translation>DNS-Weiterleitung (wiederholbar); ohne sie: keine Weiterleitungen.</translation>
    </message>
    <message>
        <source>Have the installer skip its connection check.</source>
        <translation>Das Installationsprogramm seine Verbindungsprüfung auslassen lassen.</translation>
    </message>
    <message>
        <source>Leave time synchronisation alone.</source>
        <translation>Zeitsynchronisation unverändert lassen.</translation>
    </message>
    <message>
        <source>Only print the commands that would run.</source>
        <translation>Nur die Befehle ausgeben, die laufen würden.</translation>
    </message>
    <message>
        <source>Makes a replica from a bundle (FreeIPA at domain level 0): prepares the bundle on the source, checks it, pushes it, installs, and verifies replication and DNS.</source>
        <translation>Macht ein Replikat aus einem Bündel (FreeIPA auf Domänenstufe 0): bereitet das Bündel auf der Quelle vor, prüft es, überträgt es, installiert und prüft Replikation und DNS.</translation>
    </message>
    <message>
        <source>Full name of the machine that becomes a replica.</source>
        <translation>Voller Name des Rechners, der ein Replikat wird.</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli replica create --help&quot;.</source>
        <translation>Siehe „replica-desk-cli replica create --help“.</translation>
    </message>
    <message>
        <source>Say what to do: replica create.</source>
        <translation>Sagen, was zu tun ist: replica create.</translation>
    </message>
</context>
<context>
    <name>rd::ReplicaOrder</name>
    <message>
        <source>This plan was written by another version of Replica Desk.</source>
        <translation>Dieser Plan wurde von einer anderen Version von Replica Desk geschrieben.</translation>
    </message>
    <message>
        <source>Name the server the replica is made from.</source>
        <translation>Den Server nennen, aus dem das Replikat gemacht wird.</translation>
    </message>
    <message>
        <source>A server cannot be a replica of itself: source and new replica have the same name.</source>
        <translation>Ein Server kann kein Replikat seiner selbst sein: Quelle und neues Replikat haben denselben Namen.</translation>
    </message>
    <message>
        <source>“%1” is not an IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>The forwarder “%1” is not an IP address.</source>
        <translation>Die Weiterleitung „%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>A reverse zone can only be given together with an IP address.</source>
        <translation>Eine Rückwärtszone kann nur zusammen mit einer IP-Adresse angegeben werden.</translation>
    </message>
    <message>
        <source>“Reverse zone” and “no reverse zone” exclude each other.</source>
        <translation>„Rückwärtszone“ und „keine Rückwärtszone“ schließen einander aus.</translation>
    </message>
    <message>
        <source>“No reverse zone” can only be given together with an IP address.</source>
        <translation>„Keine Rückwärtszone“ kann nur zusammen mit einer IP-Adresse angegeben werden.</translation>
    </message>
    <message>
        <source>Forwarders can only be given when the replica gets DNS.</source>
        <translation>Weiterleitungen können nur angegeben werden, wenn das Replikat DNS bekommt.</translation>
    </message>
</context>
<context>
    <name>rd::ReplicasPage</name>
    <message>
        <source>Replicas</source>
        <translation>Replikate</translation>
    </message>
    <message>
        <source>Creations that run and those that ended. Their records stay on this machine.</source>
        <translation>Erstellungen, die laufen, und solche, die beendet sind. Ihre Aufzeichnungen bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New replica…</source>
        <translation>&amp;Neues Replikat…</translation>
    </message>
    <message>
        <source>Creations of replicas</source>
        <translation>Erstellungen von Replikaten</translation>
    </message>
    <message>
        <source>No replica was made from here yet.</source>
        <translation>Von hier aus wurde noch kein Replikat gemacht.</translation>
    </message>
    <message>
        <source>&amp;Re-attach</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>The creation of %1 is not finished</source>
        <translation>Die Erstellung von %1 ist nicht fertig</translation>
    </message>
    <message>
        <source>Its installer may still be running on that machine. Re-attaching shows where it stands and goes on.</source>
        <translation>Vielleicht läuft das Installationsprogramm auf jenem Rechner noch. Wiederaufnehmen zeigt, wo es steht, und geht weiter.</translation>
    </message>
</context>
<context>
    <name>rd::RunHistory</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The record of this run cannot be read.</source>
        <translation>Die Aufzeichnung dieses Laufs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look into its folder: %1</source>
        <translation>In seinem Ordner nachsehen: %1</translation>
    </message>
</context>
<context>
    <name>rd::RunListModel</name>
    <message>
        <source>New replica</source>
        <translation>Neues Replikat</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
</context>
<context>
    <name>rd::RunPage</name>
    <message>
        <source>Back to the list of replicas (Alt+Left); what runs goes on</source>
        <translation>Zurück zur Liste der Replikate (Alt+Links); was läuft, läuft weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Fertige Schritte</translation>
    </message>
    <message>
        <source>&amp;Interrupt</source>
        <translation>&amp;Unterbrechen</translation>
    </message>
    <message>
        <source>Stops watching after the current moment. An installer that runs on the new replica goes on there; you can re-attach to it.</source>
        <translation>Hört nach dem laufenden Augenblick auf zuzusehen. Ein Installationsprogramm auf dem neuen Replikat läuft dort weiter und kann wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Run record</source>
        <translation>Aufzeichnung des Laufs</translation>
    </message>
    <message>
        <source>Opens the folder with the plan, the journal, the whole output and the evidence.</source>
        <translation>Öffnet den Ordner mit dem Plan, dem Journal, der ganzen Ausgabe und den Belegen.</translation>
    </message>
    <message>
        <source>Show in topology</source>
        <translation>In der Topologie zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>New replica of %1 · %2</source>
        <translation>Neues Replikat von %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Re-attach</source>
        <translation>Wieder auf&amp;nehmen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 replicates with %2</source>
        <translation>%1 repliziert mit %2</translation>
    </message>
    <message>
        <source>Both directions were seen carrying a change.</source>
        <translation>In beiden Richtungen wurde eine Änderung übertragen.</translation>
    </message>
    <message>
        <source>The replica was not made</source>
        <translation>Das Replikat wurde nicht gemacht</translation>
    </message>
    <message>
        <source>The record of the run holds everything that is known.</source>
        <translation>Die Aufzeichnung des Laufs enthält alles, was bekannt ist.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>What was started on the new replica goes on there. Re-attaching loses nothing of its output.</source>
        <translation>Was auf dem neuen Replikat gestartet wurde, läuft dort weiter. Beim Wiederaufnehmen geht nichts von seiner Ausgabe verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten fertig</translation>
    </message>
</context>
<context>
    <name>rd::RunRecord</name>
    <message>
        <source>Free some space or check the permissions of the folder, then start again.</source>
        <translation>Platz schaffen oder die Rechte des Ordners prüfen, dann neu beginnen.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
    <message>
        <source>“runs list” shows the runs that are known here.</source>
        <translation>„runs list“ zeigt die hier bekannten Läufe.</translation>
    </message>
    <message>
        <source>The plan of this run cannot be read.</source>
        <translation>Der Plan dieses Laufs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Another Replica Desk is driving this run.</source>
        <translation>Ein anderes Replica Desk steuert diesen Lauf.</translation>
    </message>
    <message>
        <source>Use that window, or end that program first.</source>
        <translation>Jenes Fenster verwenden oder jenes Programm zuerst beenden.</translation>
    </message>
    <message>
        <source>The installer&apos;s output cannot be written to “%1”.</source>
        <translation>Die Ausgabe des Installationsprogramms kann nicht nach „%1“ geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>rd::RunsCommand</name>
    <message>
        <source>succeeded</source>
        <translation>gelungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>No replica was made from this account yet.</source>
        <translation>Von diesem Konto aus wurde noch kein Replikat gemacht.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>See: replica-desk-cli runs list</source>
        <translation>Siehe: replica-desk-cli runs list</translation>
    </message>
    <message>
        <source>State:   %1</source>
        <translation>Zustand:   %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Begonnen:  %1</translation>
    </message>
    <message>
        <source>Step:    %1</source>
        <translation>Schritt:   %1</translation>
    </message>
    <message>
        <source>Folder:  %1</source>
        <translation>Ordner:    %1</translation>
    </message>
    <message>
        <source>This run has ended well; there is nothing to take up.</source>
        <translation>Dieser Lauf ist gut ausgegangen; es gibt nichts wieder aufzunehmen.</translation>
    </message>
    <message>
        <source>list: all creations made from this account. show RUN: one of them with the installer&apos;s output. attach RUN: takes up one that was interrupted, or tries a failed one again.</source>
        <translation>list: alle Erstellungen dieses Kontos. show LAUF: eine davon mit der Ausgabe des Installationsprogramms. attach LAUF: nimmt eine unterbrochene wieder auf oder versucht eine gescheiterte erneut.</translation>
    </message>
    <message>
        <source>Name of the run, as “runs list” shows it.</source>
        <translation>Name des Laufs, wie ihn „runs list“ zeigt.</translation>
    </message>
    <message>
        <source>Say what to do: runs list, runs show RUN or runs attach RUN.</source>
        <translation>Sagen, was zu tun ist: runs list, runs show LAUF oder runs attach LAUF.</translation>
    </message>
</context>
<context>
    <name>rd::ServerItem</name>
    <message>
        <source>no extra roles</source>
        <translation>keine weiteren Rollen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>rd::SessionRunner</name>
    <message>
        <source>Exit codes:
  0  done: the replica works in both directions
  1  failed; what, why and what to do is printed, everything is kept in the run record
  3  wrong usage
  5  interrupted: what was started on the machines goes on, see &quot;runs attach&quot;</source>
        <translation>Exit-Codes:
  0  fertig: das Replikat arbeitet in beiden Richtungen
  1  gescheitert; was, warum und was zu tun ist, steht in der Ausgabe, alles liegt in der Aufzeichnung des Laufs
  3  falscher Aufruf
  5  unterbrochen: was auf den Rechnern gestartet wurde, läuft weiter, siehe „runs attach“</translation>
    </message>
</context>
<context>
    <name>rd::SignInController</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
</context>
<context>
    <name>rd::SignInPage</name>
    <message>
        <source>Sign in to a FreeIPA domain</source>
        <translation>An einer FreeIPA-Domäne anmelden</translation>
    </message>
    <message>
        <source>Any server of the domain will do; the others are found from there.</source>
        <translation>Jeder Server der Domäne ist recht; die anderen werden von dort aus gefunden.</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>ipa1.example.com</source>
        <translation>ipa1.example.com</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Kerberos &amp;ticket</source>
        <translation>Kerberos-&amp;Ticket</translation>
    </message>
    <message>
        <source>Kerberos &amp;password</source>
        <translation>Kerberos-&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Directory Manager</source>
        <translation>&amp;Directory Manager</translation>
    </message>
    <message>
        <source>P&amp;rincipal</source>
        <translation>P&amp;rincipal</translation>
    </message>
    <message>
        <source>admin@EXAMPLE.COM</source>
        <translation>admin@EXAMPLE.COM</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;CA certificate</source>
        <translation>&amp;CA-Zertifikat</translation>
    </message>
    <message>
        <source>What this machine trusts</source>
        <translation>Was dieser Rechner als vertraut kennt</translation>
    </message>
    <message>
        <source>PEM file of the domain’s CA. Needed only where this machine does not trust that CA yet.</source>
        <translation>PEM-Datei der CA der Domäne. Nur nötig, wenn dieser Rechner der CA noch nicht vertraut.</translation>
    </message>
    <message>
        <source>CA certificate file</source>
        <translation>Datei mit dem CA-Zertifikat</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a CA certificate file</source>
        <translation>Datei mit einem CA-Zertifikat wählen</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Kerberos &amp;ticket of %1</source>
        <translation>Kerberos-&amp;Ticket von %1</translation>
    </message>
    <message>
        <source>Kerberos &amp;ticket (there is none)</source>
        <translation>Kerberos-&amp;Ticket (es gibt keines)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Name a server of the domain.</source>
        <translation>Einen Server der Domäne nennen.</translation>
    </message>
    <message>
        <source>Name the Kerberos principal, for example admin@EXAMPLE.COM.</source>
        <translation>Den Kerberos-Principal nennen, zum Beispiel admin@EXAMPLE.COM.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Das Passwort eingeben.</translation>
    </message>
</context>
<context>
    <name>rd::Snapshot</name>
    <message>
        <source>%1 could not be asked how it replicates to %2.</source>
        <translation>%1 konnte nicht gefragt werden, wie es nach %2 repliziert.</translation>
    </message>
    <message>
        <source>%1 does not show its agreements to this sign-in.</source>
        <translation>%1 zeigt dieser Anmeldung seine Vereinbarungen nicht.</translation>
    </message>
    <message>
        <source>The topology has a segment between %1 and %2, but %1 has no agreement for it.</source>
        <translation>Die Topologie hat ein Segment zwischen %1 und %2, aber %1 hat dafür keine Vereinbarung.</translation>
    </message>
    <message>
        <source>This sign-in may not read replication agreements, so nothing is known of the links. Sign in as a member of admins or as Directory Manager.</source>
        <translation>Diese Anmeldung darf Replikationsvereinbarungen nicht lesen, daher ist über die Verbindungen nichts bekannt. Als Mitglied von admins oder als Directory Manager anmelden.</translation>
    </message>
    <message>
        <source>These servers do not show their replication agreements to this sign-in: %1.</source>
        <translation>Diese Server zeigen dieser Anmeldung ihre Replikationsvereinbarungen nicht: %1.</translation>
    </message>
    <message>
        <source>These servers do not show how far they are (no update vector): %1.</source>
        <translation>Diese Server zeigen nicht, wie weit sie sind (kein Update-Vektor): %1.</translation>
    </message>
    <message>
        <source>The list of servers (cn=masters) is not shown to this sign-in; servers are known from agreements only.</source>
        <translation>Die Liste der Server (cn=masters) wird dieser Anmeldung nicht gezeigt; Server sind nur aus Vereinbarungen bekannt.</translation>
    </message>
    <message>
        <source>No topology segment is shown to this sign-in, although the domain level is %1.</source>
        <translation>Dieser Anmeldung wird kein Topologiesegment gezeigt, obwohl die Domänenstufe %1 ist.</translation>
    </message>
</context>
<context>
    <name>rd::SshError</name>
    <message>
        <source>Your SSH configuration has an error, so %1 cannot be reached.</source>
        <translation>Die SSH-Konfiguration hat einen Fehler, daher ist %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Correct the line named in the details and try again.</source>
        <translation>Die in den Einzelheiten genannte Zeile berichtigen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The name %1 is unknown: it has no address.</source>
        <translation>Der Name %1 ist unbekannt: Er hat keine Adresse.</translation>
    </message>
    <message>
        <source>Check the spelling and this machine&apos;s name servers, or use the address.</source>
        <translation>Die Schreibweise und die Nameserver dieses Rechners prüfen oder die Adresse verwenden.</translation>
    </message>
    <message>
        <source>%1 refused the connection: nothing listens on its SSH port.</source>
        <translation>%1 hat die Verbindung abgewiesen: Auf seinem SSH-Port lauscht nichts.</translation>
    </message>
    <message>
        <source>Check that sshd runs there and that the port is right.</source>
        <translation>Prüfen, ob sshd dort läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>There is no way to %1 through the network.</source>
        <translation>Durch das Netz gibt es keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>Check that the machine is on, the network between, and the firewalls.</source>
        <translation>Prüfen, ob der Rechner läuft, dazu das Netz dazwischen und die Firewalls.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check that the machine is on and that a firewall does not drop SSH.</source>
        <translation>Prüfen, ob der Rechner läuft und keine Firewall SSH verwirft.</translation>
    </message>
    <message>
        <source>The jump host on the way to %1 could not go on to it.</source>
        <translation>Der Sprungrechner auf dem Weg zu %1 kam nicht bis dorthin.</translation>
    </message>
    <message>
        <source>Check that the jump host reaches the server and allows TCP forwarding.</source>
        <translation>Prüfen, ob der Sprungrechner den Server erreicht und TCP-Weiterleitung erlaubt.</translation>
    </message>
    <message>
        <source>The host key of %1 is marked as revoked.</source>
        <translation>Der Hostschlüssel von %1 ist als widerrufen gekennzeichnet.</translation>
    </message>
    <message>
        <source>Do not connect; ask whoever keeps your known_hosts file.</source>
        <translation>Nicht verbinden; die für known_hosts zuständige Person fragen.</translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted.</source>
        <translation>Der Hostschlüssel von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the server&apos;s own (ssh-keygen -lf on its host key) and connect again.</source>
        <translation>Den Fingerabdruck mit dem des Servers vergleichen (ssh-keygen -lf mit seinem Hostschlüssel) und neu verbinden.</translation>
    </message>
    <message>
        <source>%1 speaks only SSH algorithms that this machine no longer allows.</source>
        <translation>%1 spricht nur SSH-Verfahren, die dieser Rechner nicht mehr erlaubt.</translation>
    </message>
    <message>
        <source>Old servers need them allowed for this one host in ~/.ssh/config, for example HostKeyAlgorithms +ssh-rsa.</source>
        <translation>Alte Server brauchen sie eigens erlaubt, in </translation>
    </message>
    <message>
        <source>%1 closed the connection after too many refused keys or passwords.</source>
        <translation>%1 hat die Verbindung nach zu vielen abgelehnten Schlüsseln oder Passwörtern geschlossen.</translation>
    </message>
    <message>
        <source>Name the right key for this host in ~/.ssh/config with IdentityFile and IdentitiesOnly yes.</source>
        <translation>In </translation>
    </message>
    <message>
        <source>%1 closed the connection before the login was done.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor die Anmeldung fertig war.</translation>
    </message>
    <message>
        <source>Look at the server&apos;s sshd log: too many logins at once, a ban, or a login that took too long.</source>
        <translation>Das sshd-Protokoll des Servers ansehen: zu viele Anmeldungen zugleich, eine Sperre oder eine zu langsame Anmeldung.</translation>
    </message>
    <message>
        <source>The connection to %1 was cut.</source>
        <translation>Die Verbindung zu %1 wurde getrennt.</translation>
    </message>
    <message>
        <source>Check the network and connect again.</source>
        <translation>Das Netz prüfen und neu verbinden.</translation>
    </message>
    <message>
        <source>%1 does not allow more commands at once over one connection.</source>
        <translation>%1 erlaubt nicht mehr Befehle zugleich über eine Verbindung.</translation>
    </message>
    <message>
        <source>Wait for running work on this host, or raise MaxSessions in its sshd_config.</source>
        <translation>Auf laufende Arbeit auf diesem Host warten oder MaxSessions in seiner sshd_config erhöhen.</translation>
    </message>
    <message>
        <source>The host key of %1 has changed: this may be another machine, or someone in between.</source>
        <translation>Der Hostschlüssel von %1 hat sich geändert: Es kann ein anderer Rechner sein oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>If you know that the server was installed anew, forget its old key with: %1</source>
        <translation>Wenn bekannt ist, dass der Server neu installiert wurde, seinen alten Schlüssel vergessen mit: %1</translation>
    </message>
    <message>
        <source>It accepts: %1. Check the login name, the password, your key (ssh-add -l) or your Kerberos ticket (klist).</source>
        <translation>Angenommen wird: %1. Den Anmeldenamen, das Passwort, den Schlüssel (ssh-add -l) oder das Kerberos-Ticket (klist) prüfen.</translation>
    </message>
    <message>
        <source>A private key was left out because others can read it: chmod 600 the file named in the details.</source>
        <translation>Ein privater Schlüssel wurde ausgelassen, weil andere ihn lesen können: chmod 600 für die Datei in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The login as %1 was refused.</source>
        <translation>Die Anmeldung als %1 wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It is a jump host on the way to %1.</source>
        <translation>Er ist ein Sprungrechner auf dem Weg zu %1.</translation>
    </message>
    <message>
        <source>The connection to %1 could not be made.</source>
        <translation>Die Verbindung zu %1 konnte nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>Try &quot;ssh %1&quot; in a terminal to see more.</source>
        <translation>„ssh %1“ in einem Terminal zeigt mehr.</translation>
    </message>
</context>
<context>
    <name>rd::SshMaster</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The login at %1 took too long.</source>
        <translation>Die Anmeldung an %1 hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Check that the server is not overloaded and that its name service works.</source>
        <translation>Prüfen, ob der Server nicht überlastet ist und seine Namensauflösung arbeitet.</translation>
    </message>
</context>
<context>
    <name>rd::SshShellProvider</name>
    <message>
        <source>&quot;%1&quot; is no host name.</source>
        <translation>„%1“ ist kein Hostname.</translation>
    </message>
    <message>
        <source>Give a name or address, with user@ before it if needed.</source>
        <translation>Einen Namen oder eine Adresse angeben, wenn nötig mit user@ davor.</translation>
    </message>
</context>
<context>
    <name>rd::StepModel</name>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>rd::SupervisedRun</name>
    <message>
        <source>Stopped. The program on %1 goes on by itself.</source>
        <translation>Angehalten. Das Programm auf %1 läuft von selbst weiter.</translation>
    </message>
    <message>
        <source>The program on %1 was killed before it ended.</source>
        <translation>Das Programm auf %1 wurde vor seinem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Look whether that machine was restarted or ran out of memory.</source>
        <translation>Nachsehen, ob jener Rechner neu gestartet wurde oder keinen Speicher mehr hatte.</translation>
    </message>
    <message>
        <source>The connection to %1 is lost; the program there goes on. Trying to reach it again.</source>
        <translation>Die Verbindung zu %1 ist verloren; das Programm dort läuft weiter. Es wird versucht, wieder hinzukommen.</translation>
    </message>
    <message>
        <source>The program that was running on %1 is no longer there.</source>
        <translation>Das Programm, das auf %1 lief, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>That machine was probably restarted. Clean it up and start again.</source>
        <translation>Jener Rechner wurde wahrscheinlich neu gestartet. Aufräumen und neu beginnen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The program on %1 needs it to read the directory of %2.</source>
        <translation>Das Programm auf %1 braucht es, um das Verzeichnis von %2 zu lesen.</translation>
    </message>
    <message>
        <source>The connection check on %1 signs in to %2 with it.</source>
        <translation>Die Verbindungsprüfung auf %1 meldet sich damit an %2 an.</translation>
    </message>
    <message>
        <source>The program on %1 wants a decision.</source>
        <translation>Das Programm auf %1 will eine Entscheidung.</translation>
    </message>
    <message>
        <source>The program on %1 asks.</source>
        <translation>Das Programm auf %1 fragt.</translation>
    </message>
</context>
<context>
    <name>rd::Supervisor</name>
    <message>
        <source>The program on %1 still runs, so its record is kept.</source>
        <translation>Das Programm auf %1 läuft noch, daher bleibt seine Aufzeichnung erhalten.</translation>
    </message>
    <message>
        <source>Wait for its end or stop it first.</source>
        <translation>Sein Ende abwarten oder es zuerst anhalten.</translation>
    </message>
    <message>
        <source>The program to be run is not installed on %1.</source>
        <translation>Das Programm, das laufen soll, ist auf %1 nicht installiert.</translation>
    </message>
    <message>
        <source>Install FreeIPA&apos;s server packages there and try again.</source>
        <translation>Dort die FreeIPA-Serverpakete installieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>There is no Python on %1, which is needed to keep the installer running.</source>
        <translation>Auf %1 gibt es kein Python, das nötig ist, damit das Installationsprogramm weiterläuft.</translation>
    </message>
    <message>
        <source>Install FreeIPA&apos;s server packages there: they bring it.</source>
        <translation>Dort die FreeIPA-Serverpakete installieren: Sie bringen es mit.</translation>
    </message>
    <message>
        <source>The folder for the running installer could not be used on %1.</source>
        <translation>Der Ordner für das laufende Installationsprogramm war auf %1 nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check that /run is writable for root and that /run/replica-desk belongs to root alone.</source>
        <translation>Prüfen, ob /run für root beschreibbar ist und /run/replica-desk allein root gehört.</translation>
    </message>
    <message>
        <source>There is no room left in /run on %1.</source>
        <translation>In /run auf %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room there and try again.</source>
        <translation>Dort Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing runs on %1 that could take an answer.</source>
        <translation>Auf %1 läuft nichts, das eine Antwort annehmen könnte.</translation>
    </message>
    <message>
        <source>Look at the state of the run.</source>
        <translation>Den Zustand des Laufs ansehen.</translation>
    </message>
    <message>
        <source>The program on %1 did not read the answers before.</source>
        <translation>Das Programm auf %1 hat die Antworten davor nicht gelesen.</translation>
    </message>
    <message>
        <source>Wait until it asks.</source>
        <translation>Warten, bis es fragt.</translation>
    </message>
</context>
<context>
    <name>rd::Tar</name>
    <message>
        <source>Do not use this bundle; prepare a new one on the source.</source>
        <translation>Dieses Bündel nicht verwenden; auf der Quelle ein neues vorbereiten.</translation>
    </message>
    <message>
        <source>The archive in the bundle is damaged.</source>
        <translation>Das Archiv im Bündel ist beschädigt.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds a link, “%1”.</source>
        <translation>Das Archiv im Bündel enthält eine Verknüpfung, „%1“.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds “%1”, which is neither a file nor a folder.</source>
        <translation>Das Archiv im Bündel enthält „%1“, das weder Datei noch Ordner ist.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds an absolute name, “%1”.</source>
        <translation>Das Archiv im Bündel enthält einen absoluten Namen, „%1“.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds a name that leaves its folder, “%1”.</source>
        <translation>Das Archiv im Bündel enthält einen Namen, der seinen Ordner verlässt, „%1“.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds “%1”, which does not belong into a bundle.</source>
        <translation>Das Archiv im Bündel enthält „%1“, das nicht in ein Bündel gehört.</translation>
    </message>
    <message>
        <source>The archive in the bundle unpacks to more than %1 MB.</source>
        <translation>Das Archiv im Bündel ist entpackt größer als %1 MB.</translation>
    </message>
    <message>
        <source>The archive library does not work.</source>
        <translation>Die Archivbibliothek arbeitet nicht.</translation>
    </message>
    <message>
        <source>The bundle&apos;s content is not a tar archive.</source>
        <translation>Der Inhalt des Bündels ist kein tar-Archiv.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds more than %1 members.</source>
        <translation>Das Archiv im Bündel enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>The archive in the bundle holds “%1” twice.</source>
        <translation>Das Archiv im Bündel enthält „%1“ zweimal.</translation>
    </message>
</context>
<context>
    <name>rd::TcpSocket</name>
    <message>
        <source>No name server could say which address %1 has.</source>
        <translation>Kein Nameserver konnte sagen, welche Adresse %1 hat.</translation>
    </message>
    <message>
        <source>Check the network and the name servers of this machine (/etc/resolv.conf).</source>
        <translation>Das Netz und die Nameserver dieses Rechners prüfen (/etc/resolv.conf).</translation>
    </message>
    <message>
        <source>The name %1 is not known.</source>
        <translation>Der Name %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, and that this machine asks a name server that knows the domain.</source>
        <translation>Die Schreibweise prüfen, und ob dieser Rechner einen Nameserver fragt, der die Domäne kennt.</translation>
    </message>
    <message>
        <source>The name servers took too long to say which address %1 has.</source>
        <translation>Die Nameserver haben zu lange gebraucht, um die Adresse von %1 zu nennen.</translation>
    </message>
    <message>
        <source>%1 refuses connections on port %2.</source>
        <translation>%1 weist Verbindungen auf Port %2 ab.</translation>
    </message>
    <message>
        <source>Its directory server is probably not running: look at &quot;ipactl status&quot; on %1.</source>
        <translation>Sein Verzeichnisserver läuft wahrscheinlich nicht: auf %1 „ipactl status“ ansehen.</translation>
    </message>
    <message>
        <source>There is no way to %1 in the network.</source>
        <translation>Im Netz gibt es keinen Weg zu %1.</translation>
    </message>
    <message>
        <source>Check that %1 is switched on and that this machine has a route to it.</source>
        <translation>Prüfen, ob %1 eingeschaltet ist und dieser Rechner einen Weg dorthin hat.</translation>
    </message>
    <message>
        <source>%1 could not be reached on port %2.</source>
        <translation>%1 war auf Port %2 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network between this machine and %1.</source>
        <translation>Das Netz zwischen diesem Rechner und %1 prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer on port %2 in time.</source>
        <translation>%1 hat auf Port %2 nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be switched off, cut off, or a firewall drops the packets: check that %1 is up and that port %2 is open from here.</source>
        <translation>Vielleicht ist er ausgeschaltet, abgeschnitten, oder eine Firewall verwirft die Pakete: prüfen, ob %1 läuft und Port %2 von hier aus offen ist.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>rd::TerminalAsker</name>
    <message>
        <source>No answer was given.</source>
        <translation>Es wurde keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>The answer could not be read.</source>
        <translation>Die Antwort konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No password could be read from the standard input.</source>
        <translation>Von der Standardeingabe konnte kein Passwort gelesen werden.</translation>
    </message>
    <message>
        <source>Give the password as one line, for example from a file that only you may read.</source>
        <translation>Das Passwort als eine Zeile geben, zum Beispiel aus einer Datei, die nur der eigene Benutzer lesen darf.</translation>
    </message>
    <message>
        <source>The answers could not be read from descriptor %1.</source>
        <translation>Die Antworten konnten nicht von Deskriptor %1 gelesen werden.</translation>
    </message>
    <message>
        <source>Open the descriptor for reading, for example: --answers-fd 3 3&lt;FILE</source>
        <translation>Den Deskriptor zum Lesen öffnen, zum Beispiel: --answers-fd 3 3&lt;DATEI</translation>
    </message>
    <message>
        <source>A line of the answers does not have the form kind[:subject]=answer.</source>
        <translation>Eine Zeile der Antworten hat nicht die Form Art[:Gegenstand]=Antwort.</translation>
    </message>
    <message>
        <source>Kinds are ssh-password, key-passphrase, host-key, sudo-password, directory-manager, admin-password, installer-prompt.</source>
        <translation>Arten sind ssh-password, key-passphrase, host-key, sudo-password, directory-manager, admin-password, installer-prompt.</translation>
    </message>
    <message>
        <source>An answer is needed (%1), but there is no terminal to ask on.</source>
        <translation>Eine Antwort wird gebraucht (%1), aber es gibt kein Terminal zum Fragen.</translation>
    </message>
    <message>
        <source>Give it in advance: --answers-fd N with a line &quot;%1=…&quot; on descriptor N.</source>
        <translation>Vorab geben: --answers-fd N mit einer Zeile „%1=…“ auf Deskriptor N.</translation>
    </message>
    <message>
        <source>That was not accepted.</source>
        <translation>Das wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The answer was refused (%1).</source>
        <translation>Die Antwort wurde abgelehnt (%1).</translation>
    </message>
    <message>
        <source>Check what --answers-fd gives for it; there is no terminal to ask again.</source>
        <translation>Prüfen, was --answers-fd dafür liefert; es gibt kein Terminal, um erneut zu fragen.</translation>
    </message>
</context>
<context>
    <name>rd::Theme</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
</context>
<context>
    <name>rd::TlsLayer</name>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it on %1 (&quot;ipa-cert-fix&quot;, &quot;getcert list&quot;), or sign in with Kerberos, which needs no certificate. If the date is right there, check the clock of this machine.</source>
        <translation>Auf %1 erneuern („ipa-cert-fix“, „getcert list“) oder mit Kerberos anmelden, das kein Zertifikat braucht. Wenn das Datum dort stimmt, die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>Check the clocks of this machine and of %1.</source>
        <translation>Die Uhren dieses Rechners und von %1 prüfen.</translation>
    </message>
    <message>
        <source>The server that answered as %1 has a certificate made out for %2.</source>
        <translation>Der Server, der als %1 antwortete, hat ein Zertifikat für %2.</translation>
    </message>
    <message>
        <source>Use the server&apos;s full name as its certificate has it, and check that the name leads to the right address.</source>
        <translation>Den vollen Namen des Servers verwenden, wie ihn sein Zertifikat hat, und prüfen, ob er zur richtigen Adresse führt.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority this machine does not know.</source>
        <translation>Das Zertifikat von %1 wurde von einer Stelle ausgestellt, die dieser Rechner nicht kennt.</translation>
    </message>
    <message>
        <source>Get the file /etc/ipa/ca.crt from %1 in a safe way and name it as the CA file.</source>
        <translation>Die Datei /etc/ipa/ca.crt auf sicherem Weg von %1 holen und als CA-Datei angeben.</translation>
    </message>
    <message>
        <source>Known authorities come from %2. Get /etc/ipa/ca.crt from %1 in a safe way and name it as the CA file.</source>
        <translation>Bekannte Aussteller kommen aus %2. Die Datei /etc/ipa/ca.crt auf sicherem Weg von %1 holen und als CA-Datei angeben.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not accepted.</source>
        <translation>Das Zertifikat von %1 wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>Look at the certificate of %1 and at the authorities this machine knows (%2).</source>
        <translation>Das Zertifikat von %1 und die Aussteller ansehen, die dieser Rechner kennt (%2).</translation>
    </message>
    <message>
        <source>TLS could not be set up.</source>
        <translation>TLS konnte nicht eingerichtet werden.</translation>
    </message>
    <message>
        <source>The CA file %1 could not be read.</source>
        <translation>Die CA-Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Name a readable file with certificates in PEM form, such as /etc/ipa/ca.crt of a server.</source>
        <translation>Eine lesbare Datei mit Zertifikaten in PEM-Form nennen, etwa /etc/ipa/ca.crt eines Servers.</translation>
    </message>
    <message>
        <source>%1 took too long to set up a protected connection.</source>
        <translation>%1 hat zu lange für eine geschützte Verbindung gebraucht.</translation>
    </message>
    <message>
        <source>No protected connection to %1 could be set up.</source>
        <translation>Zu %1 konnte keine geschützte Verbindung aufgebaut werden.</translation>
    </message>
    <message>
        <source>Check that the directory server of %1 has TLS switched on and offers TLS 1.2 or later.</source>
        <translation>Prüfen, ob der Verzeichnisserver von %1 TLS eingeschaltet hat und TLS 1.2 oder neuer anbietet.</translation>
    </message>
</context>
<context>
    <name>rd::TopologyCommand</name>
    <message>
        <source>Shows every server of a FreeIPA domain and how they replicate.</source>
        <translation>Zeigt jeden Server einer FreeIPA-Domäne und wie die Server replizieren.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  every server answers and every direction is in sync
  1  something is busy, catching up, switched off, unknown or not shown to this sign-in
  2  a direction fails or was never initialised, or a server does not answer
  3  wrong usage
  4  the domain could not be read at all (sign-in, first server)</source>
        <translation>Exit-Codes:
  0  jeder Server antwortet und jede Richtung ist synchron
  1  etwas ist beschäftigt, holt auf, ist abgeschaltet, unbekannt oder dieser Anmeldung nicht gezeigt
  2  eine Richtung ist gestört oder wurde nie initialisiert, oder ein Server antwortet nicht
  3  falscher Aufruf
  4  die Domäne war gar nicht zu lesen (Anmeldung, erster Server)</translation>
    </message>
    <message>
        <source>Full name of any server of the domain.</source>
        <translation>Voller Name irgendeines Servers der Domäne.</translation>
    </message>
</context>
<context>
    <name>rd::TopologyPage</name>
    <message>
        <source>Find server</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>Type a part of a server’s name (Ctrl+F)</source>
        <translation>Einen Teil eines Servernamens eingeben (Strg+F)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Everything in sight (Ctrl+0)</source>
        <translation>Alles ins Bild (Strg+0)</translation>
    </message>
    <message>
        <source>Everything in sight</source>
        <translation>Alles ins Bild</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Größer (Strg++)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Ask all servers now (F5)</source>
        <translation>Jetzt alle Server fragen (F5)</translation>
    </message>
    <message>
        <source>Ask all servers now</source>
        <translation>Jetzt alle Server fragen</translation>
    </message>
    <message>
        <source>&amp;New replica…</source>
        <translation>&amp;Neues Replikat…</translation>
    </message>
    <message>
        <source>Servers and their replication</source>
        <translation>Server und ihre Replikation</translation>
    </message>
    <message>
        <source>Arrow keys go to the server in that direction, Tab to the next one by name, Enter to its details.</source>
        <translation>Pfeiltasten führen zum Server in dieser Richtung, Tab zum nächsten nach Namen, Eingabe zu seinen Einzelheiten.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source> · realm %1 · domain level %2</source>
        <translation> · Realm %1 · Domänenstufe %2</translation>
    </message>
    <message>
        <source>No picture of the domain yet: the servers could not be asked.</source>
        <translation>Noch kein Bild der Domäne: Die Server konnten nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Die Server werden gefragt…</translation>
    </message>
    <message>
        <source>Sign in to see the servers of a domain.</source>
        <translation>Zum Anzeigen der Server einer Domäne anmelden.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>No replication: there is one server only.</source>
        <translation>Keine Replikation: Es gibt nur einen Server.</translation>
    </message>
    <message>
        <source>Directions:</source>
        <translation>Richtungen:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rd::TopologyReader</name>
    <message>
        <source>%1 took too long to answer.</source>
        <translation>%1 hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Check whether %1 is overloaded or behind a slow or filtered connection.</source>
        <translation>Prüfen, ob %1 überlastet ist oder hinter einer langsamen oder gefilterten Verbindung liegt.</translation>
    </message>
    <message>
        <source>Asking the servers</source>
        <translation>Die Server werden gefragt</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>%1 wird gefragt</translation>
    </message>
</context>
<context>
    <name>rd::TopologyText</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (verborgen)</translation>
    </message>
    <message>
        <source>%1 (not enabled)</source>
        <translation>%1 (nicht eingeschaltet)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Answers, shows little</source>
        <translation>Antwortet, zeigt wenig</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Not in the list of servers (cn=masters); known from agreements only.</source>
        <translation>Nicht in der Liste der Server (cn=masters); nur aus Vereinbarungen bekannt.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffix</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Rückstand</translation>
    </message>
    <message>
        <source>Last update (UTC)</source>
        <translation>Letzte Aktualisierung (UTC)</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domäne %1</translation>
    </message>
    <message>
        <source>, realm %1, domain level %2</source>
        <translation>, Realm %1, Domänenstufe %2</translation>
    </message>
    <message>
        <source>Asked through %1 at %2 UTC</source>
        <translation>Über %1 gefragt um %2 UTC</translation>
    </message>
    <message>
        <source>This is the Replica Desk lab, not FreeIPA.</source>
        <translation>Dies ist das Labor von Replica Desk, nicht FreeIPA.</translation>
    </message>
    <message>
        <source>  No replication agreement is known.</source>
        <translation>  Es ist keine Replikationsvereinbarung bekannt.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>rd::TransferStep</name>
    <message>
        <source>Check the bundle and push it to the new machine</source>
        <translation>Bündel prüfen und auf den neuen Rechner bringen</translation>
    </message>
    <message>
        <source>Directory Manager password</source>
        <translation>Passwort des Directory Managers</translation>
    </message>
    <message>
        <source>It opens the bundle.</source>
        <translation>Es öffnet das Bündel.</translation>
    </message>
    <message>
        <source>Made for %1 by %2</source>
        <translation>Für %1 gemacht von %2</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2…</source>
        <translation>%1 Bytes, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Wipe the bundle on both machines</source>
        <translation>Bündel auf beiden Rechnern tilgen</translation>
    </message>
    <message>
        <source>No copy of the bundle is left.</source>
        <translation>Keine Kopie des Bündels ist übrig.</translation>
    </message>
</context>
<context>
    <name>rd::VerifyStep</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A change made on %1 did not arrive on %2.</source>
        <translation>Eine auf %1 gemachte Änderung kam auf %2 nicht an.</translation>
    </message>
    <message>
        <source>Look at the agreement from %1 to %2 and at the directory servers&apos; errors logs.</source>
        <translation>Die Vereinbarung von %1 nach %2 und die Fehlerprotokolle der Verzeichnisserver ansehen.</translation>
    </message>
    <message>
        <source>A change on %1 was seen on %2 after %3 ms.</source>
        <translation>Eine Änderung auf %1 war nach %3 ms auf %2 zu sehen.</translation>
    </message>
    <message>
        <source>Verify replication and DNS</source>
        <translation>Replikation und DNS prüfen</translation>
    </message>
    <message>
        <source>Both agreements work.</source>
        <translation>Beide Vereinbarungen arbeiten.</translation>
    </message>
    <message>
        <source>%1 has no replication agreement to %2.</source>
        <translation>%1 hat keine Replikationsvereinbarung mit %2.</translation>
    </message>
    <message>
        <source>On %1: ipa-replica-manage connect %1 %2</source>
        <translation>Auf %1: ipa-replica-manage connect %1 %2</translation>
    </message>
    <message>
        <source>The agreement from %1 to %2 does not work.</source>
        <translation>Die Vereinbarung von %1 nach %2 arbeitet nicht.</translation>
    </message>
    <message>
        <source>Look at the errors log of the directory server on %1.</source>
        <translation>Das Fehlerprotokoll des Verzeichnisservers auf %1 ansehen.</translation>
    </message>
    <message>
        <source>FreeIPA does not serve DNS here. Add the nine records of %1 to your name servers yourself.</source>
        <translation>FreeIPA liefert hier kein DNS. Die neun Einträge von %1 selbst auf den Nameservern anlegen.</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>%1 lacks %2 %3 %4</source>
        <translation>%1 fehlt %2 %3 %4</translation>
    </message>
    <message>
        <source>The replica works, but its DNS records are incomplete: %1</source>
        <translation>Das Replikat arbeitet, aber seine DNS-Einträge sind unvollständig: %1</translation>
    </message>
    <message>
        <source>Add them with ipa dnsrecord-add, or wait and verify again.</source>
        <translation>Mit ipa dnsrecord-add hinzufügen, oder warten und erneut prüfen.</translation>
    </message>
    <message>
        <source>All %1 DNS records are served by %2.</source>
        <translation>%2 liefert alle %1 DNS-Einträge.</translation>
    </message>
</context>
</TS>
