<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rd::Askers</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No answer was given.</source>
        <translation>Es wurde keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>A question must be answered, but there is no terminal: %1</source>
        <translation>Eine Frage muss beantwortet werden, aber es gibt kein Terminal: %1</translation>
    </message>
    <message>
        <source>Run it in a terminal, or give the answers with --answers-fd.</source>
        <translation>In einem Terminal ausführen oder die Antworten mit --answers-fd geben.</translation>
    </message>
    <message>
        <source>That was not accepted. Try again.</source>
        <translation>Das wurde nicht angenommen. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>The answers cannot be read from descriptor %1.</source>
        <translation>Die Antworten konnten nicht von Deskriptor %1 gelesen werden.</translation>
    </message>
    <message>
        <source>Give an open descriptor, as in: --answers-fd 3 3&lt;answers</source>
        <translation>Einen offenen Deskriptor angeben, etwa: --answers-fd 3 3&lt;Antworten</translation>
    </message>
    <message>
        <source>No prepared answer fits the question: %1</source>
        <translation>Keine vorbereitete Antwort passt zu der Frage: %1</translation>
    </message>
    <message>
        <source>Add a line “%1=…” to the answers.</source>
        <translation>Den Antworten eine Zeile „%1=…“ hinzufügen.</translation>
    </message>
</context>
<context>
    <name>rd::AskpassServer</name>
    <message>
        <source>The socket for password questions could not be made.</source>
        <translation>Der Socket für Passwortfragen konnte nicht angelegt werden.</translation>
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
        <source>FreeIPA %1, realm %2</source>
        <translation>FreeIPA %1, Realm %2</translation>
    </message>
    <message>
        <source>of unknown version</source>
        <translation>unbekannter Version</translation>
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
    <name>rd::CliContext</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>It signs in to the directory.</source>
        <translation>Es meldet am Verzeichnis an.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>See: replica-desk-cli %1 --help</source>
        <translation>Siehe: replica-desk-cli %1 --help</translation>
    </message>
</context>
<context>
    <name>rd::CliMain</name>
    <message>
        <source>show the servers of a domain and how they replicate</source>
        <translation>die Server einer Domäne zeigen und wie sie replizieren</translation>
    </message>
    <message>
        <source>make a new replica</source>
        <translation>ein neues Replikat machen</translation>
    </message>
    <message>
        <source>list, show and take up creations again</source>
        <translation>Erstellungen auflisten, zeigen und wieder aufnehmen</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Exit status: 0 done and healthy, 1 late or unknown state or a failed creation, 2 failing or unreachable,
3 usage, 4 nothing could be read, 5 interrupted (what was started goes on)</source>
        <translation>Exit-Status: 0 fertig und in Ordnung, 1 im Rückstand, Zustand unbekannt oder gescheiterte Erstellung, 2 gestört oder
nicht erreichbar, 3 Aufruf, 4 nichts war zu lesen, 5 unterbrochen (was gestartet wurde, läuft weiter)</translation>
    </message>
    <message>
        <source>Replica Desk: see, grow and mend FreeIPA replication.</source>
        <translation>Replica Desk: FreeIPA-Replikation sehen, erweitern und reparieren.</translation>
    </message>
    <message>
        <source>Print JSON: one object, or one event a line for a creation.</source>
        <translation>JSON ausgeben: ein Objekt, bei einer Erstellung ein Ereignis je Zeile.</translation>
    </message>
    <message>
        <source>No colours (also with NO_COLOR).</source>
        <translation>Keine Farben (auch mit NO_COLOR).</translation>
    </message>
    <message>
        <source>Configuration file for ssh (its option -F).</source>
        <translation>Konfigurationsdatei für ssh (dessen Option -F).</translation>
    </message>
    <message>
        <source>CA certificate of the domain in PEM form.</source>
        <translation>CA-Zertifikat der Domäne in PEM-Form.</translation>
    </message>
    <message>
        <source>Sign in to Kerberos as NAME with a password instead of using the ticket that is there.</source>
        <translation>Als NAME mit Passwort an Kerberos anmelden, statt das vorhandene Ticket zu verwenden.</translation>
    </message>
    <message>
        <source>Sign in to the directory as DN with a password, over TLS.</source>
        <translation>Als DN mit Passwort am Verzeichnis anmelden, über TLS.</translation>
    </message>
    <message>
        <source>Read answers (kind=answer lines: directory-manager, admin, ssh-password, sudo, key-passphrase, host-key, prompt) from descriptor N instead of asking.</source>
        <translation>Antworten (Zeilen der Form Art=Antwort: directory-manager, admin, ssh-password, sudo, key-passphrase, host-key, prompt) von Deskriptor N lesen, statt zu fragen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>What to do; each command has its own --help.</source>
        <translation>Was zu tun ist; jeder Befehl hat sein eigenes --help.</translation>
    </message>
    <message>
        <source>Say what to do.</source>
        <translation>Sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
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
        <source>Name exactly one new machine.</source>
        <translation>Genau einen neuen Rechner nennen.</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
    <message>
        <source>Usage: replica-desk-cli replica create FQDN --from SERVER …</source>
        <translation>Aufruf: replica-desk-cli replica create FQDN --from SERVER …</translation>
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
        <source>list: all creations made from this account. show RUN: one of them with the installer&apos;s output. attach RUN: take up one that was interrupted, or try a failed one again.</source>
        <translation>list: alle Erstellungen dieses Kontos. show LAUF: eine davon mit der Ausgabe des Installationsprogramms. attach LAUF: eine unterbrochene wieder aufnehmen oder eine gescheiterte erneut versuchen.</translation>
    </message>
    <message>
        <source>Name of the run.</source>
        <translation>Name des Laufs.</translation>
    </message>
    <message>
        <source>Usage: replica-desk-cli runs list | show RUN | attach RUN</source>
        <translation>Aufruf: replica-desk-cli runs list | show LAUF | attach LAUF</translation>
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
