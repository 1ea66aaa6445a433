<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>rd::Analysis</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>domain data</source>
        <translation>Domänendaten</translation>
    </message>
    <message>
        <source>CA data</source>
        <translation>CA-Daten</translation>
    </message>
    <message>
        <source>Replica id %1 belongs to no server of the domain.</source>
        <translation>Die Replikat-ID %1 gehört zu keinem Server der Domäne.</translation>
    </message>
    <message>
        <source>Replica id %1 may belong to no server of the domain.</source>
        <translation>Die Replikat-ID %1 gehört vielleicht zu keinem Server der Domäne.</translation>
    </message>
    <message>
        <source>The servers keep it as one that was removed.</source>
        <translation>Die Server führen sie als entfernt.</translation>
    </message>
    <message>
        <source>It is that of a host which is no server of the domain.</source>
        <translation>Sie ist die eines Rechners, der kein Server der Domäne ist.</translation>
    </message>
    <message>
        <source>Its host has another id now: it was installed again.</source>
        <translation>Ihr Rechner hat jetzt eine andere ID: Er wurde neu installiert.</translation>
    </message>
    <message>
        <source>replica %1, %2, newest change %3</source>
        <translation>Replikat %1, %2, neueste Änderung %3</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>held by %1</source>
        <translation>geführt von %1</translation>
    </message>
    <message>
        <source>Clean this id (CLEANALLRUV). Never clean the id of a server that is in use.</source>
        <translation>Diese ID bereinigen (CLEANALLRUV). Nie die ID eines Servers bereinigen, der in Gebrauch ist.</translation>
    </message>
    <message>
        <source>not asked: %1</source>
        <translation>nicht gefragt: %1</translation>
    </message>
    <message>
        <source>Do not clean it before every server could be asked for its own id.</source>
        <translation>Nicht bereinigen, bevor jeder Server nach seiner eigenen ID gefragt werden konnte.</translation>
    </message>
    <message>
        <source>Cleaning replica id %1 failed on %2.</source>
        <translation>Das Bereinigen der Replikat-ID %1 ist auf %2 gescheitert.</translation>
    </message>
    <message>
        <source>%2 is cleaning replica id %1.</source>
        <translation>%2 bereinigt die Replikat-ID %1.</translation>
    </message>
    <message>
        <source>It waits until every server is there and has caught up, if need be for ever.</source>
        <translation>Es wartet, bis jeder Server da ist und aufgeholt hat, notfalls ewig.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n second(s) ahead of the others.</source>
        <translation>
            <numerusform>Die Uhr von %1 geht gegenüber den anderen %n Sekunde vor.</numerusform>
            <numerusform>Die Uhr von %1 geht gegenüber den anderen %n Sekunden vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n second(s) behind the others.</source>
        <translation>
            <numerusform>Die Uhr von %1 geht gegenüber den anderen %n Sekunde nach.</numerusform>
            <numerusform>Die Uhr von %1 geht gegenüber den anderen %n Sekunden nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kerberos refuses from five minutes on, and changes made there win or lose conflicts wrongly.</source>
        <translation>Kerberos verweigert ab fünf Minuten, und dort gemachte Änderungen gewinnen oder verlieren Konflikte zu Unrecht.</translation>
    </message>
    <message>
        <source>Check time synchronisation there (&quot;chronyc tracking&quot;).</source>
        <translation>Dort den Zeitabgleich prüfen („chronyc tracking“).</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine differs from the servers&apos; by %n second(s).</source>
        <translation>
            <numerusform>Die Uhr dieses Rechners weicht um %n Sekunde von denen der Server ab.</numerusform>
            <numerusform>Die Uhr dieses Rechners weicht um %n Sekunden von denen der Server ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check time synchronisation here.</source>
        <translation>Den Zeitabgleich hier prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 numbers its changes %n second(s) ahead of its clock.</source>
        <translation>
            <numerusform>%1 nummeriert seine Änderungen %n Sekunde vor seiner Uhr.</numerusform>
            <numerusform>%1 nummeriert seine Änderungen %n Sekunden vor seiner Uhr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its clock was wrong once. At one day, other servers refuse to replicate.</source>
        <translation>Seine Uhr ging einmal falsch. Ab einem Tag verweigern andere Server die Replikation.</translation>
    </message>
    <message>
        <source>Keep the clocks right; the difference shrinks as time passes.</source>
        <translation>Die Uhren richtig halten; der Unterschied schwindet mit der Zeit.</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 expired on %3.</source>
        <translation>Das %1-Zertifikat von %2 ist am %3 abgelaufen.</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 expires on %3.</source>
        <translation>Das %1-Zertifikat von %2 läuft am %3 ab.</translation>
    </message>
    <message>
        <source>When it has expired, clients and other servers refuse to speak to it.</source>
        <translation>Ist es abgelaufen, verweigern Clients und andere Server das Gespräch.</translation>
    </message>
    <message>
        <source>Look with &quot;getcert list&quot; why it is not renewed.</source>
        <translation>Mit „getcert list“ nachsehen, warum es nicht erneuert wird.</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 is not valid yet.</source>
        <translation>Das %1-Zertifikat von %2 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>Check the clocks.</source>
        <translation>Die Uhren prüfen.</translation>
    </message>
    <message>
        <source>The %1 certificate of %2 is made out for other names.</source>
        <translation>Das %1-Zertifikat von %2 ist auf andere Namen ausgestellt.</translation>
    </message>
    <message>
        <source>Check that the name leads to the right machine.</source>
        <translation>Prüfen, ob der Name zum richtigen Rechner führt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n numeric id(s) left.</source>
        <translation>
            <numerusform>%1 hat noch %n numerische ID.</numerusform>
            <numerusform>%1 hat noch %n numerische IDs.</numerusform>
        </translation>
    </message>
    <message>
        <source>When they are used up and no other server gives it more, no user can be added there.</source>
        <translation>Sind sie verbraucht und gibt kein anderer Server mehr davon ab, kann dort kein Benutzer angelegt werden.</translation>
    </message>
    <message>
        <source>Give it a next range with &quot;ipa-replica-manage dnanextrange-set&quot;.</source>
        <translation>Ihm mit „ipa-replica-manage dnanextrange-set“ einen nächsten Bereich geben.</translation>
    </message>
    <message>
        <source>Only %1 has numeric ids to hand out.</source>
        <translation>Nur %1 hat numerische IDs zu vergeben.</translation>
    </message>
    <message>
        <source>If it is lost or removed, its range is lost with it and no user can be added.</source>
        <translation>Geht er verloren oder wird er entfernt, ist sein Bereich mit ihm verloren und kein Benutzer kann mehr angelegt werden.</translation>
    </message>
    <message>
        <source>Add a user on another server once: it then gets half of the range.</source>
        <translation>Einmal auf einem anderen Server einen Benutzer anlegen: Er bekommt dann die Hälfte des Bereichs.</translation>
    </message>
    <message>
        <source>%1 holds %2 conflict entries and %3 glue entries.</source>
        <translation>%1 enthält %2 Konflikteinträge und %3 Glue-Einträge.</translation>
    </message>
    <message>
        <source>The same entry was made on two servers at once, or an entry was removed while another got children of it.</source>
        <translation>Derselbe Eintrag wurde auf zwei Servern zugleich angelegt, oder ein Eintrag wurde entfernt, während ein anderer Server darunter einen anlegte.</translation>
    </message>
    <message>
        <source>Compare each with the entry it collided with, keep one and delete the other.</source>
        <translation>Jeden mit dem Eintrag vergleichen, mit dem er zusammenstieß, einen behalten und den anderen löschen.</translation>
    </message>
    <message>
        <source>Not shown to this sign-in: %1.</source>
        <translation>Dieser Anmeldung nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>The servers answer as if it did not exist, so nothing can be said about it.</source>
        <translation>Die Server antworten, als gäbe es das nicht; darüber lässt sich nichts sagen.</translation>
    </message>
    <message>
        <source>Some of what the servers said was not understood.</source>
        <translation>Manches, was die Server sagten, wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The picture does without these values.</source>
        <translation>Das Bild kommt ohne diese Werte aus.</translation>
    </message>
    <message>
        <source>the CA</source>
        <translation>die CA</translation>
    </message>
    <message>
        <source>the KRA</source>
        <translation>die KRA</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Only %1 serves %2.</source>
        <translation>Nur %1 bietet %2 an.</translation>
    </message>
    <message>
        <source>If it is lost, so is the role; its data may be nowhere else.</source>
        <translation>Geht er verloren, dann auch die Rolle; ihre Daten gibt es vielleicht nirgends sonst.</translation>
    </message>
    <message>
        <source>Install %1 on a second server.</source>
        <translation>Auf einem zweiten Server installieren: %1.</translation>
    </message>
    <message>
        <source>It renews the certificates that all CA servers share; without it they expire.</source>
        <translation>Er erneuert die Zertifikate, die alle CA-Server gemeinsam haben; ohne ihn laufen sie ab.</translation>
    </message>
    <message>
        <source>Name one with &quot;ipa config-mod --ca-renewal-master-server&quot;.</source>
        <translation>Mit „ipa config-mod --ca-renewal-master-server“ einen bestimmen.</translation>
    </message>
    <message>
        <source>No server renews the CA&apos;s certificates.</source>
        <translation>Kein Server erneuert die Zertifikate der CA.</translation>
    </message>
    <message>
        <source>%1, which renews the CA&apos;s certificates, does not answer.</source>
        <translation>%1, der die Zertifikate der CA erneuert, antwortet nicht.</translation>
    </message>
    <message>
        <source>%1 serves the CA, but does not replicate its data.</source>
        <translation>%1 bietet die CA an, repliziert aber ihre Daten nicht.</translation>
    </message>
    <message>
        <source>Certificates it issues are unknown to the other CA servers, and the other way round.</source>
        <translation>Von ihm ausgestellte Zertifikate kennen die anderen CA-Server nicht, und umgekehrt.</translation>
    </message>
    <message>
        <source>Look at its installation log; install the CA there again (ipa-ca-install).</source>
        <translation>Sein Installationsprotokoll ansehen; die CA dort neu installieren (ipa-ca-install).</translation>
    </message>
    <message>
        <source>%1 replicates the CA&apos;s data, but is not listed as a CA server.</source>
        <translation>%1 repliziert die Daten der CA, ist aber nicht als CA-Server verzeichnet.</translation>
    </message>
    <message>
        <source>This is often what a failed installation or removal left.</source>
        <translation>Das bleibt oft von einer gescheiterten Installation oder Entfernung übrig.</translation>
    </message>
    <message>
        <source>Services of %1 are set up but not enabled: %2.</source>
        <translation>Dienste von %1 sind eingerichtet, aber nicht eingeschaltet: %2.</translation>
    </message>
    <message>
        <source>An installation is running there, or it stopped before its end.</source>
        <translation>Dort läuft eine Installation, oder sie brach vor dem Ende ab.</translation>
    </message>
    <message>
        <source>When nothing is being installed, run &quot;ipactl restart&quot; or finish the installation.</source>
        <translation>Wird gerade nichts installiert, „ipactl restart“ ausführen oder die Installation zu Ende bringen.</translation>
    </message>
    <message>
        <source>The segment %1 names %2, which is no server of the domain.</source>
        <translation>Das Segment %1 nennt %2, was kein Server der Domäne ist.</translation>
    </message>
    <message>
        <source>FreeIPA ignores it; it is left from a server that was removed.</source>
        <translation>FreeIPA beachtet es nicht; es blieb von einem entfernten Server übrig.</translation>
    </message>
    <message>
        <source>Remove the segment.</source>
        <translation>Das Segment entfernen.</translation>
    </message>
    <message>
        <source>%1 replicates to %2 outside of the topology: no segment names this pair.</source>
        <translation>%1 repliziert außerhalb der Topologie nach %2: Kein Segment nennt dieses Paar.</translation>
    </message>
    <message>
        <source>The topology does not know this link; it is often what a failed installation or removal left.</source>
        <translation>Die Topologie kennt diese Verbindung nicht; oft blieb sie von einer gescheiterten Installation oder Entfernung übrig.</translation>
    </message>
    <message>
        <source>Make a segment of it, or remove the agreement if one end is no longer a server.</source>
        <translation>Ein Segment daraus machen, oder die Vereinbarung entfernen, wenn ein Ende kein Server mehr ist.</translation>
    </message>
    <message>
        <source>See whether changes of the domain data reach these servers; if not, mend their links first.</source>
        <translation>Nachsehen, ob Änderungen der Domänendaten diese Server erreichen; wenn nicht, zuerst ihre Verbindungen reparieren.</translation>
    </message>
    <message>
        <source>%1 of %2 servers do not know the server %3.</source>
        <translation>%1 von %2 Servern kennen den Server %3 nicht.</translation>
    </message>
    <message>
        <source>Every server should hold the same list of servers.</source>
        <translation>Jeder Server sollte dieselbe Liste der Server haben.</translation>
    </message>
    <message>
        <source>%1 of %2 servers do not know the segment %3.</source>
        <translation>%1 von %2 Servern kennen das Segment %3 nicht.</translation>
    </message>
    <message>
        <source>Every server should hold the same segments; where one is missing, its agreement is not made.</source>
        <translation>Jeder Server sollte dieselben Segmente haben; wo eines fehlt, wird seine Vereinbarung nicht angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>The servers run %n version(s) of the directory.</source>
        <translation>
            <numerusform>Auf den Servern läuft %n Version des Verzeichnisses.</numerusform>
            <numerusform>Auf den Servern laufen %n Versionen des Verzeichnisses.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is normal while servers are being upgraded; it should not last.</source>
        <translation>Das ist normal, während Server aktualisiert werden; es sollte nicht so bleiben.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 sagt: %2</translation>
    </message>
    <message>
        <source>%1 is down: other servers cannot reach it either.</source>
        <translation>%1 ist ausgefallen: Auch andere Server erreichen ihn nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n other server(s) agree(s).</source>
        <translation>
            <numerusform>%n anderer Server bestätigt das.</numerusform>
            <numerusform>%n andere Server bestätigen das.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probably the way from here is blocked, or the server has just gone: servers notice a lost connection only after minutes.</source>
        <translation>Vermutlich ist der Weg von hier gesperrt, oder der Server ist eben erst ausgefallen: Server bemerken eine verlorene Verbindung erst nach Minuten.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 antwortet nicht.</translation>
    </message>
    <message>
        <source>No other server tells whether it can reach it.</source>
        <translation>Kein anderer Server sagt, ob er ihn erreicht.</translation>
    </message>
    <message>
        <source>Look on %1 with &quot;ipactl status&quot; whether its services run.</source>
        <translation>Auf %1 mit „ipactl status“ nachsehen, ob die Dienste laufen.</translation>
    </message>
    <message>
        <source>Switch it on again when the reason for switching it off is gone.</source>
        <translation>Wieder einschalten, wenn der Grund für das Ausschalten weggefallen ist.</translation>
    </message>
    <message>
        <source>Initialise %1 again from a server whose data are good.</source>
        <translation>%1 von einem Server mit guten Daten neu initialisieren.</translation>
    </message>
    <message>
        <source>Check from %1 that port %2 of %3 can be reached and passes more than the first packets.</source>
        <translation>Von %1 aus prüfen, ob Port %2 von %3 erreichbar ist und mehr als die ersten Pakete durchlässt.</translation>
    </message>
    <message>
        <source>Look into the errors log of %1: its topology plug-in should have made the agreement.</source>
        <translation>In das Fehlerprotokoll von %1 sehen: Das Topologie-Plug-in hätte die Vereinbarung anlegen sollen.</translation>
    </message>
    <message>
        <source>Check from %1 that %2 can be reached on port %3, and that &quot;kinit -kt /etc/dirsrv/ds.keytab&quot; works there.</source>
        <translation>Von %1 aus prüfen, ob %2 auf Port %3 erreichbar ist und ob dort „kinit -kt /etc/dirsrv/ds.keytab“ gelingt.</translation>
    </message>
    <message>
        <source>Look into the errors log of the directory on %1 and on %2.</source>
        <translation>In das Fehlerprotokoll des Verzeichnisses auf %1 und auf %2 sehen.</translation>
    </message>
    <message>
        <source>%1 to %2, %3: %4</source>
        <translation>%1 nach %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 sends the %2 to %3, but gets nothing back from it.</source>
        <translation>%1 sendet an %3 (%2), bekommt aber nichts zurück.</translation>
    </message>
    <message>
        <source>FreeIPA expects both directions; this is often what a failed installation or removal left.</source>
        <translation>FreeIPA erwartet beide Richtungen; das bleibt oft von einer gescheiterten Installation oder Entfernung übrig.</translation>
    </message>
    <message>
        <source>Add the other direction, or remove this one if %1 is no longer a server.</source>
        <translation>Die andere Richtung hinzufügen, oder diese entfernen, wenn %1 kein Server mehr ist.</translation>
    </message>
    <message>
        <source>%1 have the same replica id %2.</source>
        <translation>%1 haben dieselbe Replikat-ID %2.</translation>
    </message>
    <message>
        <source>The others take the changes of one for those of the other and lose some.</source>
        <translation>Die anderen halten die Änderungen des einen für die des anderen und verlieren manche.</translation>
    </message>
    <message>
        <source>Remove all but one of them from the domain and install them again.</source>
        <translation>Alle bis auf einen aus der Domäne entfernen und neu installieren.</translation>
    </message>
    <message>
        <source>Add a link that leads around it. Every server near it already has %1 links, the most that is advised.</source>
        <translation>Eine Verbindung hinzufügen, die daran vorbeiführt. Jeder Server in der Nähe hat schon %1 Verbindungen, mehr werden nicht empfohlen.</translation>
    </message>
    <message>
        <source>Add %1: then the loss of any one server or link is survived.</source>
        <translation>%1 hinzufügen: Dann wird der Verlust jedes einzelnen Servers und jeder einzelnen Verbindung überstanden.</translation>
    </message>
    <message>
        <source>Add %1: then fewer single failures split the domain.</source>
        <translation>%1 hinzufügen: Dann spalten weniger einzelne Ausfälle die Domäne.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1</source>
        <translation>
            <numerusform>%n Server: %1</numerusform>
            <numerusform>%n Server: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers of the %1 fall into %n part(s) that do not replicate.</source>
        <translation>
            <numerusform>Die Server der %1 bilden %n Teil, der nicht repliziert.</numerusform>
            <numerusform>Die Server der %1 zerfallen in %n Teile, die nicht miteinander replizieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change made in one part never arrives in the others.</source>
        <translation>Eine Änderung in einem Teil kommt in den anderen nie an.</translation>
    </message>
    <message>
        <source>Changes of the %1 made on some servers do not reach all others.</source>
        <translation>Auf manchen Servern gemachte Änderungen (%1) erreichen nicht alle anderen.</translation>
    </message>
    <message>
        <source>The links between these groups lead one way only.</source>
        <translation>Die Verbindungen zwischen diesen Gruppen führen nur in eine Richtung.</translation>
    </message>
    <message>
        <source>Add the missing direction, or switch on the agreement that is switched off.</source>
        <translation>Die fehlende Richtung hinzufügen, oder die ausgeschaltete Vereinbarung einschalten.</translation>
    </message>
    <message>
        <source>Without %1 the %2 would split.</source>
        <translation>Ohne %1 würden die %2 auseinanderfallen.</translation>
    </message>
    <message>
        <source>All replication between these groups goes through this one server.</source>
        <translation>Alle Replikation zwischen diesen Gruppen geht durch diesen einen Server.</translation>
    </message>
    <message>
        <source>Without the link %1 the %2 would split.</source>
        <translation>Ohne die Verbindung %1 würden die %2 auseinanderfallen.</translation>
    </message>
    <message>
        <source>It is the only way between the servers on its two sides; the directory refuses to remove it.</source>
        <translation>Sie ist der einzige Weg zwischen den Servern auf ihren beiden Seiten; das Verzeichnis weigert sich, sie zu entfernen.</translation>
    </message>
    <message>
        <source>%1 has only one link for the %2.</source>
        <translation>%1 hat nur eine Verbindung für die %2.</translation>
    </message>
    <message>
        <source>If that link or %1 fails, nothing reaches it any more.</source>
        <translation>Fällt diese Verbindung oder %1 aus, erreicht ihn nichts mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n link(s) for the %2.</source>
        <translation>
            <numerusform>%1 hat %n Verbindung für die %2.</numerusform>
            <numerusform>%1 hat %n Verbindungen für die %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>A server takes changes from one other at a time. With more than %1 they keep each other waiting.</source>
        <translation>Ein Server nimmt Änderungen immer nur von einem anderen an. Bei mehr als %1 lassen sie einander warten.</translation>
    </message>
    <message>
        <source>Remove links that other paths make up for, one after the other.</source>
        <translation>Verbindungen entfernen, die andere Wege ersetzen, eine nach der anderen.</translation>
    </message>
    <message numerus="yes">
        <source>A change of the %1 takes %n hop(s) from %2 to %3.</source>
        <translation>
            <numerusform>Eine Änderung (%1) braucht %n Schritt von %2 nach %3.</numerusform>
            <numerusform>Eine Änderung (%1) braucht %n Schritte von %2 nach %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each hop adds a session, and each server on the way can hold the change up.</source>
        <translation>Jeder Schritt kostet eine Sitzung, und jeder Server auf dem Weg kann die Änderung aufhalten.</translation>
    </message>
    <message>
        <source>Add %1 to shorten the way.</source>
        <translation>%1 hinzufügen, um den Weg zu verkürzen.</translation>
    </message>
    <message>
        <source>Only one link joins the locations %1 and %2.</source>
        <translation>Nur eine Verbindung führt zwischen den Standorten %1 und %2.</translation>
    </message>
    <message>
        <source>If it or one of its two servers fails, changes between them take other ways or stop.</source>
        <translation>Fällt sie oder einer ihrer beiden Server aus, nehmen Änderungen zwischen ihnen andere Wege oder bleiben aus.</translation>
    </message>
    <message>
        <source>Add a second link between two other servers of these locations.</source>
        <translation>Eine zweite Verbindung zwischen zwei anderen Servern dieser Standorte hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>The domain has %n server(s).</source>
        <translation>
            <numerusform>Die Domäne hat %n Server.</numerusform>
            <numerusform>Die Domäne hat %n Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>FreeIPA is tested with up to %1.</source>
        <translation>FreeIPA ist mit bis zu %1 getestet.</translation>
    </message>
    <message>
        <source>%1 tried port %2: %3</source>
        <translation>%1 hat Port %2 probiert: %3</translation>
    </message>
    <message>
        <source>%1 does not answer this machine, but other servers replicated with it just now.</source>
        <translation>%1 antwortet diesem Rechner nicht, aber andere Server haben eben noch mit ihm repliziert.</translation>
    </message>
</context>
<context>
    <name>rd::AnsiblePlan</name>
    <message>
        <source>Ansible makes replicas at domain level 1 only; this domain is at level 0.</source>
        <translation>Ansible stellt Replikate nur auf Domänenstufe 1 her; diese Domäne ist auf Stufe 0.</translation>
    </message>
    <message>
        <source>Use the commands, or raise the domain level when every server is of FreeIPA 4.3 or later.</source>
        <translation>Die Befehle verwenden, oder die Domänenstufe anheben, sobald jeder Server FreeIPA 4.3 oder neuer hat.</translation>
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
    <name>rd::AuditCommand</name>
    <message>
        <source>Nothing was changed from here yet: there is no audit log.</source>
        <translation>Von hier wurde noch nichts geändert: Es gibt kein Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>There are several audit logs.</source>
        <translation>Es gibt mehrere Änderungsprotokolle.</translation>
    </message>
    <message>
        <source>Say which one: --domain NAME</source>
        <translation>Angeben, welches: --domain NAME</translation>
    </message>
    <message>
        <source>Checks that nobody changed the audit log of a domain.</source>
        <translation>Prüft, ob niemand das Änderungsprotokoll einer Domäne verändert hat.</translation>
    </message>
    <message>
        <source>Shows what was changed in a domain from this machine, by whom and when.</source>
        <translation>Zeigt, was von diesem Rechner aus in einer Domäne geändert wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  shown; or the log is as it was written
  2  the log was tampered with
  3  wrong usage
  4  there is no such log</source>
        <translation>Exit-Codes:
  0  angezeigt; oder das Protokoll ist so, wie es geschrieben wurde
  2  am Protokoll wurde manipuliert
  3  falscher Aufruf
  4  ein solches Protokoll gibt es nicht</translation>
    </message>
    <message>
        <source>Which domain; not needed if there is one log only.</source>
        <translation>Welche Domäne; unnötig, wenn es nur ein Protokoll gibt.</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries are as they were written.</source>
        <translation>
            <numerusform>Der eine Eintrag steht so da, wie er geschrieben wurde.</numerusform>
            <numerusform>Alle %n Einträge stehen so da, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was tampered with.</source>
        <translation>%1 wurde manipuliert.</translation>
    </message>
</context>
<context>
    <name>rd::AuditLog</name>
    <message>
        <source>Another Replica Desk holds the audit log.</source>
        <translation>Ein anderes Replica Desk hält das Änderungsprotokoll fest.</translation>
    </message>
    <message>
        <source>Try again; nothing is changed without an entry in the audit log.</source>
        <translation>Noch einmal versuchen; ohne Eintrag im Änderungsprotokoll wird nichts geändert.</translation>
    </message>
    <message>
        <source>The audit log cannot be written.</source>
        <translation>Das Änderungsprotokoll kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no audit log of this domain.</source>
        <translation>Zu dieser Domäne gibt es kein Änderungsprotokoll.</translation>
    </message>
    <message>
        <source>Line %1 is damaged.</source>
        <translation>Zeile %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Line %1 was changed.</source>
        <translation>Zeile %1 wurde verändert.</translation>
    </message>
    <message>
        <source>Before line %1 something was taken out, put in or changed.</source>
        <translation>Vor Zeile %1 wurde etwas herausgenommen, eingefügt oder verändert.</translation>
    </message>
    <message>
        <source>Before line %1 entries are missing.</source>
        <translation>Vor Zeile %1 fehlen Einträge.</translation>
    </message>
    <message>
        <source>The end of the log was cut off or changed: entry %1 is not there as it was written.</source>
        <translation>Das Ende des Protokolls wurde abgeschnitten oder verändert: Eintrag %1 steht nicht so da, wie er geschrieben wurde.</translation>
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
    <message>
        <source>It was made for %1.</source>
        <translation>Es wurde für %1 gemacht.</translation>
    </message>
    <message>
        <source>It belongs to the realm %1.</source>
        <translation>Es gehört zum Realm %1.</translation>
    </message>
    <message>
        <source>Its domain is %1.</source>
        <translation>Seine Domäne ist %1.</translation>
    </message>
    <message>
        <source>This bundle belongs to the domain %1, not to %2.</source>
        <translation>Dieses Bündel gehört zur Domäne %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>Prepare the bundle on a server of the domain %1.</source>
        <translation>Das Bündel auf einem Server der Domäne %1 vorbereiten.</translation>
    </message>
    <message>
        <source>It was made by %1.</source>
        <translation>Es wurde von %1 gemacht.</translation>
    </message>
    <message>
        <source>The subject base of its certificates is %1.</source>
        <translation>Die Basis seiner Zertifikatsnamen ist %1.</translation>
    </message>
    <message>
        <source>It does not name the release it was made with, as bundles of 2.2.</source>
        <translation>Es nennt nicht die Version, mit der es gemacht wurde, wie Bündel von 2.2.</translation>
    </message>
    <message>
        <source>It was made with FreeIPA %1.</source>
        <translation>Es wurde mit FreeIPA %1 gemacht.</translation>
    </message>
    <message>
        <source>It was made with FreeIPA %1; FreeIPA %2 installs it.</source>
        <translation>Es wurde mit FreeIPA %1 gemacht; FreeIPA %2 installiert es.</translation>
    </message>
    <message>
        <source>This bundle was made with FreeIPA %1; the installer of %2 refuses bundles of newer releases.</source>
        <translation>Dieses Bündel wurde mit FreeIPA %1 gemacht; das Installationsprogramm von %2 weist Bündel neuerer Versionen ab.</translation>
    </message>
    <message>
        <source>Install the same release on %1 as on %2.</source>
        <translation>Auf %1 dieselbe Version installieren wie auf %2.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>It holds %1, which no release of FreeIPA writes.</source>
        <translation>Es enthält %1, was keine Version von FreeIPA schreibt.</translation>
    </message>
    <message>
        <source>Find out who added that before you use the bundle.</source>
        <translation>Vor dem Verwenden klären, wer das hinzugefügt hat.</translation>
    </message>
    <message>
        <source>It holds the keys of the realm&apos;s CA.</source>
        <translation>Es enthält die Schlüssel der CA des Realms.</translation>
    </message>
    <message>
        <source>It holds no CA: the replica gets none.</source>
        <translation>Es enthält keine CA: Das Replikat bekommt keine.</translation>
    </message>
    <message>
        <source>Only its owner may read the file (%1).</source>
        <translation>Nur ihr Besitzer darf die Datei lesen (%1).</translation>
    </message>
    <message>
        <source>The file can be read by others than its owner (%1).</source>
        <translation>Die Datei ist für andere als ihren Besitzer lesbar (%1).</translation>
    </message>
    <message>
        <source>Change its mode to 0600; if strangers use that machine, prepare a new bundle and wipe this one.</source>
        <translation>Die Rechte auf 0600 ändern; wenn Fremde diesen Rechner benutzen, ein neues Bündel vorbereiten und dieses vernichten.</translation>
    </message>
    <message>
        <source>It belongs to root.</source>
        <translation>Sie gehört root.</translation>
    </message>
    <message>
        <source>The file belongs to %1, not to root.</source>
        <translation>Die Datei gehört %1, nicht root.</translation>
    </message>
    <message>
        <source>Find out how it came there.</source>
        <translation>Klären, wie sie dorthin gekommen ist.</translation>
    </message>
    <message>
        <source>The file was written in the future, says its date.</source>
        <translation>Die Datei wurde laut ihrem Datum in der Zukunft geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>The file is %n day(s) old.</source>
        <translation>
            <numerusform>Die Datei ist einen Tag alt.</numerusform>
            <numerusform>Die Datei ist %n Tage alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wipe it if the replica is made already; prepare a new one if passwords or certificates changed since.</source>
        <translation>Vernichten, wenn das Replikat schon gemacht ist; ein neues vorbereiten, wenn sich seither Passwörter oder Zertifikate geändert haben.</translation>
    </message>
    <message>
        <source>The certificate %1 in %2 has dates that cannot be read.</source>
        <translation>Das Zertifikat %1 in %2 hat unlesbare Datumsangaben.</translation>
    </message>
    <message>
        <source>The certificate %1 in %2 ends before it begins.</source>
        <translation>Das Zertifikat %1 in %2 endet, bevor es beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate %1 in %2 ends in %n day(s).</source>
        <translation>
            <numerusform>Das Zertifikat %1 in %2 endet in %n Tag.</numerusform>
            <numerusform>Das Zertifikat %1 in %2 endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew it on the source and prepare the bundle again.</source>
        <translation>Auf der Quelle erneuern und das Bündel erneut vorbereiten.</translation>
    </message>
    <message>
        <source>The key of %1 in %2 has %3 bits, too few for any server.</source>
        <translation>Der Schlüssel von %1 in %2 hat %3 Bit, zu wenig für jeden Server.</translation>
    </message>
    <message>
        <source>The certificate %1 in %2 is signed with MD5, which servers refuse.</source>
        <translation>Das Zertifikat %1 in %2 ist mit MD5 signiert, was Server ablehnen.</translation>
    </message>
    <message>
        <source>The key of %1 in %2 has %3 bits only.</source>
        <translation>Der Schlüssel von %1 in %2 hat nur %3 Bit.</translation>
    </message>
    <message>
        <source>Renew it with 2048 bits or more on the source.</source>
        <translation>Auf der Quelle mit 2048 Bit oder mehr erneuern.</translation>
    </message>
    <message>
        <source>The certificate %1 in %2 is signed with SHA-1.</source>
        <translation>Das Zertifikat %1 in %2 ist mit SHA-1 signiert.</translation>
    </message>
    <message>
        <source>Machines with strict rules (FIPS, EL 9) refuse it; renew it on the source.</source>
        <translation>Rechner mit strengen Regeln (FIPS, EL 9) lehnen es ab; auf der Quelle erneuern.</translation>
    </message>
    <message>
        <source>The certificate in %1 names the realm&apos;s CA, but was not signed by it.</source>
        <translation>Das Zertifikat in %1 nennt die CA des Realms, wurde aber nicht von ihr signiert.</translation>
    </message>
    <message>
        <source>%1 holds no CA certificate with a name, without which FreeIPA 2.2 and 3.0 do not find it.</source>
        <translation>%1 enthält kein CA-Zertifikat mit einem Namen, ohne den FreeIPA 2.2 und 3.0 es nicht finden.</translation>
    </message>
    <message>
        <source>%1 is encrypted in a way that hosts of FreeIPA 2.2 to 4.6 may not read.</source>
        <translation>%1 ist so verschlüsselt, dass Rechner mit FreeIPA 2.2 bis 4.6 es womöglich nicht lesen.</translation>
    </message>
    <message>
        <source>Export it again with triple DES and SHA-1 (openssl pkcs12 -legacy).</source>
        <translation>Erneut mit Triple-DES und SHA-1 exportieren (openssl pkcs12 -legacy).</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 is valid for %n more day(s).</source>
        <translation>
            <numerusform>%1: %2 ist noch %n Tag gültig.</numerusform>
            <numerusform>%1: %2 ist noch %n Tage gültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>ca.crt in the bundle holds no CA, only other certificates.</source>
        <translation>ca.crt im Bündel enthält keine CA, nur andere Zertifikate.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not made for servers, so nobody would trust a server with it.</source>
        <translation>Das Zertifikat in %1 ist nicht für Server gemacht; niemand würde einem Server damit vertrauen.</translation>
    </message>
    <message>
        <source>The file is less than a day old.</source>
        <translation>Die Datei ist noch keinen Tag alt.</translation>
    </message>
</context>
<context>
    <name>rd::BundleAddresses</name>
    <message>
        <source>DNS of this domain is not kept in its directory.</source>
        <translation>Das DNS dieser Domäne liegt nicht in ihrem Verzeichnis.</translation>
    </message>
    <message>
        <source>Add the address to your DNS, then build the bundle without --ip-address.</source>
        <translation>Die Adresse im eigenen DNS eintragen, dann das Bündel ohne --ip-address bauen.</translation>
    </message>
    <message>
        <source>The directory holds no DNS zone %1.</source>
        <translation>Das Verzeichnis enthält keine DNS-Zone %1.</translation>
    </message>
    <message>
        <source>Make the zone (ipa dnszone-add %1), or leave out --ip-address.</source>
        <translation>Die Zone anlegen (ipa dnszone-add %1) oder --ip-address weglassen.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Give it as 192.0.2.12 or 2001:db8::12.</source>
        <translation>In der Form 192.0.2.12 oder 2001:db8::12 angeben.</translation>
    </message>
    <message>
        <source>%1 has the address %2.</source>
        <translation>%1 hat die Adresse %2.</translation>
    </message>
    <message>
        <source>None of the reverse zones given holds %1 and is in the directory.</source>
        <translation>Keine der angegebenen Rückwärtszonen enthält %1 und liegt im Verzeichnis.</translation>
    </message>
    <message>
        <source>Make the zone with ipa dnszone-add, or use --no-reverse.</source>
        <translation>Die Zone mit ipa dnszone-add anlegen oder --no-reverse verwenden.</translation>
    </message>
    <message>
        <source>No reverse zone for %1 is in the directory, so it has no PTR record.</source>
        <translation>Im Verzeichnis liegt keine Rückwärtszone für %1, also gibt es keinen PTR-Eintrag.</translation>
    </message>
    <message>
        <source>%1 leads back to %2.</source>
        <translation>%1 führt zurück zu %2.</translation>
    </message>
</context>
<context>
    <name>rd::BundleBuild</name>
    <message>
        <source>The realm %1 has a Dogtag CA; only that may sign certificates, not its key in a file.</source>
        <translation>Der Realm %1 hat eine Dogtag-CA; nur sie darf Zertifikate signieren, nicht ihr Schlüssel in einer Datei.</translation>
    </message>
    <message>
        <source>Let ipa-replica-prepare make the bundle on %1: give no file of a CA.</source>
        <translation>Das Bündel von ipa-replica-prepare auf %1 machen lassen: keine Datei einer CA angeben.</translation>
    </message>
    <message>
        <source>The realm %1 has no CA that could make the certificates.</source>
        <translation>Der Realm %1 hat keine CA, die die Zertifikate machen könnte.</translation>
    </message>
    <message>
        <source>Give PKCS#12 files for the directory server and the web server, or that of the CA of a self-signed domain.</source>
        <translation>PKCS#12-Dateien für Verzeichnisserver und Webserver angeben, oder die der CA einer selbstsignierten Domäne.</translation>
    </message>
    <message>
        <source>Reading the directory of %1…</source>
        <translation>Das Verzeichnis von %1 wird gelesen…</translation>
    </message>
    <message>
        <source>The realm&apos;s CA signs for its own servers only, so ipa-replica-prepare runs on %1.</source>
        <translation>Die CA des Realms signiert nur für ihre eigenen Server, also läuft ipa-replica-prepare auf %1.</translation>
    </message>
    <message>
        <source>ipa-replica-prepare failed on %1 (exit status %2).</source>
        <translation>ipa-replica-prepare ist auf %1 gescheitert (Exit-Status %2).</translation>
    </message>
    <message>
        <source>Mend what its words name and try again.</source>
        <translation>Beheben, was seine Ausgabe nennt, und erneut versuchen.</translation>
    </message>
    <message>
        <source>Opening what was made…</source>
        <translation>Was entstanden ist, wird geöffnet…</translation>
    </message>
    <message>
        <source>Making keys and certificates…</source>
        <translation>Schlüssel und Zertifikate werden gemacht…</translation>
    </message>
    <message>
        <source>Give files whose certificates are made for %1 by the CA of the realm.</source>
        <translation>Dateien angeben, deren Zertifikate von der CA des Realms für %1 gemacht sind.</translation>
    </message>
    <message>
        <source>Bringing the bundle to %1…</source>
        <translation>Das Bündel wird auf %1 gebracht…</translation>
    </message>
    <message>
        <source>Files for the directory server and for the web server are needed, both of them.</source>
        <translation>Dateien für den Verzeichnisserver und für den Webserver werden gebraucht, beide.</translation>
    </message>
    <message>
        <source>The file that holds the key of the realm&apos;s CA is needed.</source>
        <translation>Die Datei mit dem Schlüssel der CA des Realms wird gebraucht.</translation>
    </message>
    <message>
        <source>Reading the bundle on %1…</source>
        <translation>Das Bündel auf %1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>rd::BundleCommand</name>
    <message>
        <source>Directory Manager password</source>
        <translation>Passwort des Directory Managers</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>It opens the key that goes into the bundle.</source>
        <translation>Es öffnet den Schlüssel, der in das Bündel kommt.</translation>
    </message>
    <message>
        <source>It seals the bundle, and reads the directory of %1.</source>
        <translation>Es versiegelt das Bündel und liest das Verzeichnis von %1.</translation>
    </message>
    <message>
        <source>The bundle is in %1.</source>
        <translation>Das Bündel liegt in %1.</translation>
    </message>
    <message>
        <source>The bundle is in %1 on %2.</source>
        <translation>Das Bündel liegt in %1 auf %2.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>The server that the bundle is made by.</source>
        <translation>Der Server, von dem das Bündel gemacht wird.</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>Where ssh reaches that server, if not by its name.</source>
        <translation>Wo ssh diesen Server erreicht, wenn nicht unter seinem Namen.</translation>
    </message>
    <message>
        <source>[USER@]HOST</source>
        <translation>[BENUTZER@]RECHNER</translation>
    </message>
    <message>
        <source>Key and certificate of the replica&apos;s directory server.</source>
        <translation>Schlüssel und Zertifikat des Verzeichnisservers des Replikats.</translation>
    </message>
    <message>
        <source>Key and certificate of the replica&apos;s web server.</source>
        <translation>Schlüssel und Zertifikat des Webservers des Replikats.</translation>
    </message>
    <message>
        <source>Key and certificate of the replica&apos;s KDC.</source>
        <translation>Schlüssel und Zertifikat des KDC des Replikats.</translation>
    </message>
    <message>
        <source>The CA of a self-signed domain, which signs the replica&apos;s certificates.</source>
        <translation>Die CA einer selbstsignierten Domäne, die die Zertifikate des Replikats signiert.</translation>
    </message>
    <message>
        <source>Release of FreeIPA to name in the bundle, as 3.3.5; must not be newer than the replica&apos;s. Without it none is named, which every release accepts.</source>
        <translation>Version von FreeIPA, die im Bündel genannt wird, etwa 3.3.5; sie darf nicht neuer sein als die des Replikats. Ohne diese Angabe wird keine genannt, was jede Version annimmt.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>Where the sealed bundle goes on this machine.</source>
        <translation>Wohin das versiegelte Bündel auf diesem Rechner kommt.</translation>
    </message>
    <message>
        <source>Brings it to this machine instead, reached with ssh; no file stays here.</source>
        <translation>Bringt es stattdessen auf diesen Rechner, erreicht mit ssh; hier bleibt keine Datei.</translation>
    </message>
    <message>
        <source>Adds this address of the replica to DNS (repeatable).</source>
        <translation>Trägt diese Adresse des Replikats in das DNS ein (wiederholbar).</translation>
    </message>
    <message>
        <source>Reverse zone for the address (repeatable).</source>
        <translation>Rückwärtszone für die Adresse (wiederholbar).</translation>
    </message>
    <message>
        <source>Leaves reverse zones alone.</source>
        <translation>Lässt Rückwärtszonen in Ruhe.</translation>
    </message>
    <message>
        <source>--dirsrv-pkcs12 and --http-pkcs12 are needed together.</source>
        <translation>--dirsrv-pkcs12 und --http-pkcs12 sind nur zusammen möglich.</translation>
    </message>
    <message>
        <source>--ca-pkcs12 and --dirsrv-pkcs12 exclude each other.</source>
        <translation>--ca-pkcs12 und --dirsrv-pkcs12 schließen sich aus.</translation>
    </message>
    <message>
        <source>--output and --to exclude each other.</source>
        <translation>--output und --to schließen sich aus.</translation>
    </message>
    <message>
        <source>--release wants a release of FreeIPA, as 3.3.5.</source>
        <translation>--release erwartet eine Version von FreeIPA, etwa 3.3.5.</translation>
    </message>
    <message>
        <source>Builds the bundle for a replica on this machine, from the directory of a server and from PKCS#12 files: those of the replica (a domain without a CA), or that of the CA (a self-signed domain). Where a Dogtag CA has to sign, ipa-replica-prepare runs on the server.</source>
        <translation>Baut das Bündel für ein Replikat auf diesem Rechner, aus dem Verzeichnis eines Servers und aus PKCS#12-Dateien: denen des Replikats (Domäne ohne CA) oder der der CA (selbstsignierte Domäne). Wo eine Dogtag-CA signieren muss, läuft ipa-replica-prepare auf dem Server.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  3  wrong usage
  4  it could not be done</source>
        <translation>Rückgabewerte:
  0  erledigt
  3  falscher Aufruf
  4  es ging nicht</translation>
    </message>
    <message>
        <source>Full name of the machine that becomes a replica.</source>
        <translation>Voller Name des Rechners, der ein Replikat wird.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli bundle create --help&quot;.</source>
        <translation>Siehe „replica-desk-cli bundle create --help“.</translation>
    </message>
    <message>
        <source>Give the full name that the bundle was made for.</source>
        <translation>Den vollen Namen angeben, für den das Bündel gemacht wurde.</translation>
    </message>
    <message>
        <source>No bundle lies on any of these machines.</source>
        <translation>Auf keinem dieser Rechner liegt ein Bündel.</translation>
    </message>
    <message>
        <source>Lists the bundles on every server of a domain: for whom, how old, readable by whom. Marks those that should be wiped.</source>
        <translation>Zeigt die Bündel auf allen Servern einer Domäne: für wen, wie alt, lesbar für wen. Markiert, welche vernichtet werden sollten.</translation>
    </message>
    <message>
        <source>Looks at this machine too, reached with ssh (repeatable).</source>
        <translation>Sieht auch auf diesem Rechner nach, erreicht mit ssh (wiederholbar).</translation>
    </message>
    <message>
        <source>Full name of any server of the domain.</source>
        <translation>Voller Name irgendeines Servers der Domäne.</translation>
    </message>
    <message>
        <source>Brings a bundle to the machine that becomes a replica, from a server or from a file: readable by root only, compared by checksum, complete before it gets its name. No copy stays here.</source>
        <translation>Bringt ein Bündel von einem Server oder aus einer Datei auf den Rechner, der ein Replikat wird: nur für root lesbar, mit Prüfsumme verglichen, vollständig, bevor es seinen Namen bekommt. Hier bleibt keine Kopie.</translation>
    </message>
    <message>
        <source>The server it is on, reached with ssh.</source>
        <translation>Der Server, auf dem es liegt, erreicht mit ssh.</translation>
    </message>
    <message>
        <source>The file of this machine it is in.</source>
        <translation>Die Datei auf diesem Rechner, in der es liegt.</translation>
    </message>
    <message>
        <source>Where ssh reaches the new machine, if not by its name.</source>
        <translation>Wo ssh den neuen Rechner erreicht, wenn nicht unter seinem Namen.</translation>
    </message>
    <message>
        <source>Say where the bundle is: --from or --file, one of them.</source>
        <translation>Sagen, wo das Bündel liegt: entweder --from oder --file.</translation>
    </message>
    <message>
        <source>%1 is on %2: %3 bytes, SHA-256 %4.</source>
        <translation>%1 liegt auf %2: %3 Bytes, SHA-256 %4.</translation>
    </message>
    <message>
        <source>Overwrites and removes a bundle, and what an interrupted push or ipa-replica-prepare left of it, from each machine named, and makes sure that it is gone.</source>
        <translation>Überschreibt und entfernt ein Bündel samt dem, was eine unterbrochene Übertragung oder ipa-replica-prepare davon übrig ließ, von jedem genannten Rechner und stellt sicher, dass es weg ist.</translation>
    </message>
    <message>
        <source>A machine it is on, reached with ssh (repeatable).</source>
        <translation>Ein Rechner, auf dem es liegt, erreicht mit ssh (wiederholbar).</translation>
    </message>
    <message>
        <source>Full name of the machine that the bundle was made for.</source>
        <translation>Voller Name des Rechners, für den das Bündel gemacht wurde.</translation>
    </message>
    <message>
        <source>Say with --on from which machines it shall go.</source>
        <translation>Mit --on sagen, von welchen Rechnern es verschwinden soll.</translation>
    </message>
    <message>
        <source>%1 is gone from %2.</source>
        <translation>%1 ist von %2 verschwunden.</translation>
    </message>
    <message>
        <source>No bundle for %1 lies on %2.</source>
        <translation>Auf %2 liegt kein Bündel für %1.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  the bundle opens and fits
  1  it fits, with warnings
  2  it must not be used
  3  wrong usage
  4  it could not be read or opened</source>
        <translation>Rückgabewerte:
  0  das Bündel lässt sich öffnen und passt
  1  es passt, mit Warnungen
  2  es darf nicht verwendet werden
  3  falscher Aufruf
  4  es konnte nicht gelesen oder geöffnet werden</translation>
    </message>
    <message>
        <source>The file is on this machine, reached with ssh.</source>
        <translation>Die Datei liegt auf diesem Rechner, erreicht mit ssh.</translation>
    </message>
    <message>
        <source>The machine that shall become a replica.</source>
        <translation>Der Rechner, der ein Replikat werden soll.</translation>
    </message>
    <message>
        <source>FQDN</source>
        <translation>FQDN</translation>
    </message>
    <message>
        <source>The realm it shall belong to.</source>
        <translation>Der Realm, zu dem es gehören soll.</translation>
    </message>
    <message>
        <source>REALM</source>
        <translation>REALM</translation>
    </message>
    <message>
        <source>The domain it shall belong to.</source>
        <translation>Die Domäne, zu der es gehören soll.</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMÄNE</translation>
    </message>
    <message>
        <source>The server that shall have made it.</source>
        <translation>Der Server, der es gemacht haben soll.</translation>
    </message>
    <message>
        <source>FreeIPA on the new machine, as 3.3.5.</source>
        <translation>FreeIPA auf dem neuen Rechner, etwa 3.3.5.</translation>
    </message>
    <message>
        <source>The replica shall get a CA.</source>
        <translation>Das Replikat soll eine CA bekommen.</translation>
    </message>
    <message>
        <source>The replica shall get PKINIT.</source>
        <translation>Das Replikat soll PKINIT bekommen.</translation>
    </message>
    <message>
        <source>Warns of certificates that end within so many days (default 30).</source>
        <translation>Warnt vor Zertifikaten, die innerhalb so vieler Tage enden (sonst 30).</translation>
    </message>
    <message>
        <source>DAYS</source>
        <translation>TAGE</translation>
    </message>
    <message>
        <source>--valid-days wants a number of days.</source>
        <translation>--valid-days erwartet eine Anzahl von Tagen.</translation>
    </message>
    <message>
        <source>--installer-version wants a release of FreeIPA, as 3.3.5.</source>
        <translation>--installer-version erwartet eine Version von FreeIPA, etwa 3.3.5.</translation>
    </message>
    <message>
        <source>It opens the bundle.</source>
        <translation>Es öffnet das Bündel.</translation>
    </message>
    <message>
        <source>The bundle, replica-info-FQDN.gpg.</source>
        <translation>Das Bündel, replica-info-FQDN.gpg.</translation>
    </message>
    <message>
        <source>Opens a bundle and shows what is inside, with a verdict on each rule.</source>
        <translation>Öffnet ein Bündel und zeigt, was darin ist, mit einem Urteil zu jeder Regel.</translation>
    </message>
    <message>
        <source>Opens a bundle and tells whether it fits: for which host, realm, release and options.</source>
        <translation>Öffnet ein Bündel und sagt, ob es passt: zu Rechner, Realm, Version und Optionen.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  there is nothing to wipe
  1  there is something to wipe
  2  a machine could not be looked at
  3  wrong usage
  4  the domain could not be read</source>
        <translation>Rückgabewerte:
  0  es gibt nichts zu vernichten
  1  es gibt etwas zu vernichten
  2  ein Rechner konnte nicht angesehen werden
  3  falscher Aufruf
  4  die Domäne konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>rd::BundleController</name>
    <message>
        <source>Directory Manager password</source>
        <translation>Passwort des Directory Managers</translation>
    </message>
    <message>
        <source>It opens the bundle. It is the one that was valid when the bundle was made.</source>
        <translation>Es öffnet das Bündel. Gemeint ist das, das galt, als das Bündel gemacht wurde.</translation>
    </message>
    <message>
        <source>Looking for bundles on the servers…</source>
        <translation>Auf den Servern wird nach Bündeln gesucht…</translation>
    </message>
    <message>
        <source>Opening the bundle for %1…</source>
        <translation>Das Bündel für %1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Opening the bundle…</source>
        <translation>Das Bündel wird geöffnet…</translation>
    </message>
    <message>
        <source>Wiping the bundle for %1 from %2…</source>
        <translation>Das Bündel für %1 wird auf %2 vernichtet…</translation>
    </message>
    <message>
        <source>Pushing the bundle for %1 to %2…</source>
        <translation>Das Bündel für %1 wird auf %2 übertragen…</translation>
    </message>
    <message>
        <source>The bundle for %1 is on %2.</source>
        <translation>Das Bündel für %1 ist auf %2.</translation>
    </message>
    <message>
        <source>%1 bytes, SHA-256 %2, the same on both machines.</source>
        <translation>%1 Bytes, SHA-256 %2, gleich auf beiden Rechnern.</translation>
    </message>
    <message>
        <source>Building the bundle for %1…</source>
        <translation>Das Bündel für %1 wird gebaut…</translation>
    </message>
</context>
<context>
    <name>rd::BundleDialog</name>
    <message>
        <source>Build a bundle</source>
        <translation>Ein Bündel bauen</translation>
    </message>
    <message>
        <source>&amp;New machine</source>
        <translation>&amp;Neuer Rechner</translation>
    </message>
    <message>
        <source>&amp;Made by</source>
        <translation>&amp;Gemacht von</translation>
    </message>
    <message>
        <source>Made by the domain’s CA, on that server</source>
        <translation>Von der CA der Domäne gemacht, auf diesem Server</translation>
    </message>
    <message>
        <source>From PKCS#12 files of the new machine</source>
        <translation>Aus PKCS#12-Dateien des neuen Rechners</translation>
    </message>
    <message>
        <source>Signed here, with the CA’s PKCS#12 file</source>
        <translation>Hier signiert, mit der PKCS#12-Datei der CA</translation>
    </message>
    <message>
        <source>&amp;Certificates</source>
        <translation>&amp;Zertifikate</translation>
    </message>
    <message>
        <source>&amp;Directory server</source>
        <translation>&amp;Verzeichnisserver</translation>
    </message>
    <message>
        <source>&amp;Web server</source>
        <translation>&amp;Webserver</translation>
    </message>
    <message>
        <source>&amp;KDC (optional)</source>
        <translation>&amp;KDC (freigestellt)</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Release to name</source>
        <translation>&amp;Release darin</translation>
    </message>
    <message>
        <source>None: every release accepts it</source>
        <translation>Keines: jedes Release nimmt es an</translation>
    </message>
    <message>
        <source>FreeIPA’s release, as 3.3.5. It must not be newer than that of the new machine.</source>
        <translation>Das Release von FreeIPA, wie 3.3.5. Es darf nicht neuer sein als das des neuen Rechners.</translation>
    </message>
    <message>
        <source>&amp;Addresses for DNS</source>
        <translation>&amp;Adressen für DNS</translation>
    </message>
    <message>
        <source>None: DNS stays as it is</source>
        <translation>Keine: DNS bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Re&amp;verse zones</source>
        <translation>Rü&amp;ckwärtszonen</translation>
    </message>
    <message>
        <source>Found by the address</source>
        <translation>Nach der Adresse gefunden</translation>
    </message>
    <message>
        <source>Where the bundle goes</source>
        <translation>Wohin das Bündel kommt</translation>
    </message>
    <message>
        <source>Machine, over SSH</source>
        <translation>Rechner, über SSH</translation>
    </message>
    <message>
        <source>File on this machine</source>
        <translation>Datei auf diesem Rechner</translation>
    </message>
    <message>
        <source>Machine or file</source>
        <translation>Rechner oder Datei</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
    <message>
        <source>&amp;Goes to</source>
        <translation>K&amp;ommt auf</translation>
    </message>
    <message>
        <source>Directory Manager password</source>
        <translation>Passwort des Directory Managers</translation>
    </message>
    <message>
        <source>Of the server that makes it; it seals the bundle</source>
        <translation>Das des Servers, der es macht; es versiegelt das Bündel</translation>
    </message>
    <message>
        <source>Directory Manager’s passw&amp;ord</source>
        <translation>Kennwor&amp;t des Directory Managers</translation>
    </message>
    <message>
        <source>Name the machine that shall become a replica.</source>
        <translation>Den Rechner nennen, der ein Replikat werden soll.</translation>
    </message>
    <message>
        <source>%1 is a server of this domain already.</source>
        <translation>%1 ist schon ein Server dieser Domäne.</translation>
    </message>
    <message>
        <source>The release is a number of FreeIPA’s, as 3.3.5.</source>
        <translation>Das Release ist eine Nummer von FreeIPA, wie 3.3.5.</translation>
    </message>
    <message>
        <source>Choose the file that the bundle goes into.</source>
        <translation>Die Datei wählen, in die das Bündel kommt.</translation>
    </message>
    <message>
        <source>Directory Manager’s password is needed: it seals the bundle.</source>
        <translation>Das Passwort des Directory Managers wird gebraucht: Es versiegelt das Bündel.</translation>
    </message>
    <message>
        <source>As ssh takes it; else by its name</source>
        <translation>Wie ssh ihn nimmt; sonst unter seinem Namen</translation>
    </message>
    <message>
        <source>replica-info-….gpg</source>
        <translation>replica-info-….gpg</translation>
    </message>
    <message>
        <source>A Dogtag CA signs for its own servers only: ipa-replica-prepare runs on %1, over SSH, and the bundle stays there.</source>
        <translation>Eine Dogtag-CA signiert nur für ihre eigenen Server: ipa-replica-prepare läuft auf %1, über SSH, und das Bündel bleibt dort.</translation>
    </message>
    <message>
        <source>The bundle is built in the memory of this machine, from the directory of %1 and these files, and checked as any other before it goes anywhere.</source>
        <translation>Das Bündel entsteht im Speicher dieses Rechners, aus dem Verzeichnis von %1 und diesen Dateien, und wird wie jedes andere geprüft, bevor es irgendwohin kommt.</translation>
    </message>
    <message>
        <source>&amp;Prepare it there</source>
        <translation>Dort vor&amp;bereiten</translation>
    </message>
    <message>
        <source>&amp;Build it</source>
        <translation>&amp;Bauen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As given before</source>
        <translation>Wie zuvor angegeben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Bundles (*.gpg);;All files (*)</source>
        <translation>Bündel (*.gpg);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rd::BundleListModel</name>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>left by an interrupted push</source>
        <translation>Rest einer unterbrochenen Übertragung</translation>
    </message>
    <message>
        <source>the replica is made already</source>
        <translation>das Replikat ist schon gemacht</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>älter als 30 Tage</translation>
    </message>
    <message>
        <source>readable by others</source>
        <translation>für andere lesbar</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Gemacht für</translation>
    </message>
    <message>
        <source>Lies on</source>
        <translation>Liegt auf</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Mode and owner</source>
        <translation>Rechte und Besitzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>rd::BundleMaker</name>
    <message>
        <source>This password does not open %1.</source>
        <translation>Dieses Passwort öffnet %1 nicht.</translation>
    </message>
    <message>
        <source>Give the password that the file was exported with.</source>
        <translation>Das Passwort angeben, mit dem die Datei exportiert wurde.</translation>
    </message>
    <message>
        <source>%1 is no PKCS#12 file, or it is damaged.</source>
        <translation>%1 ist keine PKCS#12-Datei oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Export it again, in PKCS#12 form (.p12, .pfx).</source>
        <translation>Erneut exportieren, in PKCS#12-Form (.p12, .pfx).</translation>
    </message>
    <message>
        <source>The certificate of the realm&apos;s CA is not known.</source>
        <translation>Das Zertifikat der CA des Realms ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check that cn=CAcert,cn=ipa,cn=etc holds it in the directory.</source>
        <translation>Prüfen, ob es im Verzeichnis in cn=CAcert,cn=ipa,cn=etc steht.</translation>
    </message>
    <message>
        <source>%1 holds no CA certificate with its private key.</source>
        <translation>%1 enthält kein CA-Zertifikat mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Give the PKCS#12 file that holds the key of the realm&apos;s CA.</source>
        <translation>Die PKCS#12-Datei mit dem Schlüssel der CA des Realms angeben.</translation>
    </message>
    <message>
        <source>The CA in %1 is not the CA of the realm %2.</source>
        <translation>Die CA in %1 ist nicht die CA des Realms %2.</translation>
    </message>
    <message>
        <source>Give the PKCS#12 file of the CA that the directory names.</source>
        <translation>Die PKCS#12-Datei der CA angeben, die das Verzeichnis nennt.</translation>
    </message>
    <message>
        <source>Certificates for the directory server and the web server are needed.</source>
        <translation>Es werden Zertifikate für Verzeichnisserver und Webserver gebraucht.</translation>
    </message>
    <message>
        <source>Give a PKCS#12 file for each, or the CA&apos;s; a Dogtag CA makes them on the source only.</source>
        <translation>Für beide eine PKCS#12-Datei angeben oder die der CA; eine Dogtag-CA macht sie nur auf der Quelle.</translation>
    </message>
    <message>
        <source>%1 holds no certificate with its private key.</source>
        <translation>%1 enthält kein Zertifikat mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Export certificate and key together into a PKCS#12 file.</source>
        <translation>Zertifikat und Schlüssel zusammen in eine PKCS#12-Datei exportieren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n private key(s), where one server&apos;s is expected.</source>
        <translation>
            <numerusform>%1 enthält %n privaten Schlüssel, wo der eines Servers erwartet wird.</numerusform>
            <numerusform>%1 enthält %n private Schlüssel, wo der eines einzigen Servers erwartet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export one certificate with its key alone.</source>
        <translation>Ein einziges Zertifikat mit seinem Schlüssel exportieren.</translation>
    </message>
</context>
<context>
    <name>rd::BundleOrigin</name>
    <message>
        <source>This domain is at level %1; bundles make replicas at level 0 only.</source>
        <translation>Diese Domäne ist auf Stufe %1; Bündel machen Replikate nur auf Stufe 0.</translation>
    </message>
    <message>
        <source>At level 1 the machine is enrolled first and promoted by ipa-replica-install without a bundle.</source>
        <translation>Auf Stufe 1 wird der Rechner zuerst aufgenommen und dann von ipa-replica-install ohne Bündel befördert.</translation>
    </message>
    <message>
        <source>%1 does not say what the certificates of its domain are named after.</source>
        <translation>%1 sagt nicht, wonach die Zertifikate seiner Domäne benannt sind.</translation>
    </message>
    <message>
        <source>Set ipaCertificateSubjectBase in cn=ipaConfig,cn=etc; without it the installer fails.</source>
        <translation>In cn=ipaConfig,cn=etc ipaCertificateSubjectBase setzen; ohne diese Angabe scheitert das Installationsprogramm.</translation>
    </message>
    <message>
        <source>%1 does not show the certificate of the domain&apos;s CA.</source>
        <translation>%1 zeigt das Zertifikat der CA der Domäne nicht.</translation>
    </message>
    <message>
        <source>Check that cn=CAcert,cn=ipa,cn=etc is in the directory and that this sign-in may read it.</source>
        <translation>Prüfen, ob cn=CAcert,cn=ipa,cn=etc im Verzeichnis ist und diese Anmeldung es lesen darf.</translation>
    </message>
</context>
<context>
    <name>rd::BundleOutput</name>
    <message>
        <source>not encrypted: wipe it</source>
        <translation>nicht verschlüsselt: vernichten</translation>
    </message>
    <message>
        <source>left by an interrupted push</source>
        <translation>Rest einer unterbrochenen Übertragung</translation>
    </message>
    <message>
        <source>the replica is made already</source>
        <translation>das Replikat ist schon gemacht</translation>
    </message>
    <message>
        <source>older than 30 days</source>
        <translation>älter als 30 Tage</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Bundle for %1</source>
        <translation>Bündel für %1</translation>
    </message>
    <message>
        <source>  Made by       %1</source>
        <translation>  Gemacht von   %1</translation>
    </message>
    <message>
        <source>  Realm         %1, domain %2</source>
        <translation>  Realm         %1, Domäne %2</translation>
    </message>
    <message>
        <source>  Subject base  %1</source>
        <translation>  Namensbasis   %1</translation>
    </message>
    <message>
        <source>  Release       %1</source>
        <translation>  Version       %1</translation>
    </message>
    <message>
        <source>  CA            %1</source>
        <translation>  CA            %1</translation>
    </message>
    <message>
        <source>inside, with its keys</source>
        <translation>darin, mit ihren Schlüsseln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>  File          %1 bytes, SHA-256 %2</source>
        <translation>  Datei         %1 Bytes, SHA-256 %2</translation>
    </message>
    <message>
        <source>  Members       %1</source>
        <translation>  Inhalt        %1</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2, until %3, %n day(s) left; %4</source>
        <translation>
            <numerusform>%1 %2, bis %3, noch %n Tag; %4</numerusform>
            <numerusform>%1 %2, bis %3, noch %n Tage; %4</numerusform>
        </translation>
    </message>
    <message>
        <source>with its key</source>
        <translation>mit Schlüssel</translation>
    </message>
    <message>
        <source>without key</source>
        <translation>ohne Schlüssel</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>readable by others</source>
        <translation>für andere lesbar</translation>
    </message>
    <message>
        <source>%1 bytes, %2, mode %3 %4</source>
        <translation>%1 Bytes, %2, Rechte %3 %4</translation>
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
    <name>rd::BundleStore</name>
    <message>
        <source>%1 answered in a way that cannot be understood.</source>
        <translation>%1 hat auf unverständliche Weise geantwortet.</translation>
    </message>
    <message>
        <source>Check that logging in there prints nothing of its own.</source>
        <translation>Prüfen, dass die Anmeldung dort nichts Eigenes ausgibt.</translation>
    </message>
    <message>
        <source>The bundles on %1 could not be listed.</source>
        <translation>Die Bündel auf %1 konnten nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>Check that the login is root or may use sudo.</source>
        <translation>Prüfen, dass die Anmeldung root ist oder sudo benutzen darf.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 is no bundle: it is no file, or larger than any bundle.</source>
        <translation>%1 ist kein Bündel: Es ist keine Datei oder größer als jedes Bündel.</translation>
    </message>
    <message>
        <source>Give a file made by ipa-replica-prepare.</source>
        <translation>Eine von ipa-replica-prepare gemachte Datei angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Prüfen, wem sie gehört.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Die Platte prüfen.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Move it away, or give another name.</source>
        <translation>Sie wegräumen oder einen anderen Namen angeben.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Check that the disk has room.</source>
        <translation>Prüfen, ob auf der Platte Platz ist.</translation>
    </message>
</context>
<context>
    <name>rd::BundlesPage</name>
    <message>
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Files that hold the keys of replicas to be made. None should lie about longer than needed.</source>
        <translation>Dateien mit den Schlüsseln künftiger Replikate. Keine sollte länger herumliegen als nötig.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Wipe…</source>
        <translation>&amp;Vernichten…</translation>
    </message>
    <message>
        <source>&amp;Look on the servers</source>
        <translation>Auf den &amp;Servern suchen</translation>
    </message>
    <message>
        <source>Bundles on the servers</source>
        <translation>Bündel auf den Servern</translation>
    </message>
    <message>
        <source>What the rules say about this bundle</source>
        <translation>Was die Regeln zu diesem Bündel sagen</translation>
    </message>
    <message>
        <source>Certificates in this bundle</source>
        <translation>Zertifikate in diesem Bündel</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Bündel öffnen</translation>
    </message>
    <message>
        <source>Bundles (*.gpg);;All files (*)</source>
        <translation>Bündel (*.gpg);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No bundle lies on the servers of this domain.</source>
        <translation>Auf den Servern dieser Domäne liegt kein Bündel.</translation>
    </message>
    <message numerus="yes">
        <source>%n machine(s) could not be looked at. The first: %1</source>
        <translation>
            <numerusform>%n Rechner konnte nicht angesehen werden: %1</numerusform>
            <numerusform>%n Rechner konnten nicht angesehen werden. Der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>FreeIPA %1</source>
        <translation>FreeIPA %1</translation>
    </message>
    <message>
        <source>no release named</source>
        <translation>keine Version genannt</translation>
    </message>
    <message>
        <source>Made for %1 by %2, realm %3, %4.</source>
        <translation>Gemacht für %1 von %2, Realm %3, %4.</translation>
    </message>
    <message>
        <source>Look on the servers for bundles, or open one that lies on this machine.</source>
        <translation>Auf den Servern nach Bündeln suchen oder eines öffnen, das auf diesem Rechner liegt.</translation>
    </message>
    <message>
        <source>Wipe a bundle</source>
        <translation>Bündel vernichten</translation>
    </message>
    <message>
        <source>The bundle for %1 will be wiped from %2.</source>
        <translation>Das Bündel für %1 wird auf %2 vernichtet.</translation>
    </message>
    <message>
        <source>It cannot be brought back. A new one can be prepared on a server of the domain.</source>
        <translation>Es lässt sich nicht zurückholen. Auf einem Server der Domäne kann ein neues vorbereitet werden.</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Vernichten</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Push…</source>
        <translation>&amp;Übertragen…</translation>
    </message>
    <message>
        <source>&amp;Build…</source>
        <translation>&amp;Bauen…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>This domain is at level %1; bundles make replicas at level 0 only.</source>
        <translation>Diese Domäne ist auf Stufe %1; Bündel machen Replikate nur auf Stufe 0.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The bundle for %1 is made.</source>
        <translation>Das Bündel für %1 ist gemacht.</translation>
    </message>
    <message>
        <source>It is in %1.</source>
        <translation>Es liegt in %1.</translation>
    </message>
    <message>
        <source>Push a bundle</source>
        <translation>Ein Bündel übertragen</translation>
    </message>
    <message>
        <source>The bundle for %1 goes from %2 to this machine, as ssh reaches it:</source>
        <translation>Das Bündel für %1 kommt von %2 auf diesen Rechner, wie ssh ihn erreicht:</translation>
    </message>
    <message>
        <source>&amp;Push</source>
        <translation>&amp;Übertragen</translation>
    </message>
    <message>
        <source>Open a f&amp;ile…</source>
        <translation>Date&amp;i öffnen…</translation>
    </message>
</context>
<context>
    <name>rd::Capture</name>
    <message>
        <source>This file is no capture that Replica Desk can read.</source>
        <translation>Diese Datei ist keine Aufnahme, die Replica Desk lesen kann.</translation>
    </message>
    <message>
        <source>Save the capture again, or ask for it once more; it may have been cut off on the way.</source>
        <translation>Die Aufnahme neu speichern oder noch einmal anfordern; vielleicht wurde sie unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>This capture was made by a newer Replica Desk.</source>
        <translation>Diese Aufnahme stammt von einem neueren Replica Desk.</translation>
    </message>
    <message>
        <source>Open it with the version that made it, or a later one.</source>
        <translation>Sie mit der Version öffnen, die sie gemacht hat, oder einer späteren.</translation>
    </message>
</context>
<context>
    <name>rd::CaptureCommand</name>
    <message>
        <source>Exit codes:
  0  done
  3  wrong usage
  4  the domain or the capture could not be read, or the file not be written</source>
        <translation>Rückgabewerte:
  0  erledigt
  3  falscher Aufruf
  4  die Domäne oder die Aufnahme war nicht lesbar, oder die Datei nicht schreibbar</translation>
    </message>
    <message numerus="yes">
        <source>%1 holds %n server(s).</source>
        <translation>
            <numerusform>%1 enthält %n Server.</numerusform>
            <numerusform>%1 enthält %n Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads a domain and keeps it as a file.</source>
        <translation>Liest eine Domäne und bewahrt sie als Datei auf.</translation>
    </message>
    <message>
        <source>Full name of any server of the domain.</source>
        <translation>Voller Name irgendeines Servers der Domäne.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
        <source>Leaves out all names, addresses and certificates.</source>
        <translation>Lässt alle Namen, Adressen und Zertifikate weg.</translation>
    </message>
    <message>
        <source>Shows a capture as &quot;topology&quot; shows a domain.</source>
        <translation>Zeigt eine Aufnahme, wie „topology“ eine Domäne zeigt.</translation>
    </message>
    <message>
        <source>The capture.</source>
        <translation>Die Aufnahme.</translation>
    </message>
    <message>
        <source>Writes a capture again without names, addresses and certificates.</source>
        <translation>Schreibt eine Aufnahme ohne Namen, Adressen und Zertifikate neu.</translation>
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
    <message>
        <source>%1 in the bundle asks for so much key stretching that opening it could take hours.</source>
        <translation>%1 im Bündel verlangt so viel Schlüsselstreckung, dass das Öffnen Stunden dauern könnte.</translation>
    </message>
    <message>
        <source>%1 in the bundle holds more than %2 certificates.</source>
        <translation>%1 im Bündel enthält mehr als %2 Zertifikate.</translation>
    </message>
    <message>
        <source>A PKCS#12 file could not be written.</source>
        <translation>Eine PKCS#12-Datei konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>rd::CertificateModel</name>
    <message>
        <source>Serial number %1
Valid from %2 to %3 (UTC)
Names: %4
Signed with %5
Name in the file: %6</source>
        <translation>Seriennummer %1
Gültig von %2 bis %3 (UTC)
Namen: %4
Signiert mit %5
Name in der Datei: %6</translation>
    </message>
    <message>
        <source>%1 %2, key is there</source>
        <translation>%1 %2, Schlüssel dabei</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
</context>
<context>
    <name>rd::ChangeActions</name>
    <message>
        <source>&amp;Unlock changes</source>
        <translation>Änderungen &amp;freigeben</translation>
    </message>
    <message>
        <source>&amp;Add a link…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove a link…</source>
        <translation>Verbindung &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Send changes now…</source>
        <translation>Änderungen jetzt &amp;senden…</translation>
    </message>
    <message>
        <source>Switch a direction &amp;on…</source>
        <translation>Eine Richtung &amp;einschalten…</translation>
    </message>
    <message>
        <source>Switch a direction o&amp;ff…</source>
        <translation>Eine Richtung &amp;ausschalten…</translation>
    </message>
    <message>
        <source>&amp;Fill a server anew…</source>
        <translation>Einen Server neu &amp;füllen…</translation>
    </message>
    <message>
        <source>Remove a ser&amp;ver…</source>
        <translation>Einen Ser&amp;ver entfernen…</translation>
    </message>
    <message>
        <source>Forget a replica &amp;id…</source>
        <translation>Eine Replikat-&amp;ID vergessen lassen…</translation>
    </message>
    <message>
        <source>Changes are possible</source>
        <translation>Änderungen sind möglich</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>The topology can be changed. Lock it again when you are done.</source>
        <translation>Die Topologie kann geändert werden. Danach wieder sperren.</translation>
    </message>
    <message>
        <source>Nothing can be changed until you unlock it.</source>
        <translation>Solange nicht freigegeben ist, kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Chang&amp;e</source>
        <translation>&amp;Ändern</translation>
    </message>
</context>
<context>
    <name>rd::Check</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>could not be checked</source>
        <translation>nicht prüfbar</translation>
    </message>
    <message>
        <source>should be mended</source>
        <translation>sollte behoben werden</translation>
    </message>
    <message>
        <source>in the way</source>
        <translation>im Weg</translation>
    </message>
    <message>
        <source>Reaching the machines</source>
        <translation>Erreichbarkeit der Rechner</translation>
    </message>
    <message>
        <source>Names and addresses</source>
        <translation>Namen und Adressen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Ports of the new machine</source>
        <translation>Ports des neuen Rechners</translation>
    </message>
    <message>
        <source>Leftovers of earlier attempts</source>
        <translation>Reste früherer Versuche</translation>
    </message>
    <message>
        <source>Directory and certificates</source>
        <translation>Verzeichnis und Zertifikate</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>rd::CheckCommand</name>
    <message>
        <source>Tries every port that a server and a new replica need of each other, both ways, every address, in the words of the services. Where nothing listens on REPLICA yet, it answers there meanwhile.</source>
        <translation>Probiert jeden Port, den ein Server und ein neues Replikat voneinander brauchen, in beide Richtungen, über jede Adresse und in der Sprache der Dienste. Wo auf REPLICA noch nichts lauscht, antwortet es dort währenddessen selbst.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  every port is open in both directions
  1  every required port is open, an advisory one is not
  2  a required port cannot be used, or not everything could be tried
  3  wrong usage
  4  a machine could not be looked at
  5  interrupted</source>
        <translation>Rückgabewerte:
  0  jeder Port ist in beide Richtungen offen
  1  jeder nötige Port ist offen, ein empfohlener nicht
  2  ein nötiger Port ist nicht benutzbar, oder nicht alles konnte probiert werden
  3  falscher Aufruf
  4  ein Rechner konnte nicht untersucht werden
  5  unterbrochen</translation>
    </message>
    <message>
        <source>Full name of the server that the replica is made from.</source>
        <translation>Vollständiger Name des Servers, von dem das Replikat erstellt wird.</translation>
    </message>
    <message>
        <source>Full name of the machine that becomes a replica.</source>
        <translation>Vollständiger Name des Rechners, der ein Replikat wird.</translation>
    </message>
    <message>
        <source>Also the ports that a replica with a CA needs.</source>
        <translation>Auch die Ports, die ein Replikat mit CA braucht.</translation>
    </message>
    <message>
        <source>Whose ports, if not those of the source&apos;s FreeIPA: for example 3.0.</source>
        <translation>Ports welcher Version, falls nicht die des FreeIPA der Quelle: zum Beispiel 3.0.</translation>
    </message>
    <message>
        <source>Where ssh reaches the source, if not by its name.</source>
        <translation>Wo ssh die Quelle erreicht, falls nicht unter ihrem Namen.</translation>
    </message>
    <message>
        <source>Where ssh reaches the new machine, if not by its name.</source>
        <translation>Wo ssh den neuen Rechner erreicht, falls nicht unter seinem Namen.</translation>
    </message>
    <message>
        <source>An address of the new machine besides those of its name (repeatable).</source>
        <translation>Eine Adresse des neuen Rechners neben denen seines Namens (wiederholbar).</translation>
    </message>
    <message>
        <source>--generation wants a version such as 3.3 or 4.12.</source>
        <translation>--generation verlangt eine Version wie 3.3 oder 4.12.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli check connections --help&quot;.</source>
        <translation>Siehe „replica-desk-cli check connections --help“.</translation>
    </message>
</context>
<context>
    <name>rd::CheckModel</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vorgefunden</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>in the way, overruled</source>
        <translation>im Weg, übergangen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
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
        <source>%1 still has a replication agreement with %2.</source>
        <translation>%1 hat noch eine Replikationsvereinbarung mit %2.</translation>
    </message>
    <message>
        <source>%1 already has an entry in the directory.</source>
        <translation>%1 hat bereits einen Eintrag im Verzeichnis.</translation>
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
    <message>
        <source>Remove what an earlier attempt left: replica-desk-cli replica cleanup %1 --from %2</source>
        <translation>Reste eines früheren Versuchs entfernen: replica-desk-cli replica cleanup %1 --from %2</translation>
    </message>
    <message>
        <source>This domain is at level %1 now; the replica was ordered for level %2.</source>
        <translation>Diese Domäne hat jetzt die Stufe %1; das Replikat wurde für Stufe %2 bestellt.</translation>
    </message>
    <message>
        <source>Order the replica again: at level 0 it is made from a bundle, at level 1 it is promoted.</source>
        <translation>Das Replikat neu bestellen: auf Stufe 0 entsteht es aus einem Bündel, auf Stufe 1 wird es befördert.</translation>
    </message>
    <message>
        <source>%1 already knows %2 as a server.</source>
        <translation>%1 kennt %2 bereits als Server.</translation>
    </message>
    <message>
        <source>This domain has no CA, so the replica cannot get one.</source>
        <translation>Diese Domäne hat keine CA, also kann das Replikat keine bekommen.</translation>
    </message>
    <message>
        <source>Order it without a CA and with certificate files.</source>
        <translation>Ohne CA und mit Zertifikatsdateien bestellen.</translation>
    </message>
    <message>
        <source>This domain has no CA that could give the replica its certificates.</source>
        <translation>Diese Domäne hat keine CA, die dem Replikat seine Zertifikate geben könnte.</translation>
    </message>
    <message>
        <source>Bring PKCS#12 files to the new machine and name them with --dirsrv-cert-file and --http-cert-file, and with --pkinit-cert-file or --no-pkinit.</source>
        <translation>PKCS#12-Dateien auf die neue Maschine bringen und mit --dirsrv-cert-file und --http-cert-file sowie --pkinit-cert-file oder --no-pkinit nennen.</translation>
    </message>
    <message>
        <source>This domain has a CA; its servers do not take certificate files.</source>
        <translation>Diese Domäne hat eine CA; ihre Server nehmen keine Zertifikatsdateien an.</translation>
    </message>
    <message>
        <source>Order the replica without certificate files.</source>
        <translation>Das Replikat ohne Zertifikatsdateien bestellen.</translation>
    </message>
    <message>
        <source>%1 has no CA, so it cannot give one to the replica.</source>
        <translation>%1 hat keine CA, kann dem Replikat also keine geben.</translation>
    </message>
    <message>
        <source>Make the replica from %1.</source>
        <translation>Das Replikat von %1 machen.</translation>
    </message>
    <message>
        <source>%1 has no KRA, so it cannot give one to the replica.</source>
        <translation>%1 hat keine KRA, kann dem Replikat also keine geben.</translation>
    </message>
    <message>
        <source>Order the replica without a KRA; ipa-kra-install adds the first one.</source>
        <translation>Das Replikat ohne KRA bestellen; ipa-kra-install fügt die erste hinzu.</translation>
    </message>
    <message>
        <source>Remove it first: replica-desk-cli replica cleanup %1 --from %2</source>
        <translation>Zuerst entfernen: replica-desk-cli replica cleanup %1 --from %2</translation>
    </message>
    <message>
        <source>%1 has FreeIPA %2, older than the %3 of the source.</source>
        <translation>%1 hat FreeIPA %2, älter als die %3 der Quelle.</translation>
    </message>
    <message>
        <source>Update the packages there: a replica must not be older than its source.</source>
        <translation>Die Pakete dort aktualisieren: ein Replikat darf nicht älter als seine Quelle sein.</translation>
    </message>
    <message>
        <source>%1 is enrolled in the realm %2.</source>
        <translation>%1 gehört zum Realm %2.</translation>
    </message>
    <message>
        <source>Take it out of there first. On %1: ipa-client-install --uninstall</source>
        <translation>Zuerst dort herausnehmen. Auf %1: ipa-client-install --uninstall</translation>
    </message>
    <message>
        <source>%1 is enrolled with %2, and its installer takes that server as the source.</source>
        <translation>%1 wurde über %2 aufgenommen, und das Installationsprogramm nimmt diesen Server als Quelle.</translation>
    </message>
    <message>
        <source>Make the replica from %1, or take the machine out of the domain first.</source>
        <translation>Das Replikat von %1 machen oder die Maschine zuerst aus der Domäne nehmen.</translation>
    </message>
    <message>
        <source>Enrolled already; the options of the enrolment are not used.</source>
        <translation>Bereits aufgenommen; die Optionen der Aufnahme werden nicht benutzt.</translation>
    </message>
    <message>
        <source>%1 is not enrolled, so it has no host key of its own.</source>
        <translation>%1 ist nicht aufgenommen und hat daher keinen eigenen Host-Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a password, a one-time password or a keytab instead.</source>
        <translation>Stattdessen ein Passwort, ein Einmalpasswort oder eine Keytab wählen.</translation>
    </message>
    <message>
        <source>%1 has no ipa-client-install.</source>
        <translation>%1 hat kein ipa-client-install.</translation>
    </message>
    <message>
        <source>Install the FreeIPA client and server packages there.</source>
        <translation>Dort die Client- und Serverpakete von FreeIPA installieren.</translation>
    </message>
    <message>
        <source>%1 has no file %2.</source>
        <translation>Auf %1 gibt es keine Datei %2.</translation>
    </message>
    <message>
        <source>Copy it there first, readable by root only.</source>
        <translation>Sie zuerst dorthin kopieren, nur für root lesbar.</translation>
    </message>
    <message>
        <source>An enrolment of %1 was begun or undone by halves.</source>
        <translation>Eine Aufnahme von %1 wurde nur halb ausgeführt oder rückgängig gemacht.</translation>
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
    <name>rd::Choice</name>
    <message>
        <source>%1 to %2 · %3</source>
        <translation>%1 nach %2 · %3</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 and %2 · %3</source>
        <translation>%1 und %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>rd::CleanupCommand</name>
    <message>
        <source>Removes what is found without asking first.</source>
        <translation>Entfernt das Gefundene, ohne vorher zu fragen.</translation>
    </message>
    <message>
        <source>Takes away what attempts to make a replica left: on its machine, and in the directories of the domain. Lists everything and asks before anything goes.</source>
        <translation>Entfernt, was Versuche, ein Replikat zu machen, hinterlassen haben: auf seiner Maschine und in den Verzeichnissen der Domäne. Zeigt alles und fragt, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>Full name of the machine that should have become a replica.</source>
        <translation>Voller Name der Maschine, die ein Replikat werden sollte.</translation>
    </message>
    <message>
        <source>Cleans up after a failed creation and tries it again from the first step that is not done. Every secret is asked for anew.</source>
        <translation>Räumt nach einer gescheiterten Erstellung auf und versucht sie erneut, ab dem ersten nicht erledigten Schritt. Jedes Geheimnis wird neu erfragt.</translation>
    </message>
    <message>
        <source>Name of the run, as “runs list” shows it.</source>
        <translation>Name des Laufs, wie ihn „runs list“ zeigt.</translation>
    </message>
    <message>
        <source>Ends the program that a run left working on the new machine, and cleans up after it.</source>
        <translation>Beendet das Programm, das ein Lauf auf der neuen Maschine arbeiten ließ, und räumt danach auf.</translation>
    </message>
    <message>
        <source>The bundle is still being prepared on %1; that ends by itself within a minute.</source>
        <translation>Das Bündel wird auf %1 noch vorbereitet; das endet binnen einer Minute von selbst.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>There is nothing to clean up: the replica is installed, or this run was a clean-up.</source>
        <translation>Es gibt nichts aufzuräumen: Das Replikat ist installiert, oder dieser Lauf war ein Aufräumen.</translation>
    </message>
</context>
<context>
    <name>rd::CleanupSteps</name>
    <message>
        <source>%1 could not be searched for leftovers: %2</source>
        <translation>%1 konnte nicht nach Resten durchsucht werden: %2</translation>
    </message>
    <message>
        <source>Look for what is left</source>
        <translation>Nach Resten suchen</translation>
    </message>
    <message>
        <source>Nothing is left of it but its enrolment, which can stay.</source>
        <translation>Übrig ist nur die Aufnahme in die Domäne, und die kann bleiben.</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Es ist nichts davon übrig.</translation>
    </message>
    <message>
        <source>%1 is not a FreeIPA server.</source>
        <translation>%1 ist kein FreeIPA-Server.</translation>
    </message>
    <message>
        <source>Name a server of the domain that works.</source>
        <translation>Einen Server der Domäne nennen, der funktioniert.</translation>
    </message>
    <message>
        <source>%1 is not reached: only the directory can be cleaned. %2</source>
        <translation>%1 ist nicht erreichbar: nur das Verzeichnis kann aufgeräumt werden. %2</translation>
    </message>
    <message>
        <source>FreeIPA on %1, whole or half: its data, configuration, keytabs and enrolment</source>
        <translation>FreeIPA auf %1, ganz oder halb: Daten, Konfiguration, Keytabs und Aufnahme</translation>
    </message>
    <message>
        <source>the enrolment of %1: its configuration and keytab</source>
        <translation>die Aufnahme von %1: Konfiguration und Keytab</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be undone. %n thing(s) would be removed.</source>
        <translation>
            <numerusform>Das lässt sich nicht rückgängig machen. Ein Ding würde entfernt.</numerusform>
            <numerusform>Das lässt sich nicht rückgängig machen. %n Dinge würden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory lists %1 as a server with its services switched on: it may be one that works!</source>
        <translation>Das Verzeichnis führt %1 als Server mit eingeschalteten Diensten: vielleicht funktioniert er!</translation>
    </message>
    <message>
        <source>Remove all of this?</source>
        <translation>Das alles entfernen?</translation>
    </message>
    <message>
        <source>Nothing was removed, as you decided.</source>
        <translation>Wie entschieden, wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Look at the list again; it is kept in evidence/leftovers.txt of this run.</source>
        <translation>Die Liste noch einmal ansehen; sie steht in evidence/leftovers.txt dieses Laufs.</translation>
    </message>
    <message>
        <source>Take FreeIPA off the machine</source>
        <translation>FreeIPA von der Maschine nehmen</translation>
    </message>
    <message>
        <source>The uninstaller ended with status %1.</source>
        <translation>Das Deinstallationsprogramm endete mit Status %1.</translation>
    </message>
    <message>
        <source>FreeIPA could not be taken off %1.</source>
        <translation>FreeIPA konnte nicht von %1 genommen werden.</translation>
    </message>
    <message>
        <source>Look at evidence/ipaserver-uninstall.log of this run, mend what it names, and clean up again.</source>
        <translation>evidence/ipaserver-uninstall.log dieses Laufs ansehen, das Genannte beheben und erneut aufräumen.</translation>
    </message>
    <message>
        <source>Files could not be removed on %1.</source>
        <translation>Auf %1 konnten Dateien nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove them by hand, then clean up again.</source>
        <translation>Sie von Hand entfernen, dann erneut aufräumen.</translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten file(s) or folder(s) removed.</source>
        <translation>
            <numerusform>Eine vergessene Datei oder ein vergessener Ordner entfernt.</numerusform>
            <numerusform>%n vergessene Dateien oder Ordner entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove it from the directory</source>
        <translation>Aus dem Verzeichnis entfernen</translation>
    </message>
    <message>
        <source>This is still there: %1</source>
        <translation>Das ist noch da: %1</translation>
    </message>
    <message>
        <source>Clean up again in some minutes; if it stays, look at the errors log of the directory server.</source>
        <translation>In einigen Minuten erneut aufräumen; bleibt es, das Fehlerprotokoll des Verzeichnisservers ansehen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) and value(s) removed.</source>
        <translation>
            <numerusform>Ein Eintrag oder Wert entfernt.</numerusform>
            <numerusform>%n Einträge und Werte entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The update vector could not be cleaned.</source>
        <translation>Der Änderungsvektor konnte nicht bereinigt werden.</translation>
    </message>
    <message>
        <source>See that nothing is left</source>
        <translation>Nachsehen, dass nichts übrig ist</translation>
    </message>
    <message>
        <source>Before %1 joins again, run ipa-server-install --uninstall on it.</source>
        <translation>Bevor %1 wieder beitritt, dort ipa-server-install --uninstall ausführen.</translation>
    </message>
    <message>
        <source>%1 is not clean.</source>
        <translation>%1 ist nicht sauber.</translation>
    </message>
    <message>
        <source>Clean up again.</source>
        <translation>Erneut aufräumen.</translation>
    </message>
    <message>
        <source>Something on %1 still listens on port %2.</source>
        <translation>Auf %1 lauscht noch etwas an Port %2.</translation>
    </message>
    <message>
        <source>Stop that program: FreeIPA needs the port. &quot;ss -ltnp&quot; names it.</source>
        <translation>Dieses Programm beenden: FreeIPA braucht den Port. „ss -ltnp“ nennt es.</translation>
    </message>
    <message>
        <source>The machine is clean and the ports are free.</source>
        <translation>Die Maschine ist sauber und die Ports sind frei.</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Stopped what the uninstaller left running: %1</source>
        <translation>Angehalten, was das Deinstallationsprogramm laufen ließ: %1</translation>
    </message>
    <message>
        <source>%1 could not be stopped on %2.</source>
        <translation>%1 konnte auf %2 nicht angehalten werden.</translation>
    </message>
    <message>
        <source>Stop it by hand, then clean up again.</source>
        <translation>Von Hand anhalten, dann noch einmal aufräumen.</translation>
    </message>
    <message>
        <source>what an enrolment begun or undone by halves left on %1</source>
        <translation>was eine nur halb ausgeführte oder rückgängig gemachte Aufnahme auf %1 hinterließ</translation>
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
    <message>
        <source>Full name of any server of the domain.</source>
        <translation>Voller Name irgendeines Servers der Domäne.</translation>
    </message>
    <message>
        <source>Looks at this saved capture instead of asking a server.</source>
        <translation>Sieht diese gespeicherte Aufnahme an, statt einen Server zu fragen.</translation>
    </message>
    <message>
        <source>Lets every server try over SSH whether it reaches those it replicates to: a cut link on which nothing has to be sent looks sound otherwise.</source>
        <translation>Lässt jeden Server über SSH probieren, ob er die erreicht, an die er repliziert: eine unterbrochene Verbindung, auf der nichts zu senden ist, sieht sonst heil aus.</translation>
    </message>
</context>
<context>
    <name>rd::ConnectGesture</name>
    <message numerus="yes">
        <source>New %1 link from %2: choose one of %n server(s).</source>
        <translation>
            <numerusform>Neue Verbindung (%1) von %2: %n Server kommt in Frage.</numerusform>
            <numerusform>Neue Verbindung (%1) von %2: einen von %n Servern wählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>New %1 link from %2 to %3: let go or press Enter.</source>
        <translation>Neue Verbindung (%1) von %2 nach %3: loslassen oder Eingabetaste drücken.</translation>
    </message>
</context>
<context>
    <name>rd::ConnectionCheck</name>
    <message>
        <source>%1 has no address that could be tried from %2.</source>
        <translation>%1 hat keine Adresse, die von %2 aus probiert werden könnte.</translation>
    </message>
    <message>
        <source>Give the name an address in DNS or in /etc/hosts of both machines.</source>
        <translation>Dem Namen im DNS oder in /etc/hosts beider Rechner eine Adresse geben.</translation>
    </message>
    <message>
        <source>Trying the ports</source>
        <translation>Ports werden probiert</translation>
    </message>
    <message>
        <source>Looking at both machines</source>
        <translation>Beide Rechner werden untersucht</translation>
    </message>
</context>
<context>
    <name>rd::ConnectionText</name>
    <message>
        <source>no service yet, our own answer came through</source>
        <translation>noch kein Dienst, die eigene Antwort kam an</translation>
    </message>
    <message>
        <source>certificate valid until %1</source>
        <translation>Zertifikat gültig bis %1</translation>
    </message>
    <message>
        <source>the service answers</source>
        <translation>der Dienst antwortet</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 nach %2</translation>
    </message>
    <message>
        <source>Every port that a replica needs is open in both directions.</source>
        <translation>Jeder Port, den ein Replikat braucht, ist in beide Richtungen offen.</translation>
    </message>
    <message>
        <source>Every required port is open, but not all that should be; an installation goes on.</source>
        <translation>Jeder nötige Port ist offen, aber nicht alle, die es sein sollten; eine Installation gelingt trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%n required port(s) cannot be used; an installation would fail.</source>
        <translation>
            <numerusform>%n nötiger Port ist nicht benutzbar; eine Installation würde scheitern.</numerusform>
            <numerusform>%n nötige Ports sind nicht benutzbar; eine Installation würde scheitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be tried.</source>
        <translation>Nicht alles konnte probiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 s.</source>
        <translation>
            <numerusform>%n Ergebnis in %1 s.</numerusform>
            <numerusform>%n Ergebnisse in %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Connections</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>wrong service</source>
        <translation>falscher Dienst</translation>
    </message>
    <message>
        <source>certificate problem</source>
        <translation>Zertifikatsproblem</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
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
    <name>rd::CourseModel</name>
    <message>
        <source>Harmless: %1</source>
        <translation>Harmlos: %1</translation>
    </message>
    <message>
        <source>Proves that this healed: %1</source>
        <translation>Beweist, dass sich dies gegeben hat: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
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
    <message>
        <source>Cleaning up what is left of %1, from %2   (run %3)</source>
        <translation>Reste von %1 werden entfernt, von %2 aus   (Lauf %3)</translation>
    </message>
    <message>
        <source>Nothing is left of %1. Took %2.</source>
        <translation>Von %1 ist nichts mehr übrig. Dauer: %2.</translation>
    </message>
    <message>
        <source>Clean up and try again with: replica-desk-cli replica retry %1</source>
        <translation>Aufräumen und erneut versuchen mit: replica-desk-cli replica retry %1</translation>
    </message>
    <message>
        <source>Nothing was heard for %1 s: %2.</source>
        <translation>Seit %1 s war nichts zu hören: %2.</translation>
    </message>
    <message>
        <source>More is told on %1 by: %2</source>
        <translation>Mehr sagt auf %1: %2</translation>
    </message>
</context>
<context>
    <name>rd::DeedWorker</name>
    <message>
        <source>The receiving server is busy with another one; trying again.</source>
        <translation>Der empfangende Server ist mit einem anderen beschäftigt; neuer Versuch.</translation>
    </message>
    <message>
        <source>More than %1 entries would be deleted below %2.</source>
        <translation>Unter %2 würden mehr als %1 Einträge gelöscht.</translation>
    </message>
    <message>
        <source>That cannot be right; nothing of it was deleted.</source>
        <translation>Das kann nicht stimmen; nichts davon wurde gelöscht.</translation>
    </message>
    <message>
        <source>Entries deleted: %1</source>
        <translation>Gelöschte Einträge: %1</translation>
    </message>
    <message>
        <source>Entries changed: %1</source>
        <translation>Geänderte Einträge: %1</translation>
    </message>
    <message>
        <source>The agreement is not there any more.</source>
        <translation>Die Replikationsvereinbarung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Read the topology again.</source>
        <translation>Die Topologie neu einlesen.</translation>
    </message>
    <message>
        <source>Commands on servers cannot be run from here.</source>
        <translation>Von hier aus können keine Befehle auf Servern ausgeführt werden.</translation>
    </message>
    <message>
        <source>Directory Manager password of %1:</source>
        <translation>Passwort des Directory Managers von %1:</translation>
    </message>
    <message>
        <source>At domain level 0, links are changed by FreeIPA&apos;s own command, which asks for it.</source>
        <translation>Auf Domänenstufe 0 ändert FreeIPAs eigener Befehl die Verbindungen, und der fragt danach.</translation>
    </message>
    <message>
        <source>%1 did not accept the Directory Manager password.</source>
        <translation>%1 hat das Passwort des Directory Managers nicht angenommen.</translation>
    </message>
    <message>
        <source>Start again and give the password of that server&apos;s Directory Manager.</source>
        <translation>Noch einmal beginnen und das Passwort des Directory Managers dieses Servers angeben.</translation>
    </message>
    <message>
        <source>The command failed on %1 (exit status %2).</source>
        <translation>Der Befehl ist auf %1 fehlgeschlagen (Exit-Status %2).</translation>
    </message>
    <message>
        <source>Its own words say why.</source>
        <translation>Seine eigenen Worte sagen, warum.</translation>
    </message>
    <message>
        <source>What was written stays written, and the servers may still be at it: read the topology again in a while.</source>
        <translation>Was geschrieben wurde, bleibt geschrieben, und die Server sind vielleicht noch dabei: die Topologie in einer Weile neu einlesen.</translation>
    </message>
    <message>
        <source>Stopped watching; what was begun goes on in the servers.</source>
        <translation>Es wird nicht mehr zugesehen; was begonnen wurde, läuft auf den Servern weiter.</translation>
    </message>
    <message>
        <source>%1 was busy with another server.</source>
        <translation>%1 war mit einem anderen Server beschäftigt.</translation>
    </message>
    <message>
        <source>Nothing was overwritten; try again in a minute.</source>
        <translation>Nichts wurde überschrieben; in einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Filling %1 from %2 failed.</source>
        <translation>%1 konnte nicht von %2 gefüllt werden.</translation>
    </message>
    <message>
        <source>%1 may be left without data: mend the cause and fill it again before it is used.</source>
        <translation>%1 steht vielleicht ohne Daten da: die Ursache beheben und den Server neu füllen, bevor er benutzt wird.</translation>
    </message>
    <message>
        <source>%1 has not made its agreement with %2 yet.</source>
        <translation>%1 hat seine Replikationsvereinbarung mit %2 noch nicht angelegt.</translation>
    </message>
    <message>
        <source>%1 still has its agreement with %2.</source>
        <translation>%1 hat seine Replikationsvereinbarung mit %2 immer noch.</translation>
    </message>
    <message>
        <source>%1 has not begun to fill %2.</source>
        <translation>%1 hat nicht angefangen, %2 zu füllen.</translation>
    </message>
    <message>
        <source>%1 still remembers replica id %2; the task goes on there.</source>
        <translation>%1 kennt die Replikat-ID %2 noch; die Aufgabe läuft dort weiter.</translation>
    </message>
    <message>
        <source>%1 still has %2.</source>
        <translation>%1 hat %2 immer noch.</translation>
    </message>
    <message>
        <source>%1 does not show what was written to %2.</source>
        <translation>%1 zeigt nicht, was nach %2 geschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>rd::Deeds</name>
    <message>
        <source>Shows what was changed in a domain from this machine, by whom and when.</source>
        <translation>Zeigt, was von diesem Rechner aus in einer Domäne geändert wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>Checks that nobody changed the audit log of a domain.</source>
        <translation>Prüft, ob niemand das Änderungsprotokoll einer Domäne verändert hat.</translation>
    </message>
    <message>
        <source>Lists the bundles on the servers of a domain.</source>
        <translation>Zeigt die Bündel auf den Servern einer Domäne.</translation>
    </message>
    <message>
        <source>Opens a bundle and shows what is inside, with a verdict on each rule.</source>
        <translation>Öffnet ein Bündel und zeigt, was darin ist, mit einem Urteil zu jeder Regel.</translation>
    </message>
    <message>
        <source>Opens a bundle and tells whether it fits.</source>
        <translation>Öffnet ein Bündel und sagt, ob es passt.</translation>
    </message>
    <message>
        <source>Builds the bundle for a replica on this machine.</source>
        <translation>Baut das Bündel für ein Replikat auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Brings a bundle to the machine that becomes a replica.</source>
        <translation>Bringt ein Bündel auf den Rechner, der Replikat wird.</translation>
    </message>
    <message>
        <source>Overwrites and removes a bundle.</source>
        <translation>Überschreibt und entfernt ein Bündel.</translation>
    </message>
    <message>
        <source>Reads a domain and keeps it as a file.</source>
        <translation>Liest eine Domäne und bewahrt sie als Datei auf.</translation>
    </message>
    <message>
        <source>Shows a capture as &quot;topology&quot; shows a domain.</source>
        <translation>Zeigt eine Aufnahme, wie „topology“ eine Domäne zeigt.</translation>
    </message>
    <message>
        <source>Writes a capture again without names, addresses and certificates.</source>
        <translation>Schreibt eine Aufnahme ohne Namen, Adressen und Zertifikate neu.</translation>
    </message>
    <message>
        <source>Tries all ports between two machines, both ways.</source>
        <translation>Probiert alle Ports zwischen zwei Rechnern, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Usage: replica-desk-cli %1 COMMAND [options]</source>
        <translation>Aufruf: replica-desk-cli %1 BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>&quot;replica-desk-cli %1 COMMAND --help&quot; tells more.</source>
        <translation>Mehr sagt „replica-desk-cli %1 BEFEHL --help“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; wants one more word.</source>
        <translation>„%1“ braucht noch ein Wort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; knows no &quot;%2&quot;.</source>
        <translation>„%1“ kennt kein „%2“.</translation>
    </message>
    <message>
        <source>Say one of: %1. &quot;replica-desk-cli %2 --help&quot; tells what they do.</source>
        <translation>Möglich sind: %1. „replica-desk-cli %2 --help“ sagt, was sie tun.</translation>
    </message>
    <message>
        <source>Shows every server of a domain and how they replicate.</source>
        <translation>Zeigt jeden Server einer Domäne und wie die Server replizieren.</translation>
    </message>
    <message>
        <source>Keeps a domain as a file, and looks at it (capture save, show, anonymise).</source>
        <translation>Bewahrt eine Domäne als Datei auf und sieht sie an (capture save, show, anonymise).</translation>
    </message>
    <message>
        <source>Lists, opens, checks, builds, pushes and wipes bundles (bundle list, inspect …).</source>
        <translation>Listet, öffnet, prüft, baut, überträgt und vernichtet Bündel (bundle list, inspect …).</translation>
    </message>
    <message>
        <source>Makes a new replica, cleans up, tries again (replica preflight, create, cleanup, retry).</source>
        <translation>Macht ein neues Replikat, räumt auf, versucht es erneut (replica preflight, create, cleanup, retry).</translation>
    </message>
    <message>
        <source>Tries all ports between two machines, both ways (check connections).</source>
        <translation>Probiert alle Ports zwischen zwei Rechnern, in beide Richtungen (check connections).</translation>
    </message>
    <message>
        <source>Reads logs and says what failed first, and what to do.</source>
        <translation>Liest Protokolle und sagt, was zuerst fehlschlug und was zu tun ist.</translation>
    </message>
    <message>
        <source>Puts logs and their diagnosis into one file for others, without secrets.</source>
        <translation>Packt Protokolle und ihre Diagnose ohne Geheimnisse in eine Datei für andere.</translation>
    </message>
    <message>
        <source>Shows lines of many logs on one time axis, from files and live from hosts.</source>
        <translation>Zeigt Zeilen vieler Protokolle auf einer Zeitachse, aus Dateien und laufend von Rechnern.</translation>
    </message>
    <message>
        <source>Lists, shows and takes up creations (runs list, show, attach).</source>
        <translation>Listet Erstellungen auf, zeigt sie und nimmt sie wieder auf (runs list, show, attach).</translation>
    </message>
    <message>
        <source>Takes a server out of the domain (server remove).</source>
        <translation>Nimmt einen Server aus der Domäne (server remove).</translation>
    </message>
    <message>
        <source>Has servers forget replica ids (ruv clean, abort).</source>
        <translation>Lässt Server Replikat-IDs vergessen (ruv clean, abort).</translation>
    </message>
    <message>
        <source>Shows what was changed from here (audit show, verify).</source>
        <translation>Zeigt, was von hier aus geändert wurde (audit show, verify).</translation>
    </message>
    <message>
        <source>Finds what would make the creation of a replica fail. Changes nothing.</source>
        <translation>Findet, woran die Erstellung eines Replikats scheitern würde. Ändert nichts.</translation>
    </message>
    <message>
        <source>Writes the order of a replica as commands, for Ansible, or as a plan file.</source>
        <translation>Schreibt den Auftrag für ein Replikat als Befehle, für Ansible oder als Plandatei.</translation>
    </message>
    <message>
        <source>Makes a replica.</source>
        <translation>Macht ein Replikat.</translation>
    </message>
    <message>
        <source>Makes several replicas, one after another.</source>
        <translation>Macht mehrere Replikate, eins nach dem anderen.</translation>
    </message>
    <message>
        <source>Ends the program that a run left working, and cleans up after it.</source>
        <translation>Beendet das Programm, das ein Lauf weiterarbeiten ließ, und räumt hinter ihm auf.</translation>
    </message>
    <message>
        <source>Takes away what attempts to make a replica left.</source>
        <translation>Entfernt, was Versuche, ein Replikat zu machen, hinterlassen haben.</translation>
    </message>
    <message>
        <source>Cleans up after a failed creation and tries it again.</source>
        <translation>Räumt nach einer gescheiterten Erstellung auf und versucht sie noch einmal.</translation>
    </message>
    <message>
        <source>Writes the report of a run, to read, print and hand on.</source>
        <translation>Schreibt den Bericht eines Laufs zum Lesen, Drucken und Weitergeben.</translation>
    </message>
    <message>
        <source>Takes a server out of the domain: its links, its accounts, its DNS records.</source>
        <translation>Nimmt einen Server aus der Domäne: seine Verbindungen, seine Konten, seine DNS-Einträge.</translation>
    </message>
    <message>
        <source>Has all servers forget a replica id.</source>
        <translation>Lässt alle Server eine Replikat-ID vergessen.</translation>
    </message>
    <message>
        <source>Ends a cleaning that does not come to its end.</source>
        <translation>Bricht eine Bereinigung ab, die nicht zu Ende kommt.</translation>
    </message>
</context>
<context>
    <name>rd::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>Every value as the servers told it</source>
        <translation>Jeder Wert so, wie ihn die Server nannten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy everything that is shown here</source>
        <translation>Alles kopieren, was hier steht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The domain is as it was then.</source>
        <translation>Die Domäne ist so, wie sie damals war.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Nothing changed while somebody watched.</source>
        <translation>Solange jemand zusah, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n weitere Änderung</numerusform>
            <numerusform>%n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since %1</source>
        <translation>Was sich seit %1 geändert hat</translation>
    </message>
</context>
<context>
    <name>rd::DiagnoseCommand</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Eine Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>See: replica-desk-cli diagnose --list</source>
        <translation>Siehe: replica-desk-cli diagnose --list</translation>
    </message>
    <message>
        <source>Nothing of what was given could be read.</source>
        <translation>Nichts von dem, was angegeben wurde, war lesbar.</translation>
    </message>
    <message>
        <source>Reads logs of FreeIPA, its directory server, certificate system and KDC, and says what failed first, what that caused, what has healed, and what to do.</source>
        <translation>Liest Protokolle von FreeIPA, seinem Verzeichnisserver, Zertifikatssystem und KDC und sagt, was zuerst fehlschlug, was daraus folgte, was sich von selbst gegeben hat und was zu tun ist.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  healthy: nothing failed, or all that failed has healed
  1  something wants repair, but nothing failed
  2  a failure, also one whose cause is not known
  3  wrong usage
  4  the logs or the rules could not be read</source>
        <translation>Rückgabewerte:
  0  gesund: nichts schlug fehl, oder alles hat sich wieder gegeben
  1  etwas sollte repariert werden, aber nichts schlug fehl
  2  ein Fehlschlag, auch einer mit unbekannter Ursache
  3  falscher Aufruf
  4  die Protokolle oder die Regeln waren nicht lesbar</translation>
    </message>
    <message>
        <source>A log, a compressed one, an archive or a folder of logs (an sos report, for example), &quot;-&quot; for the standard input, or a host whose logs are read over SSH.</source>
        <translation>Ein Protokoll, ein komprimiertes, ein Archiv oder ein Ordner mit Protokollen (etwa ein sos-Bericht), „-“ für die Standardeingabe oder ein Rechner, dessen Protokolle über SSH gelesen werden.</translation>
    </message>
    <message>
        <source>Explains one rule.</source>
        <translation>Erklärt eine Regel.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Lists all rules, those of the site in %1 included.</source>
        <translation>Listet alle Regeln auf, auch die eigenen in %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>All these logs are empty.</source>
        <translation>Alle diese Protokolle sind leer.</translation>
    </message>
    <message>
        <source>See whether the program writes its log elsewhere, or has yet to begin.</source>
        <translation>Nachsehen, ob das Programm sein Protokoll anderswohin schreibt oder noch gar nicht begonnen hat.</translation>
    </message>
    <message>
        <source>There is no file of this name either.</source>
        <translation>Eine Datei dieses Namens gibt es auch nicht.</translation>
    </message>
</context>
<context>
    <name>rd::Diagnosis</name>
    <message>
        <source>This failure is not in the rule book.</source>
        <translation>Dieser Fehlschlag steht nicht im Regelwerk.</translation>
    </message>
    <message>
        <source>No rule explains the failure. The last error is: %1</source>
        <translation>Keine Regel erklärt den Fehlschlag. Der letzte Fehler ist: %1</translation>
    </message>
    <message>
        <source>No rule explains the failure in “%1”. The last error is: %2</source>
        <translation>Keine Regel erklärt den Fehlschlag in „%1“. Der letzte Fehler ist: %2</translation>
    </message>
    <message>
        <source>No rule explains the failure in “%1”, step “%2”. The last error is: %3</source>
        <translation>Keine Regel erklärt den Fehlschlag in „%1“, Schritt „%2“. Der letzte Fehler ist: %3</translation>
    </message>
    <message>
        <source>Read the lines around line %1 of %2.</source>
        <translation>Die Zeilen um Zeile %1 von %2 lesen.</translation>
    </message>
    <message>
        <source>Give the other logs of the same time as well: those of the client, the connection check, the directory server and the certificate system, of both machines.</source>
        <translation>Auch die anderen Protokolle derselben Zeit angeben: die des Clients, der Verbindungsprüfung, des Verzeichnisservers und des Zertifikatssystems, von beiden Rechnern.</translation>
    </message>
    <message>
        <source>Nothing in these logs is a failure.</source>
        <translation>Nichts in diesen Protokollen ist ein Fehlschlag.</translation>
    </message>
    <message>
        <source>The run says that it ended well; errors above that are harmless.</source>
        <translation>Der Lauf sagt, dass er gut ausging; Fehler darüber sind harmlos.</translation>
    </message>
    <message>
        <source>No known failure and no failing end was found. The logs do not say either that a run ended well.</source>
        <translation>Es fand sich weder ein bekannter Fehler noch ein schlechtes Ende. Die Protokolle sagen aber auch nicht, dass ein Lauf gut ausging.</translation>
    </message>
    <message>
        <source>On the replica:</source>
        <translation>Auf dem Replikat:</translation>
    </message>
    <message>
        <source>On the existing server:</source>
        <translation>Auf dem vorhandenen Server:</translation>
    </message>
    <message>
        <source>On your own machine:</source>
        <translation>Auf dem eigenen Rechner:</translation>
    </message>
    <message>
        <source>On either machine:</source>
        <translation>Auf einem der beiden Rechner:</translation>
    </message>
    <message>
        <source>%1 more things were left out.</source>
        <translation>Noch %1 weitere Dinge wurden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 has lines of more than %2 MB; only their beginning was read.</source>
        <translation>%1 hat Zeilen mit mehr als %2 MB; davon wurde nur der Anfang gelesen.</translation>
    </message>
    <message>
        <source>On the replica, %1:</source>
        <translation>Auf dem Replikat %1:</translation>
    </message>
    <message>
        <source>On the existing server, %1:</source>
        <translation>Auf dem vorhandenen Server %1:</translation>
    </message>
    <message>
        <source>The log ends in the middle of the installation.</source>
        <translation>Das Protokoll endet mitten in der Installation.</translation>
    </message>
    <message>
        <source>The log ends here, in step “%1”, without an error and without an end. The installer was stopped or still runs, or the log was cut off.</source>
        <translation>Das Protokoll endet hier, im Schritt „%1“, ohne Fehler und ohne Abschluss. Das Installationsprogramm wurde angehalten oder läuft noch, oder das Protokoll wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The log ends here, in “%1”, step “%2”, without an error and without an end. The installer was stopped or still runs, or the log was cut off.</source>
        <translation>Das Protokoll endet hier, in „%1“, Schritt „%2“, ohne Fehler und ohne Abschluss. Das Installationsprogramm wurde angehalten oder läuft noch, oder das Protokoll wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>See whether the installer still runs.</source>
        <translation>Nachsehen, ob das Installationsprogramm noch läuft.</translation>
    </message>
    <message>
        <source>The log ends here, without an error and without the word that the installation succeeded. The installer was stopped or still runs, or the log was cut off.</source>
        <translation>Das Protokoll endet hier, ohne Fehler und ohne die Meldung, dass die Installation gelungen ist. Das Installationsprogramm wurde beendet oder läuft noch, oder das Protokoll wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisController</name>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the logs of %1…</source>
        <translation>Die Protokolle von %1 werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the record of the run…</source>
        <translation>Die Aufzeichnung des Laufs wird gelesen…</translation>
    </message>
    <message>
        <source>Run for %1</source>
        <translation>Lauf für %1</translation>
    </message>
    <message>
        <source>Nothing was installed in this run, so it has no output to read.</source>
        <translation>In diesem Lauf wurde nichts installiert, er hat also keine Ausgabe zum Lesen.</translation>
    </message>
    <message>
        <source>The run itself shows which step failed and why.</source>
        <translation>Der Lauf selbst zeigt, welcher Schritt fehlgeschlagen ist und warum.</translation>
    </message>
    <message>
        <source>Reading the logs of %1 and %2…</source>
        <translation>Die Protokolle von %1 und %2 werden gelesen…</translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisListModel</name>
    <message>
        <source>Line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>From the picture of the topology</source>
        <translation>Aus dem Bild der Topologie</translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisPage</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What failed first, what came of it, and what to do.</source>
        <translation>Was zuerst fehlschlug, was daraus folgte und was zu tun ist.</translation>
    </message>
    <message>
        <source>&amp;Open logs</source>
        <translation>Protokolle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Of &amp;servers</source>
        <translation>Von &amp;Servern</translation>
    </message>
    <message>
        <source>Of a &amp;run</source>
        <translation>Von einem &amp;Lauf</translation>
    </message>
    <message>
        <source>Support &amp;package…</source>
        <translation>Support-&amp;Paket…</translation>
    </message>
    <message>
        <source>Puts these logs and the verdict into one file for others, without secrets.</source>
        <translation>Packt diese Protokolle und das Urteil ohne Geheimnisse in eine Datei für andere.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Drop logs, archives or an sos report here, or read those of servers or of a run.</source>
        <translation>Protokolle, Archive oder einen sos-Bericht hierher ziehen oder die von Servern oder eines Laufs lesen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Log that is shown</source>
        <translation>Gezeigtes Protokoll</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>&amp;Files or archives…</source>
        <translation>&amp;Dateien oder Archive …</translation>
    </message>
    <message>
        <source>A &amp;folder…</source>
        <translation>Einen &amp;Ordner…</translation>
    </message>
    <message>
        <source>Logs to read</source>
        <translation>Zu lesende Protokolle</translation>
    </message>
    <message>
        <source>Folder of logs</source>
        <translation>Ordner mit Protokollen</translation>
    </message>
    <message>
        <source>&amp;All servers</source>
        <translation>&amp;Alle Server</translation>
    </message>
    <message>
        <source>Reads the logs of servers over SSH; nothing is changed there.</source>
        <translation>Liest die Protokolle von Servern über SSH; dort wird nichts verändert.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No replica was made from here yet.</source>
        <translation>Von hier aus wurde noch kein Replikat angelegt.</translation>
    </message>
    <message>
        <source>All findings (%1)</source>
        <translation>Alle Befunde (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n log(s) read</source>
        <translation>
            <numerusform>%1 · %n Protokoll gelesen</numerusform>
            <numerusform>%1 · %n Protokolle gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>At work</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Among all &amp;logs</source>
        <translation>Zwischen allen &amp;Protokollen</translation>
    </message>
    <message>
        <source>Shows this line on one time axis with all logs that were read.</source>
        <translation>Zeigt diese Zeile auf einer Zeitachse mit allen gelesenen Protokollen.</translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisText</name>
    <message>
        <source>failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>symptom</source>
        <translation>Folgefehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>healed</source>
        <translation>hat sich gegeben</translation>
    </message>
    <message>
        <source>harmless</source>
        <translation>harmlos</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>unknown failure</source>
        <translation>unbekannter Fehlschlag</translation>
    </message>
    <message>
        <source>heals</source>
        <translation>gibt sich</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message numerus="yes">
        <source>%n more lines of this kind</source>
        <translation>
            <numerusform>noch %n solche Zeile</numerusform>
            <numerusform>noch %n solche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 proves that it healed.</source>
        <translation>Zeile %1 beweist, dass es sich gegeben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows from it</source>
        <translation>Folgt daraus</translation>
    </message>
    <message>
        <source>Failures besides</source>
        <translation>Weitere Fehlschläge</translation>
    </message>
    <message>
        <source>Wants repair</source>
        <translation>Sollte repariert werden</translation>
    </message>
    <message>
        <source>Has healed</source>
        <translation>Hat sich gegeben</translation>
    </message>
    <message>
        <source>Looks bad and is harmless</source>
        <translation>Sieht schlimm aus und ist harmlos</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nicht betrachtet</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier runs in the same logs; the last one decides.</source>
        <translation>
            <numerusform>%n früherer Lauf in denselben Protokollen; der letzte entscheidet.</numerusform>
            <numerusform>%n frühere Läufe in denselben Protokollen; der letzte entscheidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is the cause where these are seen too</source>
        <translation>Ist die Ursache, wo auch diese zu sehen sind</translation>
    </message>
    <message>
        <source>Looks like this</source>
        <translation>Sieht so aus</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Bekannt aus</translation>
    </message>
    <message>
        <source>Line %1 of %2 proves that it healed.</source>
        <translation>Zeile %1 von %2 beweist, dass es sich gegeben hat.</translation>
    </message>
</context>
<context>
    <name>rd::DirectionPlan</name>
    <message>
        <source>%1 does not answer, and it is the one that sends.</source>
        <translation>%1 antwortet nicht, und dieser Server ist es, der sendet.</translation>
    </message>
    <message>
        <source>Mend that first.</source>
        <translation>Das zuerst beheben.</translation>
    </message>
    <message>
        <source>%1 does not show its agreements to this sign-in.</source>
        <translation>%1 zeigt dieser Anmeldung seine Vereinbarungen nicht.</translation>
    </message>
    <message>
        <source>Sign in as a member of admins or as Directory Manager.</source>
        <translation>Als Mitglied von admins oder als Directory Manager anmelden.</translation>
    </message>
    <message>
        <source>%1 has no agreement towards %2.</source>
        <translation>%1 hat keine Replikationsvereinbarung nach %2.</translation>
    </message>
    <message>
        <source>Add a link between them first.</source>
        <translation>Zuerst eine Verbindung zwischen beiden hinzufügen.</translation>
    </message>
    <message>
        <source>Replication from %1 to %2 is switched off.</source>
        <translation>Die Replikation von %1 nach %2 ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Switch it on first.</source>
        <translation>Zuerst einschalten.</translation>
    </message>
    <message>
        <source>%1 itself was never filled, so it cannot fill others.</source>
        <translation>%1 wurde selbst nie gefüllt und kann deshalb keine anderen füllen.</translation>
    </message>
    <message>
        <source>Fill it from a good server first.</source>
        <translation>Diesen zuerst von einem guten Server füllen.</translation>
    </message>
    <message>
        <source>%1 is filling %2 already.</source>
        <translation>%1 füllt %2 bereits.</translation>
    </message>
    <message>
        <source>Wait until that has ended.</source>
        <translation>Warten, bis das zu Ende ist.</translation>
    </message>
    <message>
        <source>%1 does not answer, so it cannot be filled.</source>
        <translation>%1 antwortet nicht und kann deshalb nicht gefüllt werden.</translation>
    </message>
    <message>
        <source>Everything %1 holds in this suffix is deleted and replaced by what %2 has.</source>
        <translation>Alles, was %1 in diesem Suffix hat, wird gelöscht und durch das ersetzt, was %2 hat.</translation>
    </message>
    <message>
        <source>Going by the update vectors, %1 holds no change that no other server has.</source>
        <translation>Nach den Update-Vektoren hat %1 keine Änderung, die sonst kein Server hat.</translation>
    </message>
    <message>
        <source>%1 lacks changes of the replica ids %2 that %3 has; other servers have them too, and they come back by themselves.</source>
        <translation>%1 fehlen Änderungen der Replikat-IDs %2, die %3 hat; andere Server haben sie auch, und sie kommen von selbst zurück.</translation>
    </message>
    <message>
        <source>While it runs, %1 answers nobody who asks for this data.</source>
        <translation>Solange es läuft, gibt %1 niemandem Auskunft aus diesen Daten.</translation>
    </message>
    <message>
        <source>Fill %1 anew from %2 and wait until that has ended</source>
        <translation>%1 von %2 neu füllen und warten, bis das zu Ende ist</translation>
    </message>
    <message>
        <source>Have %1 send to %2 at once</source>
        <translation>%1 sofort an %2 senden lassen</translation>
    </message>
    <message>
        <source>Replication from %1 to %2 is on already.</source>
        <translation>Die Replikation von %1 nach %2 ist schon eingeschaltet.</translation>
    </message>
    <message>
        <source>Replication from %1 to %2 is off already.</source>
        <translation>Die Replikation von %1 nach %2 ist schon ausgeschaltet.</translation>
    </message>
    <message>
        <source>As long as it is off, changes of %1 do not get to %2, not over other servers either.</source>
        <translation>Solange sie aus ist, kommen Änderungen von %1 nicht nach %2, auch nicht über andere Server.</translation>
    </message>
    <message>
        <source>If it stays off for longer than the changelog is kept (7 days by default), %1 must be filled anew.</source>
        <translation>Bleibt sie länger aus, als das Änderungslog aufbewahrt wird (üblich sind 7 Tage), muss %1 neu gefüllt werden.</translation>
    </message>
    <message>
        <source>Switch the agreement on</source>
        <translation>Die Replikationsvereinbarung einschalten</translation>
    </message>
    <message>
        <source>Switch the agreement off</source>
        <translation>Die Replikationsvereinbarung ausschalten</translation>
    </message>
</context>
<context>
    <name>rd::DirectoryChecks</name>
    <message>
        <source>Domain level</source>
        <translation>Domänenebene</translation>
    </message>
    <message>
        <source>Bundles make replicas at domain level 0 only.</source>
        <translation>Aus Bündeln entstehen Replikate nur auf Domänenebene 0.</translation>
    </message>
    <message>
        <source>Enrol and promote the machine instead.</source>
        <translation>Den Rechner stattdessen aufnehmen und befördern.</translation>
    </message>
    <message>
        <source>Machines are promoted at domain level 1 and later only.</source>
        <translation>Rechner werden erst ab Domänenebene 1 befördert.</translation>
    </message>
    <message>
        <source>Make the replica from a bundle, or raise the domain level once every server is at 4.3 or later.</source>
        <translation>Das Replikat aus einem Bündel erstellen, oder die Domänenebene anheben, sobald jeder Server mindestens 4.3 hat.</translation>
    </message>
    <message>
        <source>The group of replication managers</source>
        <translation>Die Gruppe der Replikationsverwalter</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht zu sehen</translation>
    </message>
    <message>
        <source>A promoted machine signs in to the other servers as a member of it.</source>
        <translation>Ein beförderter Rechner meldet sich als ihr Mitglied bei den anderen Servern an.</translation>
    </message>
    <message>
        <source>Run the upgrade on %1.</source>
        <translation>Die Aktualisierung auf %1 ausführen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Agreements with the new machine</source>
        <translation>Vereinbarungen mit dem neuen Rechner</translation>
    </message>
    <message>
        <source>The installer refuses while the source still has an agreement with that name.</source>
        <translation>Das Installationsprogramm weigert sich, solange die Quelle noch eine Vereinbarung mit diesem Namen hat.</translation>
    </message>
    <message>
        <source>Remove what an earlier attempt left. On %1:</source>
        <translation>Reste eines früheren Versuchs entfernen. Auf %1:</translation>
    </message>
    <message>
        <source>The new machine in the list of servers</source>
        <translation>Der neue Rechner in der Liste der Server</translation>
    </message>
    <message>
        <source>The domain takes the machine for a server; clients are sent to it.</source>
        <translation>Die Domäne hält den Rechner für einen Server; Clients werden zu ihm geschickt.</translation>
    </message>
    <message>
        <source>The new machine&apos;s host entry</source>
        <translation>Der Host-Eintrag des neuen Rechners</translation>
    </message>
    <message>
        <source>The installer refuses a name that the domain already has as a host.</source>
        <translation>Das Installationsprogramm weist einen Namen ab, den die Domäne schon als Host kennt.</translation>
    </message>
    <message>
        <source>Remove the entry. On %1:</source>
        <translation>Den Eintrag entfernen. Auf %1:</translation>
    </message>
    <message>
        <source>Replica numbers of that name (RUV)</source>
        <translation>Replikatnummern dieses Namens (RUV)</translation>
    </message>
    <message>
        <source>The number of a replica that is gone stays in every server&apos;s records and causes errors later.</source>
        <translation>Die Nummer eines verschwundenen Replikats bleibt in den Aufzeichnungen jedes Servers und führt später zu Fehlern.</translation>
    </message>
    <message>
        <source>Clean the old number, which the first command lists. On %1:</source>
        <translation>Die alte Nummer bereinigen, die der erste Befehl anzeigt. Auf %1:</translation>
    </message>
    <message>
        <source>Delegation rules of that name</source>
        <translation>Delegierungsregeln dieses Namens</translation>
    </message>
    <message>
        <source>The keys behind these rules are replaced; the rules stay from the earlier server.</source>
        <translation>Die Schlüssel hinter diesen Regeln werden ersetzt; die Regeln stammen noch vom früheren Server.</translation>
    </message>
    <message>
        <source>Service records that name the new machine</source>
        <translation>Diensteinträge, die den neuen Rechner nennen</translation>
    </message>
    <message>
        <source>Clients are sent to a server that is not there yet.</source>
        <translation>Clients werden zu einem Server geschickt, den es noch nicht gibt.</translation>
    </message>
    <message>
        <source>Remove the records, or what an earlier attempt left. On %1:</source>
        <translation>Die Einträge entfernen, oder was ein früherer Versuch hinterließ. Auf %1:</translation>
    </message>
    <message>
        <source>no server</source>
        <translation>kein Server</translation>
    </message>
    <message>
        <source>Servers with a CA</source>
        <translation>Server mit CA</translation>
    </message>
    <message>
        <source>The domain has no CA that could be cloned.</source>
        <translation>Die Domäne hat keine CA, die geklont werden könnte.</translation>
    </message>
    <message>
        <source>Make the replica without a CA.</source>
        <translation>Das Replikat ohne CA erstellen.</translation>
    </message>
    <message>
        <source>The source has no CA: it can neither prepare a bundle nor be cloned from.</source>
        <translation>Die Quelle hat keine CA: Sie kann weder ein Bündel vorbereiten noch geklont werden.</translation>
    </message>
    <message>
        <source>Choose one of these servers as the source.</source>
        <translation>Einen dieser Server als Quelle wählen.</translation>
    </message>
    <message>
        <source>Servers with a KRA</source>
        <translation>Server mit KRA</translation>
    </message>
    <message>
        <source>A KRA can only be cloned from a server that has one.</source>
        <translation>Eine KRA lässt sich nur von einem Server klonen, der eine hat.</translation>
    </message>
    <message>
        <source>Choose one of these servers as the source, or make the replica without a KRA.</source>
        <translation>Einen dieser Server als Quelle wählen, oder das Replikat ohne KRA erstellen.</translation>
    </message>
    <message>
        <source>Servers with DNS</source>
        <translation>Server mit DNS</translation>
    </message>
    <message>
        <source>The domain does not manage DNS itself, so the source cannot add the address.</source>
        <translation>Die Domäne verwaltet DNS nicht selbst, daher kann die Quelle die Adresse nicht eintragen.</translation>
    </message>
    <message>
        <source>Leave the address away (--ip-address) and add the records to your DNS.</source>
        <translation>Die Adresse (--ip-address) weglassen und die Einträge im eigenen DNS anlegen.</translation>
    </message>
    <message>
        <source>Agreements the source has</source>
        <translation>Vereinbarungen der Quelle</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>A server with more than four agreements spends its time on replication.</source>
        <translation>Ein Server mit mehr als vier Vereinbarungen ist vor allem mit Replikation beschäftigt.</translation>
    </message>
    <message>
        <source>Choose a source with fewer agreements.</source>
        <translation>Eine Quelle mit weniger Vereinbarungen wählen.</translation>
    </message>
</context>
<context>
    <name>rd::DirectoryZones</name>
    <message>
        <source>“%1” is no name for a DNS record.</source>
        <translation>„%1“ ist kein Name für einen DNS-Eintrag.</translation>
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
    <name>rd::EditController</name>
    <message numerus="yes">
        <source>Then %n more change(s)</source>
        <translation>
            <numerusform>Danach noch %n Änderung</numerusform>
            <numerusform>Danach noch %n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EditDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the topology</source>
        <translation>Topologie ändern</translation>
    </message>
    <message>
        <source>%1 (last at %2)</source>
        <translation>%1 (zuletzt bei %2)</translation>
    </message>
    <message>
        <source>This is dangerous. Type %1 to confirm:</source>
        <translation>Das ist gefährlich. Zur Bestätigung %1 eintippen:</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;One server</source>
        <translation>&amp;Ein Server</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Überschrieben &amp;wird</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Ot&amp;her server</source>
        <translation>Anderer Ser&amp;ver</translation>
    </message>
    <message>
        <source>&amp;Replica id</source>
        <translation>&amp;Replikat-ID</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Do &amp;it in spite of the danger</source>
        <translation>Trotz der Gefahr aus&amp;führen</translation>
    </message>
    <message>
        <source>Do &amp;it</source>
        <translation>Aus&amp;führen</translation>
    </message>
</context>
<context>
    <name>rd::EditPlan</name>
    <message>
        <source>Delete what is found below %1 with %2</source>
        <translation>Löschen, was sich unter %1 mit %2 findet</translation>
    </message>
    <message>
        <source>Take the values of %1 that name it out of what is found below %2 with %3</source>
        <translation>Die Werte von %1, die ihn nennen, aus dem nehmen, was sich unter %2 mit %3 findet</translation>
    </message>
    <message>
        <source>Set nsds5ReplicaUpdateSchedule of %1 for a second, then put it back</source>
        <translation>nsds5ReplicaUpdateSchedule von %1 für eine Sekunde setzen, dann zurücksetzen</translation>
    </message>
    <message>
        <source>%1 is not a server of the domain %2.</source>
        <translation>%1 ist kein Server der Domäne %2.</translation>
    </message>
    <message>
        <source>Give the full name as “topology” shows it.</source>
        <translation>Den vollständigen Namen angeben, wie „topology“ ihn zeigt.</translation>
    </message>
    <message>
        <source>A server does not replicate with itself.</source>
        <translation>Ein Server repliziert nicht mit sich selbst.</translation>
    </message>
    <message>
        <source>Give two different servers.</source>
        <translation>Zwei verschiedene Server angeben.</translation>
    </message>
</context>
<context>
    <name>rd::EditRun</name>
    <message>
        <source>This cannot be done.</source>
        <translation>Das ist nicht möglich.</translation>
    </message>
    <message>
        <source>%1 of %2 deeds are done and stay done; what follows was not begun.</source>
        <translation>%1 von %2 Schritten sind getan und bleiben es; was folgt, wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>rd::EditRunner</name>
    <message>
        <source>%1. On %2: %3</source>
        <translation>%1. Auf %2: %3</translation>
    </message>
    <message>
        <source>Lost for good:</source>
        <translation>Endgültig verloren:</translation>
    </message>
    <message>
        <source>Mind:</source>
        <translation>Zu bedenken:</translation>
    </message>
    <message>
        <source>What speaks for it:</source>
        <translation>Was dafür spricht:</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Add --yes to do it.</source>
        <translation>Zum Ausführen --yes hinzufügen.</translation>
    </message>
    <message>
        <source>Add --yes --confirm %1 to do it.</source>
        <translation>Zum Ausführen --yes --confirm %1 hinzufügen.</translation>
    </message>
    <message>
        <source>This is dangerous, so nothing was changed.</source>
        <translation>Das ist gefährlich, deshalb wurde nichts geändert.</translation>
    </message>
    <message>
        <source>If you are sure, add --confirm %1</source>
        <translation>Wer sicher ist, fügt --confirm %1 hinzu</translation>
    </message>
    <message>
        <source>Done, and seen in the directory.</source>
        <translation>Fertig, und im Verzeichnis gesehen.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>%1. done</source>
        <translation>%1. getan</translation>
    </message>
    <message>
        <source>%1. failed</source>
        <translation>%1. fehlgeschlagen</translation>
    </message>
    <message>
        <source>Server to ask for the state of the domain.</source>
        <translation>Server, der nach dem Zustand der Domäne gefragt wird.</translation>
    </message>
    <message>
        <source>Carries the plan out; without it, it is only shown.</source>
        <translation>Führt den Plan aus; ohne diese Option wird er nur gezeigt.</translation>
    </message>
    <message>
        <source>For what is dangerous: the name that the plan asks for, typed out.</source>
        <translation>Bei Gefährlichem: der Name, den der Plan verlangt, ausgeschrieben.</translation>
    </message>
    <message>
        <source>Only shows the plan, and ends with 0 if it is possible.</source>
        <translation>Zeigt nur den Plan und endet mit 0, wenn er möglich ist.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done and seen in the directory, or, with --dry-run, possible
  1  failed; what is done and what is not is printed
  2  refused: the plan says why and what to do; nothing was changed
  3  wrong usage, or not confirmed; nothing was changed
  4  the domain could not be read (sign-in, first server)
  5  stopped</source>
        <translation>Exit-Codes:
  0  getan und im Verzeichnis gesehen, oder mit --dry-run: möglich
  1  fehlgeschlagen; was getan ist und was nicht, wird gesagt
  2  abgelehnt: der Plan sagt, warum und was zu tun ist; nichts wurde geändert
  3  falscher Aufruf oder nicht bestätigt; nichts wurde geändert
  4  die Domäne konnte nicht gelesen werden (Anmeldung, erster Server)
  5  angehalten</translation>
    </message>
</context>
<context>
    <name>rd::EnrolStep</name>
    <message>
        <source>Enrol the new machine</source>
        <translation>Die neue Maschine aufnehmen</translation>
    </message>
    <message>
        <source>The installer enrols the machine itself, with the keytab.</source>
        <translation>Das Installationsprogramm nimmt die Maschine selbst auf, mit der Keytab.</translation>
    </message>
    <message>
        <source>ipa-client-install on %1 ended with status 0 but the machine is not enrolled.</source>
        <translation>ipa-client-install auf %1 endete mit Status 0, aber die Maschine ist nicht aufgenommen.</translation>
    </message>
    <message>
        <source>Look at its last lines, then try again.</source>
        <translation>Die letzten Zeilen ansehen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 could not be enrolled: the password was not accepted.</source>
        <translation>%1 konnte nicht aufgenommen werden: das Passwort wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The domain knows %1 as an enrolled machine already.</source>
        <translation>Die Domäne kennt %1 bereits als aufgenommene Maschine.</translation>
    </message>
    <message>
        <source>Clean it up first (replica-desk-cli replica cleanup %1 --from %2), or enrol it all the same with --force-join.</source>
        <translation>Zuerst aufräumen (replica-desk-cli replica cleanup %1 --from %2) oder mit --force-join trotzdem aufnehmen.</translation>
    </message>
    <message>
        <source>%1 could not be enrolled: it did not get the CA certificate of %2.</source>
        <translation>%1 konnte nicht aufgenommen werden: das CA-Zertifikat von %2 kam nicht an.</translation>
    </message>
    <message>
        <source>Check that ports 80 and 389 of %1 can be reached from there, and that the clocks differ by less than five minutes.</source>
        <translation>Prüfen, ob die Ports 80 und 389 von %1 von dort erreichbar sind und die Uhren weniger als fünf Minuten auseinandergehen.</translation>
    </message>
    <message>
        <source>ipa-client-install failed on %1 (exit status %2).</source>
        <translation>ipa-client-install ist auf %1 gescheitert (Status %2).</translation>
    </message>
    <message>
        <source>The whole text is in evidence/ipaclient-install.log of this run.</source>
        <translation>Der ganze Text steht in evidence/ipaclient-install.log dieses Laufs.</translation>
    </message>
    <message>
        <source>Check the password, and that the clocks of the two machines differ by less than five minutes. A one-time password is good for one enrolment only.</source>
        <translation>Das Passwort prüfen, und ob die Uhren der beiden Maschinen um weniger als fünf Minuten voneinander abweichen. Ein Einmalpasswort gilt nur für eine Aufnahme.</translation>
    </message>
    <message>
        <source>The CA certificates of the domain are not at hand.</source>
        <translation>Die CA-Zertifikate der Domäne sind nicht zur Hand.</translation>
    </message>
    <message>
        <source>See that /etc/ipa/ca.crt on %1 can be read, then try again.</source>
        <translation>Dafür sorgen, dass /etc/ipa/ca.crt auf %1 lesbar ist, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::Export</name>
    <message>
        <source>Read at %1 through %2.</source>
        <translation>Gelesen um %1 über %2.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>Nichts zu berichten.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
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
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>rd::ExportMenu</name>
    <message>
        <source>Picture as &amp;SVG…</source>
        <translation>Bild als &amp;SVG…</translation>
    </message>
    <message>
        <source>Picture as P&amp;NG…</source>
        <translation>Bild als P&amp;NG…</translation>
    </message>
    <message>
        <source>Picture as &amp;PDF…</source>
        <translation>Bild als &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Report as HTML…</source>
        <translation>Be&amp;richt als HTML…</translation>
    </message>
    <message>
        <source>&amp;Table as CSV…</source>
        <translation>&amp;Tabelle als CSV…</translation>
    </message>
    <message>
        <source>&amp;Graph as DOT…</source>
        <translation>&amp;Graph als DOT…</translation>
    </message>
    <message>
        <source>Save &amp;capture…</source>
        <translation>&amp;Aufnahme speichern…</translation>
    </message>
    <message>
        <source>Everything needed to look at the domain without reaching it</source>
        <translation>Alles, um die Domäne ohne Verbindung zu ihr anzusehen</translation>
    </message>
    <message>
        <source>Save capture &amp;without names…</source>
        <translation>Aufnahme &amp;ohne Namen speichern…</translation>
    </message>
    <message>
        <source>The same with made-up names, to be given to others</source>
        <translation>Dasselbe mit erfundenen Namen, um es weiterzugeben</translation>
    </message>
    <message>
        <source>Co&amp;mpare with a capture…</source>
        <translation>Mit einer Aufnahme &amp;vergleichen…</translation>
    </message>
    <message>
        <source>%1 file (*.%2)</source>
        <translation>%1-Datei (*.%2)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Save a capture</source>
        <translation>Aufnahme speichern</translation>
    </message>
    <message>
        <source>Compare with a capture</source>
        <translation>Mit einer Aufnahme vergleichen</translation>
    </message>
</context>
<context>
    <name>rd::ExportTab</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The plan in this form</source>
        <translation>Der Plan in dieser Form</translation>
    </message>
    <message>
        <source>Save in a folder</source>
        <translation>In einem Ordner speichern</translation>
    </message>
    <message>
        <source>Save in a fo&amp;lder…</source>
        <translation>In einem Ordner spei&amp;chern…</translation>
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
    <message>
        <source>Path tried</source>
        <translation>Pfad geprüft</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1, offen</translation>
    </message>
    <message>
        <source>%1, closed</source>
        <translation>%1, versperrt</translation>
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
    <name>rd::FileFollowing</name>
    <message>
        <source>It is not followed any more.</source>
        <translation>Es wird nicht mehr verfolgt.</translation>
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
    <message>
        <source>Check the name, and whether the file was made there already.</source>
        <translation>Den Namen prüfen und nachsehen, ob die Datei dort schon erzeugt wurde.</translation>
    </message>
</context>
<context>
    <name>rd::Finding</name>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>rd::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this domain needs attention.</source>
        <translation>In dieser Domäne braucht nichts Aufmerksamkeit.</translation>
    </message>
</context>
<context>
    <name>rd::FollowFrames</name>
    <message>
        <source>What came from the host is not what the following of logs sends.</source>
        <translation>Was vom Rechner kam, ist nicht, was das Verfolgen von Protokollen sendet.</translation>
    </message>
    <message>
        <source>Check that the login&apos;s start files on that host print nothing.</source>
        <translation>Prüfen Sie, dass die Startdateien der Anmeldung auf diesem Rechner nichts ausgeben.</translation>
    </message>
</context>
<context>
    <name>rd::FreshnessLabel</name>
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
        <source>No private folder for gpg could be made.</source>
        <translation>Für gpg konnte kein privater Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>Make room in %1 or make it writable.</source>
        <translation>In %1 Platz schaffen oder das Schreiben erlauben.</translation>
    </message>
    <message>
        <source>gpg could not seal the bundle.</source>
        <translation>gpg konnte das Bündel nicht versiegeln.</translation>
    </message>
    <message>
        <source>Check that GnuPG (gpg, gpg-agent) works on this machine.</source>
        <translation>Prüfen, dass GnuPG (gpg, gpg-agent) auf diesem Rechner funktioniert.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>rd::Grouping</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
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
    <message>
        <source>Backing off</source>
        <translation>Wartet ab</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Steht still</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>%1 Nothing had to be sent since %2 UTC, so nothing has shown since then whether the way is open.</source>
        <translation>%1 Seit %2 UTC war nichts zu senden; seither hat sich also nicht gezeigt, ob der Weg offen ist.</translation>
    </message>
    <message>
        <source>%1 The directory of %2 answers %3 now.</source>
        <translation>%1 Das Verzeichnis von %2 antwortet %3 jetzt.</translation>
    </message>
    <message>
        <source>Port %1 of %2 does not answer %3 (%4): changes made from now on do not arrive. %5</source>
        <translation>Port %1 von %2 antwortet %3 nicht (%4): Änderungen kommen von jetzt an nicht an. %5</translation>
    </message>
</context>
<context>
    <name>rd::HealthTracker</name>
    <message>
        <source>%1 has been waiting for %2, which says it is busy, for %3 seconds; no change has arrived meanwhile.</source>
        <translation>%1 wartet seit %3 Sekunden auf %2, der sich als beschäftigt meldet; inzwischen ist keine Änderung angekommen.</translation>
    </message>
    <message>
        <source>What %1 calls trouble that passes has not passed for %2 seconds: %3</source>
        <translation>Was %1 eine vorübergehende Störung nennt, dauert seit %2 Sekunden an: %3</translation>
    </message>
    <message>
        <source>A session of %1 has just failed; it will try again. %2</source>
        <translation>Eine Sitzung von %1 ist eben gescheitert; es wird wieder versucht. %2</translation>
    </message>
    <message>
        <source>%1 Last known at %2 UTC: %3.</source>
        <translation>%1 Zuletzt bekannt um %2 UTC: %3.</translation>
    </message>
    <message>
        <source>Changes made on %1 have been waiting for %2 seconds and none has arrived on %3, although %1 reports no failure: packets between the two are lost, or %1 is held up by a lost connection to another server.</source>
        <translation>Auf %1 gemachte Änderungen warten seit %2 Sekunden und keine ist auf %3 angekommen, obwohl %1 keinen Fehler meldet: Zwischen beiden gehen Pakete verloren, oder eine verlorene Verbindung zu einem anderen Server hält %1 auf.</translation>
    </message>
</context>
<context>
    <name>rd::History</name>
    <message>
        <source>The picture of the domain is not affected; only its past is not kept meanwhile.</source>
        <translation>Das Bild der Domäne ist nicht betroffen; nur ihr Verlauf wird solange nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The history of %1 cannot be kept in “%2”.</source>
        <translation>Der Verlauf von %1 kann nicht in „%2“ aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Check the permissions of the folder and the space left. %1</source>
        <translation>Die Rechte des Ordners und den freien Platz prüfen. %1</translation>
    </message>
    <message>
        <source>The history of %1 was written by a newer Replica Desk.</source>
        <translation>Der Verlauf von %1 wurde von einem neueren Replica Desk geschrieben.</translation>
    </message>
    <message>
        <source>Use that version, or move the file away to begin a new history. %1</source>
        <translation>Diese Version benutzen, oder die Datei beiseitelegen, um einen neuen Verlauf zu beginnen. %1</translation>
    </message>
    <message>
        <source>The history of %1 is damaged.</source>
        <translation>Der Verlauf von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>It is put aside and a new one is begun as soon as the domain is read again.</source>
        <translation>Er wird beiseitegelegt und ein neuer begonnen, sobald die Domäne wieder gelesen wird.</translation>
    </message>
    <message>
        <source>There is no room left to keep the history of %1.</source>
        <translation>Es ist kein Platz mehr, um den Verlauf von %1 aufzubewahren.</translation>
    </message>
    <message>
        <source>Free some space. %1</source>
        <translation>Platz schaffen. %1</translation>
    </message>
    <message>
        <source>Another program is writing the history of %1.</source>
        <translation>Ein anderes Programm schreibt gerade am Verlauf von %1.</translation>
    </message>
    <message>
        <source>It is tried again with the next picture.</source>
        <translation>Mit dem nächsten Bild wird es wieder versucht.</translation>
    </message>
    <message>
        <source>The damaged history of %1 cannot be put aside.</source>
        <translation>Der beschädigte Verlauf von %1 kann nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>Move the file away yourself. %1</source>
        <translation>Die Datei von Hand beiseitelegen. %1</translation>
    </message>
    <message>
        <source>The history of %1 has entries that are later than this machine&apos;s clock says it is.</source>
        <translation>Der Verlauf von %1 hat Einträge, die nach der Uhr dieses Rechners in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Set the clock. If it was wrong before, move the file away to begin a new history.</source>
        <translation>Die Uhr stellen. Ging sie vorher falsch, die Datei beiseitelegen, um einen neuen Verlauf zu beginnen.</translation>
    </message>
    <message>
        <source>The history of %1 was damaged; a new one was begun.</source>
        <translation>Der Verlauf von %1 war beschädigt; ein neuer wurde begonnen.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “%1”.</source>
        <translation>Die beschädigte Datei bleibt als „%1“ erhalten.</translation>
    </message>
</context>
<context>
    <name>rd::HistoryEvent</name>
    <message numerus="yes">
        <source>%1 It changed %n time(s) meanwhile.</source>
        <translation>
            <numerusform>%1 Das hat sich zwischendurch %n Mal geändert.</numerusform>
            <numerusform>%1 Das hat sich zwischendurch %n Mal geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::HistoryPlot</name>
    <message>
        <source>behind by up to %1</source>
        <translation>bis zu %1 im Rückstand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>rd::HistoryText</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: nobody looked.</source>
        <translation>%1: niemand sah zu.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Behind by up to %1</source>
        <translation>Bis zu %1 im Rückstand</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody looked.</source>
        <translation>Niemand sah zu.</translation>
    </message>
    <message>
        <source>%1 in %2 % of the steps</source>
        <translation>%1 in %2 % der Schritte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n change(s)</source>
        <translation>
            <numerusform>mindestens %n Änderung</numerusform>
            <numerusform>mindestens %n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n changes</source>
        <translation>
            <numerusform>%1 bis %n Änderung</numerusform>
            <numerusform>%1 bis %n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::HostFacts</name>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 konnte nicht betrachtet werden.</translation>
    </message>
    <message>
        <source>%1 is not a FreeIPA server.</source>
        <translation>%1 ist kein FreeIPA-Server.</translation>
    </message>
</context>
<context>
    <name>rd::HostLogFiles</name>
    <message>
        <source>Connection check</source>
        <translation>Verbindungsprüfung</translation>
    </message>
    <message>
        <source>Enrolment of the client</source>
        <translation>Aufnahme als Client</translation>
    </message>
    <message>
        <source>Removal of the server</source>
        <translation>Entfernung des Servers</translation>
    </message>
    <message>
        <source>Upgrade of FreeIPA</source>
        <translation>Aktualisierung von FreeIPA</translation>
    </message>
    <message>
        <source>Installation of the certificate server</source>
        <translation>Installation des Zertifikatsservers</translation>
    </message>
    <message>
        <source>Certificate server</source>
        <translation>Zertifikatsserver</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Directory server, errors</source>
        <translation>Verzeichnisserver, Fehler</translation>
    </message>
    <message>
        <source>Directory server, operations</source>
        <translation>Verzeichnisserver, Vorgänge</translation>
    </message>
    <message>
        <source>Key distribution center</source>
        <translation>Kerberos-KDC</translation>
    </message>
    <message>
        <source>Kerberos administration</source>
        <translation>Kerberos-Verwaltung</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>Web server</source>
        <translation>Webserver</translation>
    </message>
    <message>
        <source>Audit of the system</source>
        <translation>Audit des Systems</translation>
    </message>
    <message>
        <source>SSSD</source>
        <translation>SSSD</translation>
    </message>
    <message>
        <source>Journal of the system</source>
        <translation>Journal des Systems</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 has no log of FreeIPA.</source>
        <translation>%1 hat kein Protokoll von FreeIPA.</translation>
    </message>
    <message>
        <source>Check that FreeIPA was installed there, and that the login is root or may use sudo.</source>
        <translation>Prüfen, ob FreeIPA dort installiert wurde und ob die Anmeldung root ist oder sudo benutzen darf.</translation>
    </message>
</context>
<context>
    <name>rd::HostLogs</name>
    <message>
        <source>%1 has no log of FreeIPA.</source>
        <translation>%1 hat kein Protokoll von FreeIPA.</translation>
    </message>
    <message>
        <source>Check that FreeIPA was installed there, and that the login is root or may use sudo.</source>
        <translation>Prüfen, ob FreeIPA dort installiert wurde und ob die Anmeldung root ist oder sudo benutzen darf.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Of %1 on %2 only the newest %3 MB were read.</source>
        <translation>Von %1 auf %2 wurden nur die neuesten %3 MB gelesen.</translation>
    </message>
</context>
<context>
    <name>rd::HostLogsDialog</name>
    <message>
        <source>&amp;List its logs</source>
        <translation>Protokolle auf&amp;listen</translation>
    </message>
    <message>
        <source>Follow logs of a host</source>
        <translation>Protokolle eines Rechners verfolgen</translation>
    </message>
    <message>
        <source>Host, as ssh takes it</source>
        <translation>Rechner, wie ssh ihn nimmt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Logs of the host</source>
        <translation>Protokolle des Rechners</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The newest 4 MB of each log are read, then it is followed live over SSH.</source>
        <translation>Von jedem Protokoll werden die neuesten 4 MB gelesen, dann wird es über SSH laufend verfolgt.</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Verfolgen</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>rd::HostSurvey</name>
    <message>
        <source>%1 did not tell what it is.</source>
        <translation>%1 hat nicht mitgeteilt, was es ist.</translation>
    </message>
    <message>
        <source>Check that the login has an ordinary shell whose start files print nothing.</source>
        <translation>Prüfen, ob die Anmeldung eine gewöhnliche Shell hat, deren Startdateien nichts ausgeben.</translation>
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
        <translation>Passwort von admin und Uhren prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Mend what its last lines name, then try again.</source>
        <translation>Beheben, was die letzten Zeilen nennen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Mend the cause, clean up what is left (replica-desk-cli replica cleanup %1 --from %2), then try again.</source>
        <translation>Die Ursache beheben, die Reste entfernen (replica-desk-cli replica cleanup %1 --from %2), dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The installer on %1 could not sign in as %2.</source>
        <translation>Das Installationsprogramm auf %1 konnte sich nicht als %2 anmelden.</translation>
    </message>
    <message>
        <source>Check the password of %1 and the clocks of both machines, then try again.</source>
        <translation>Das Passwort von %1 und die Uhren beider Maschinen prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>An earlier attempt left %1 half in the domain.</source>
        <translation>Ein früherer Versuch hat %1 halb in der Domäne zurückgelassen.</translation>
    </message>
    <message>
        <source>Clean it up first: replica-desk-cli replica cleanup %1 --from %2</source>
        <translation>Zuerst aufräumen: replica-desk-cli replica cleanup %1 --from %2</translation>
    </message>
    <message>
        <source>Open the ports that /var/log/ipareplica-conncheck.log on %1 names, then try again.</source>
        <translation>Die Ports öffnen, die /var/log/ipareplica-conncheck.log auf %1 nennt, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 was not allowed to promote %2.</source>
        <translation>%1 durfte %2 nicht befördern.</translation>
    </message>
    <message>
        <source>Use a principal of the group admins, or put the host into the host group ipaservers. The same is said when the clocks of the two machines differ by more than five minutes.</source>
        <translation>Ein Konto der Gruppe admins benutzen oder den Host in die Host-Gruppe ipaservers aufnehmen. Dasselbe wird gemeldet, wenn die Uhren der beiden Maschinen mehr als fünf Minuten auseinandergehen.</translation>
    </message>
    <message>
        <source>Another program on %1 holds a port that FreeIPA needs.</source>
        <translation>Ein anderes Programm auf %1 belegt einen Port, den FreeIPA braucht.</translation>
    </message>
    <message>
        <source>Find it with &quot;ss -ltnp&quot; on that machine and stop it, then try again.</source>
        <translation>Es dort mit „ss -ltnp“ finden und beenden, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>A certificate file on %1 does not fit this server.</source>
        <translation>Eine Zertifikatsdatei auf %1 passt nicht zu diesem Server.</translation>
    </message>
    <message>
        <source>Bring a PKCS#12 file with the key and a certificate for exactly that host name, then try again.</source>
        <translation>Eine PKCS#12-Datei mit Schlüssel und Zertifikat für genau diesen Host-Namen bereitstellen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>An earlier attempt left it there. Clean it up first: replica-desk-cli replica cleanup %1 --from %2</source>
        <translation>Ein früherer Versuch hat sie dort zurückgelassen. Zuerst aufräumen: replica-desk-cli replica cleanup %1 --from %2</translation>
    </message>
    <message>
        <source>%1 got no ticket: the Kerberos server did not answer as it must.</source>
        <translation>%1 hat kein Ticket bekommen: Der Kerberos-Server hat nicht geantwortet, wie er muss.</translation>
    </message>
    <message>
        <source>See with &quot;ipactl status&quot; on %1 what does not run there; Kerberos needs the directory server.</source>
        <translation>Mit „ipactl status“ auf %1 nachsehen, was dort nicht läuft; Kerberos braucht den Verzeichnisserver.</translation>
    </message>
    <message>
        <source>%1 lost contact with the directory of %2.</source>
        <translation>%1 hat die Verbindung zum Verzeichnis von %2 verloren.</translation>
    </message>
    <message>
        <source>Check that the directory server of %1 runs and that its port 389 can be reached from %2.</source>
        <translation>Prüfen, ob der Verzeichnisserver von %1 läuft und ob sein Port 389 von %2 aus erreichbar ist.</translation>
    </message>
</context>
<context>
    <name>rd::InstallerOptions</name>
    <message>
        <source>More roles</source>
        <translation>Weitere Rollen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>All options of the installer</source>
        <translation>Alle Optionen des Installationsprogramms</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Aufnahme in die Domäne</translation>
    </message>
    <message>
        <source>By what right the machine joins</source>
        <translation>Mit welchem Recht die Maschine beitritt</translation>
    </message>
    <message>
        <source>Password of an administrator</source>
        <translation>Passwort einer Verwalterin oder eines Verwalters</translation>
    </message>
    <message>
        <source>One-time password of its host entry</source>
        <translation>Einmalpasswort ihres Host-Eintrags</translation>
    </message>
    <message>
        <source>An old keytab of the machine</source>
        <translation>Eine alte Keytab der Maschine</translation>
    </message>
    <message>
        <source>Its own host key (it is enrolled)</source>
        <translation>Ihr eigener Host-Schlüssel (sie ist aufgenommen)</translation>
    </message>
    <message>
        <source>&amp;Joins with</source>
        <translation>&amp;Beitritt mit</translation>
    </message>
    <message>
        <source>&amp;Administrator</source>
        <translation>Ver&amp;waltungskonto</translation>
    </message>
    <message>
        <source>&amp;Keytab</source>
        <translation>&amp;Keytab</translation>
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
    <name>rd::Knowledge</name>
    <message>
        <source>The rule “%1” has no pattern.</source>
        <translation>Die Regel „%1“ hat kein Muster.</translation>
    </message>
    <message>
        <source>The rule “%1” needs a title and a cause.</source>
        <translation>Die Regel „%1“ braucht einen Titel und eine Ursache.</translation>
    </message>
    <message>
        <source>The rule “%1” does not say what to do.</source>
        <translation>Die Regel „%1“ sagt nicht, was zu tun ist.</translation>
    </message>
    <message>
        <source>The rule “%1” has a heal-key, but neither healed-by nor declined-by.</source>
        <translation>Die Regel „%1“ hat heal-key, aber weder healed-by noch declined-by.</translation>
    </message>
    <message>
        <source>The rule “%1” is transient, but no line proves that it healed.</source>
        <translation>Die Regel „%1“ ist vorübergehend, aber keine Zeile beweist, dass es sich gegeben hat.</translation>
    </message>
    <message>
        <source>The rule “%1” is said to be over “%2”, which does not exist.</source>
        <translation>Die Regel „%1“ soll über „%2“ stehen, das es nicht gibt.</translation>
    </message>
    <message>
        <source>“%1” is no id: lower case letters, digits and hyphens make one.</source>
        <translation>„%1“ ist keine ID: Sie besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>The rule “%1” exists already, in %2.</source>
        <translation>Die Regel „%1“ gibt es schon, in %2.</translation>
    </message>
    <message>
        <source>Noise needs a pattern and the reason why it is harmless.</source>
        <translation>Rauschen braucht ein Muster und den Grund, warum es harmlos ist.</translation>
    </message>
    <message>
        <source>A pattern cannot be used: %1.</source>
        <translation>Ein Muster ist nicht brauchbar: %1.</translation>
    </message>
    <message>
        <source>The rule “%1” does not match its own example “%2”.</source>
        <translation>Die Regel „%1“ passt nicht auf ihr eigenes Beispiel „%2“.</translation>
    </message>
    <message>
        <source>The rule “%1” matches “%2”, which it must not.</source>
        <translation>Die Regel „%1“ passt auf „%2“, was sie nicht darf.</translation>
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
    <message>
        <source>%1 answers with more than can be right.</source>
        <translation>%1 antwortet mit mehr, als stimmen kann.</translation>
    </message>
    <message>
        <source>Check what its directory holds there.</source>
        <translation>Prüfen, was sein Verzeichnis dort enthält.</translation>
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
    <message>
        <source>The directory of the CA on %1 knows Directory Manager alone.</source>
        <translation>Das Verzeichnis der CA auf %1 kennt nur den Directory Manager.</translation>
    </message>
    <message>
        <source>Sign in as Directory Manager to see it.</source>
        <translation>Als Directory Manager anmelden, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>rd::LeftoverChecks</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The machine as a client</source>
        <translation>Der Rechner als Client</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>nicht aufgenommen</translation>
    </message>
    <message>
        <source>enrolled in %1</source>
        <translation>aufgenommen in %1</translation>
    </message>
    <message>
        <source>A machine that is a client already is refused by the installer.</source>
        <translation>Das Installationsprogramm weist einen Rechner ab, der schon Client ist.</translation>
    </message>
    <message>
        <source>Take the machine out of the domain first. On %1:</source>
        <translation>Den Rechner zuerst aus der Domäne nehmen. Auf %1:</translation>
    </message>
    <message>
        <source>The machine belongs to another domain.</source>
        <translation>Der Rechner gehört zu einer anderen Domäne.</translation>
    </message>
    <message>
        <source>Take the machine out of that domain first. On %1:</source>
        <translation>Den Rechner zuerst aus jener Domäne nehmen. Auf %1:</translation>
    </message>
    <message>
        <source>An enrolment was begun or undone by halves.</source>
        <translation>Eine Aufnahme wurde nur halb ausgeführt oder rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Remove what it left. On %1:</source>
        <translation>Ihre Reste entfernen. Auf %1:</translation>
    </message>
    <message>
        <source>State of an earlier installation</source>
        <translation>Zustand einer früheren Installation</translation>
    </message>
    <message>
        <source>The installer takes the machine for a server and refuses.</source>
        <translation>Das Installationsprogramm hält den Rechner für einen Server und weigert sich.</translation>
    </message>
    <message>
        <source>Undo the earlier installation. On %1:</source>
        <translation>Die frühere Installation rückgängig machen. Auf %1:</translation>
    </message>
    <message>
        <source>Instances of the directory server</source>
        <translation>Instanzen des Verzeichnisservers</translation>
    </message>
    <message>
        <source>An instance of the same name cannot be made twice.</source>
        <translation>Eine Instanz desselben Namens kann nicht zweimal angelegt werden.</translation>
    </message>
    <message>
        <source>Remove the instance. On %1:</source>
        <translation>Die Instanz entfernen. Auf %1:</translation>
    </message>
    <message>
        <source>Parts of a certificate server</source>
        <translation>Teile eines Zertifikatsservers</translation>
    </message>
    <message>
        <source>Uninstalling skips a certificate server whose installation had failed; a new one is refused then.</source>
        <translation>Das Deinstallieren überspringt einen Zertifikatsserver, dessen Installation fehlschlug; ein neuer wird dann abgewiesen.</translation>
    </message>
    <message>
        <source>Remove them. On %1:</source>
        <translation>Sie entfernen. Auf %1:</translation>
    </message>
    <message>
        <source>Old keys</source>
        <translation>Alte Schlüssel</translation>
    </message>
    <message>
        <source>Keys of an earlier attempt are no longer valid and are mixed with the new ones.</source>
        <translation>Schlüssel eines früheren Versuchs gelten nicht mehr und vermischen sich mit den neuen.</translation>
    </message>
    <message>
        <source>Move them away. On %1:</source>
        <translation>Sie beiseitelegen. Auf %1:</translation>
    </message>
    <message>
        <source>The domain&apos;s authority as the machine knows it</source>
        <translation>Die Zertifizierungsstelle der Domäne, wie der Rechner sie kennt</translation>
    </message>
    <message>
        <source>The certificate of an authority that is not the source&apos;s makes every TLS connection to the domain fail.</source>
        <translation>Mit dem Zertifikat einer anderen Zertifizierungsstelle als der der Quelle scheitert jede TLS-Verbindung zur Domäne.</translation>
    </message>
    <message>
        <source>Move it away. On %1:</source>
        <translation>Es beiseitelegen. Auf %1:</translation>
    </message>
</context>
<context>
    <name>rd::Leftovers</name>
    <message>
        <source>replication agreement on %1: %2</source>
        <translation>Replikationsvereinbarung auf %1: %2</translation>
    </message>
    <message>
        <source>number %1 in the update vector of %2</source>
        <translation>Nummer %1 im Änderungsvektor von %2</translation>
    </message>
    <message>
        <source>right to replicate: %1 in %2</source>
        <translation>Recht zu replizieren: %1 in %2</translation>
    </message>
    <message>
        <source>entry as a server: %1</source>
        <translation>Eintrag als Server: %1</translation>
    </message>
    <message>
        <source>segment of the topology: %1</source>
        <translation>Segment der Topologie: %1</translation>
    </message>
    <message>
        <source>delegation: %1 in %2</source>
        <translation>Delegation: %1 in %2</translation>
    </message>
    <message>
        <source>range of numbers for new accounts: %1</source>
        <translation>Nummernbereich für neue Konten: %1</translation>
    </message>
    <message>
        <source>key for the exchange of secrets: %1</source>
        <translation>Schlüssel für den Austausch von Geheimnissen: %1</translation>
    </message>
    <message>
        <source>place in the list of servers for old clients: %1</source>
        <translation>Platz in der Serverliste für alte Clients: %1</translation>
    </message>
    <message>
        <source>settings of its DNS server: %1</source>
        <translation>Einstellungen seines DNS-Servers: %1</translation>
    </message>
    <message>
        <source>DNS record: %1 in %2</source>
        <translation>DNS-Eintrag: %1 in %2</translation>
    </message>
    <message>
        <source>entry in the CA&apos;s security domain: %1</source>
        <translation>Eintrag in der Sicherheitsdomäne der CA: %1</translation>
    </message>
    <message>
        <source>service account: %1</source>
        <translation>Dienstkonto: %1</translation>
    </message>
    <message>
        <source>place among the servers: %1 in %2</source>
        <translation>Platz unter den Servern: %1 in %2</translation>
    </message>
    <message>
        <source>host entry: %1</source>
        <translation>Host-Eintrag: %1</translation>
    </message>
</context>
<context>
    <name>rd::Legend</name>
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
    <name>rd::LinkItem</name>
    <message>
        <source>%1 to %2, %3: %4</source>
        <translation>%1 nach %2, %3: %4</translation>
    </message>
    <message>
        <source>Without this link, servers could not replicate with each other.</source>
        <translation>Ohne diese Verbindung könnten Server nicht mehr miteinander replizieren.</translation>
    </message>
    <message numerus="yes">
        <source>The worst of %n link(s) between these places.</source>
        <translation>
            <numerusform>Die schlechteste von %n Verbindung zwischen diesen Orten.</numerusform>
            <numerusform>Die schlechteste von %n Verbindungen zwischen diesen Orten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LocationItem</name>
    <message>
        <source>Location %1, %2</source>
        <translation>Standort %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LogController</name>
    <message>
        <source>%1 (as diagnosed)</source>
        <translation>%1 (wie diagnostiziert)</translation>
    </message>
</context>
<context>
    <name>rd::LogFiles</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>There are more than %1 files; what follows from %2 on was left out.</source>
        <translation>Es gibt mehr als %1 Dateien; was ab %2 folgt, wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was left out: it is packed too many times.</source>
        <translation>%1 wurde ausgelassen: Es ist zu oft verpackt.</translation>
    </message>
    <message>
        <source>%1 was left out: it is no text.</source>
        <translation>%1 wurde ausgelassen: Es ist kein Text.</translation>
    </message>
    <message>
        <source>%1 is damaged; what follows in it cannot be read.</source>
        <translation>%1 ist beschädigt; was darin folgt, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than logs do; the rest was left out.</source>
        <translation>%1 wird beim Entpacken viel größer als Protokolle; der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 in %2 was left out: it is a link or no file.</source>
        <translation>%1 in %2 wurde ausgelassen: Es ist ein Verweis oder keine Datei.</translation>
    </message>
    <message>
        <source>The archive library does not work.</source>
        <translation>Die Archivbibliothek funktioniert nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 was left out: it lies too deep.</source>
        <translation>%1 wurde ausgelassen: Es liegt zu tief.</translation>
    </message>
    <message>
        <source>%1 was left out: it is a link or no file.</source>
        <translation>%1 wurde ausgelassen: Es ist ein Verweis oder keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Check the name and who may read it.</source>
        <translation>Den Namen prüfen, und wer es lesen darf.</translation>
    </message>
    <message>
        <source>There is no log in %1.</source>
        <translation>In %1 ist kein Protokoll.</translation>
    </message>
    <message>
        <source>Give text files, compressed ones, archives of them, or a folder.</source>
        <translation>Textdateien, komprimierte, Archive davon oder einen Ordner angeben.</translation>
    </message>
</context>
<context>
    <name>rd::LogFilterBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Falten</translation>
    </message>
    <message>
        <source>Fold tracebacks and lines that repeat the one before</source>
        <translation>Tracebacks falten und Zeilen, die die vorige wiederholen</translation>
    </message>
    <message>
        <source>Show only lines with…</source>
        <translation>Nur Zeilen mit …</translation>
    </message>
    <message>
        <source>Show only lines with this text</source>
        <translation>Nur Zeilen mit diesem Text zeigen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Informationen und Ernsteres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 Zeilen</translation>
    </message>
    <message>
        <source>%L1 of %L2 lines</source>
        <translation>%L1 von %L2 Zeilen</translation>
    </message>
    <message>
        <source>%1, reading…</source>
        <translation>%1, wird gelesen …</translation>
    </message>
    <message>
        <source>Dim lines that the rule book knows as harmless</source>
        <translation>Zeilen abblenden, die das Regelwerk als harmlos kennt</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>Show only lines of some time</source>
        <translation>Nur Zeilen einer bestimmten Zeit zeigen</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Abblenden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;%n minute(s) before and after the current line</source>
        <translation>
            <numerusform>&amp;%n Minute vor und nach der aktuellen Zeile</numerusform>
            <numerusform>&amp;%n Minuten vor und nach der aktuellen Zeile</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From the current line on</source>
        <translation>A&amp;b der aktuellen Zeile</translation>
    </message>
    <message>
        <source>&amp;Up to the current line</source>
        <translation>B&amp;is zur aktuellen Zeile</translation>
    </message>
    <message>
        <source>F&amp;rom and to…</source>
        <translation>&amp;Von und bis…</translation>
    </message>
    <message>
        <source>&amp;All times</source>
        <translation>&amp;Alle Zeiten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
</context>
<context>
    <name>rd::LogFollower</name>
    <message>
        <source>Followed live.</source>
        <translation>Wird laufend verfolgt.</translation>
    </message>
    <message>
        <source>The log was rotated; its successor is followed, no line is missing.</source>
        <translation>Das Protokoll wurde rotiert; sein Nachfolger wird verfolgt, keine Zeile fehlt.</translation>
    </message>
    <message>
        <source>The log was rotated while the connection was cut, and its old file is gone: lines may be missing.</source>
        <translation>Das Protokoll wurde rotiert, während die Verbindung getrennt war, und die alte Datei ist weg: Zeilen können fehlen.</translation>
    </message>
    <message>
        <source>The log was emptied or written anew; it is followed from its new beginning, lines may be missing.</source>
        <translation>Das Protokoll wurde geleert oder neu geschrieben; es wird vom neuen Anfang an verfolgt, Zeilen können fehlen.</translation>
    </message>
    <message>
        <source>The log is not there; it is followed as soon as it is.</source>
        <translation>Das Protokoll gibt es nicht; es wird verfolgt, sobald es da ist.</translation>
    </message>
    <message>
        <source>The log is there and followed.</source>
        <translation>Das Protokoll ist da und wird verfolgt.</translation>
    </message>
    <message>
        <source>The connection is cut; it is tried again.</source>
        <translation>Die Verbindung ist getrennt; sie wird wieder versucht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The clock of %1 could not be read.</source>
        <translation>Die Uhr von %1 konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>rd::LogKeeper</name>
    <message>
        <source>%1 was read to its end, but only its beginning is shown: it is too large.</source>
        <translation>%1 wurde bis zum Ende gelesen, gezeigt wird aber nur der Anfang: Die Datei ist zu groß.</translation>
    </message>
</context>
<context>
    <name>rd::LogMatcher</name>
    <message>
        <source>Nothing can be searched for: there is no pattern library.</source>
        <translation>Es kann nicht gesucht werden: Die Bibliothek für Muster fehlt.</translation>
    </message>
    <message>
        <source>This is no regular expression that can be searched for.</source>
        <translation>Nach diesem regulären Ausdruck kann nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Mend it, or search for it as plain text.</source>
        <translation>Berichtigen Sie ihn, oder suchen Sie danach als einfachem Text.</translation>
    </message>
</context>
<context>
    <name>rd::LogOpener</name>
    <message>
        <source>%1 became shorter while it was read; what is gone is shown as empty.</source>
        <translation>%1 wurde während des Lesens kürzer; was fehlt, wird leer angezeigt.</translation>
    </message>
    <message>
        <source>There is more than %1 MB to unpack; the rest was left out. Unpack it and open the files.</source>
        <translation>Es gibt mehr als %1 MB zu entpacken; der Rest wurde ausgelassen. Entpacken Sie das Archiv, und öffnen Sie die Dateien.</translation>
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
    <name>rd::LogSearchBar</name>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Upper and lower case matter</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
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
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Shift+F2</source>
        <translation>Umschalt+F2</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
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
        <source>Find in the shown lines</source>
        <translation>In den gezeigten Zeilen suchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>%L1 hits</source>
        <translation>%L1 Treffer</translation>
    </message>
</context>
<context>
    <name>rd::LogSourceTree</name>
    <message>
        <source>is being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>followed live</source>
        <translation>wird laufend verfolgt</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht vorhanden</translation>
    </message>
    <message>
        <source>connection cut</source>
        <translation>Verbindung getrennt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>%1 in %2 lines are kept</source>
        <translation>%1 in %2 Zeilen werden behalten</translation>
    </message>
    <message>
        <source>%1 older lines were dropped to bound the memory</source>
        <translation>%1 ältere Zeilen wurden verworfen, um den Speicher zu begrenzen</translation>
    </message>
    <message>
        <source>Clock of %1…</source>
        <translation>Uhr von %1 …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>rd::LogTimesDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Times of the shown lines</source>
        <translation>Zeiten der gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Shows only lines of this time, in UTC as on the left of the lines.</source>
        <translation>Zeigt nur Zeilen aus dieser Zeit, in UTC wie links neben den Zeilen.</translation>
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
    <name>rd::LogsCommand</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing of what was given could be read.</source>
        <translation>Nichts von dem, was angegeben wurde, war lesbar.</translation>
    </message>
    <message>
        <source>Shows lines of logs of FreeIPA on one time axis (UTC), the difference between the clocks of hosts taken out.</source>
        <translation>Zeigt Zeilen von Protokollen von FreeIPA auf einer Zeitachse (UTC); Unterschiede zwischen den Uhren der Rechner sind herausgerechnet.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  lines were shown
  1  no line is wanted
  3  wrong usage
  4  the logs could not be read
  5  stopped by Ctrl+C</source>
        <translation>Rückgabewerte:
  0  Zeilen wurden gezeigt
  1  keine Zeile ist gewünscht
  3  falscher Aufruf
  4  die Protokolle konnten nicht gelesen werden
  5  mit Strg+C beendet</translation>
    </message>
    <message>
        <source>A log, a compressed one, an archive or a folder of logs (an sos report, for example), &quot;-&quot; for the standard input, or a host whose logs are read over SSH.</source>
        <translation>Ein Protokoll, ein komprimiertes, ein Archiv oder ein Ordner mit Protokollen (etwa ein sos-Bericht), „-“ für die Standardeingabe oder ein Rechner, dessen Protokolle über SSH gelesen werden.</translation>
    </message>
    <message>
        <source>With --follow: follows this log of the hosts, or the &quot;journal&quot;; may be given several times.</source>
        <translation>Mit --follow: verfolgt dieses Protokoll der Rechner oder das „journal“; kann mehrfach angegeben werden.</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>Shows only lines with this text.</source>
        <translation>Zeigt nur Zeilen mit diesem Text.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>Shows only lines that this Perl-compatible regular expression matches.</source>
        <translation>Zeigt nur Zeilen, auf die dieser Perl-kompatible reguläre Ausdruck passt.</translation>
    </message>
    <message>
        <source>EXPRESSION</source>
        <translation>AUSDRUCK</translation>
    </message>
    <message>
        <source>Upper and lower case matter for --text and --grep.</source>
        <translation>Groß- und Kleinschreibung gilt für --text und --grep.</translation>
    </message>
    <message>
        <source>Shows only lines at least so grave: info, warning or error.</source>
        <translation>Zeigt nur Zeilen von mindestens diesem Schweregrad: info, warning oder error.</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SCHWEREGRAD</translation>
    </message>
    <message>
        <source>Shows only lines from this time on: 2026-11-24T10:00 (UTC unless a zone is given), or 15m, 2h, 3d ago.</source>
        <translation>Zeigt nur Zeilen ab diesem Zeitpunkt: 2026-11-24T10:00 (UTC, wenn keine Zone angegeben ist) oder vor 15m, 2h, 3d.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Shows only lines up to this time.</source>
        <translation>Zeigt nur Zeilen bis zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Leaves out the inside of tracebacks, and lines that repeat the one before.</source>
        <translation>Lässt das Innere von Tracebacks aus sowie Zeilen, die die vorige wiederholen.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli logs --help&quot;.</source>
        <translation>Siehe „replica-desk-cli logs --help“.</translation>
    </message>
    <message>
        <source>--text and --grep exclude each other.</source>
        <translation>--text und --grep schließen einander aus.</translation>
    </message>
    <message>
        <source>--severity wants info, warning or error.</source>
        <translation>--severity braucht info, warning oder error.</translation>
    </message>
    <message>
        <source>--%1 wants a time such as 2026-11-24T10:00, or 15m, 2h, 3d.</source>
        <translation>--%1 braucht einen Zeitpunkt wie 2026-11-24T10:00 oder 15m, 2h, 3d.</translation>
    </message>
    <message>
        <source>The standard input cannot be followed.</source>
        <translation>Die Standardeingabe lässt sich nicht mitverfolgen.</translation>
    </message>
    <message>
        <source>Name the files that are written to, or leave out --follow.</source>
        <translation>Die Dateien nennen, in die geschrieben wird, oder --follow weglassen.</translation>
    </message>
    <message>
        <source>There is no log in %1 that grows.</source>
        <translation>In %1 gibt es kein Protokoll, das wächst.</translation>
    </message>
    <message>
        <source>Compressed logs and archives can be read without --follow.</source>
        <translation>Gepackte Protokolle und Archive lassen sich ohne --follow lesen.</translation>
    </message>
    <message>
        <source>Shows new lines of hosts and of files of this machine as they come, until Ctrl+C; rotated and emptied logs are followed on, and after a cut connection no line is lost or repeated.</source>
        <translation>Zeigt neue Zeilen von Rechnern und von Dateien dieses Rechners, sobald sie kommen, bis Strg+C; rotierte und geleerte Protokolle werden weiter verfolgt, und nach einer getrennten Verbindung geht keine Zeile verloren oder kommt doppelt.</translation>
    </message>
</context>
<context>
    <name>rd::LogsPage</name>
    <message>
        <source>Lines of all shown logs by time</source>
        <translation>Zeilen aller gezeigten Protokolle nach der Zeit</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Add logs</source>
        <translation>Protokolle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Files or archives…</source>
        <translation>&amp;Dateien oder Archive …</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Live logs of a host…</source>
        <translation>&amp;Laufende Protokolle eines Rechners …</translation>
    </message>
    <message>
        <source>No logs yet</source>
        <translation>Noch keine Protokolle</translation>
    </message>
    <message>
        <source>Drop logs, compressed ones, archives or a folder such as an sos report here,
or follow the logs of hosts live. All of them are shown on one time axis.</source>
        <translation>Ziehen Sie Protokolle, komprimierte, Archive oder einen Ordner wie einen sos-Bericht hierher,
oder verfolgen Sie die Protokolle von Rechnern laufend. Alle werden auf einer Zeitachse gezeigt.</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open logs</source>
        <translation>Protokolle öffnen</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>Einen Ordner mit Protokollen öffnen</translation>
    </message>
    <message>
        <source>Clock of %1</source>
        <translation>Uhr von %1</translation>
    </message>
    <message>
        <source>How many seconds its clock is ahead of the others; this is taken out of the times of its lines:</source>
        <translation>Um so viele Sekunden geht die Uhr gegenüber den anderen vor; dies wird aus den Zeiten der Zeilen herausgerechnet:</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something was left out</source>
        <translation>Etwas wurde ausgelassen</translation>
    </message>
    <message>
        <source>Keep files &amp;up to date</source>
        <translation>Dateien akt&amp;uell halten</translation>
    </message>
    <message>
        <source>What is written to opened files is shown as it comes.</source>
        <translation>Was in geöffnete Dateien geschrieben wird, erscheint sofort.</translation>
    </message>
    <message>
        <source>Open f&amp;iles…</source>
        <translation>Dat&amp;eien öffnen …</translation>
    </message>
    <message>
        <source>Follow a hos&amp;t…</source>
        <translation>&amp;Rechner verfolgen …</translation>
    </message>
</context>
<context>
    <name>rd::Main</name>
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
    <message>
        <source>&amp;Bundles</source>
        <translation>&amp;Bündel</translation>
    </message>
    <message>
        <source>&amp;Open capture…</source>
        <translation>Aufnahme ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open capture</source>
        <translation>Aufnahme öffnen</translation>
    </message>
    <message>
        <source>Captures (*.json)</source>
        <translation>Aufnahmen (*.json)</translation>
    </message>
    <message>
        <source>Capture %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;Logs</source>
        <translation>&amp;Protokolle</translation>
    </message>
</context>
<context>
    <name>rd::MatrixModel</name>
    <message>
        <source>%1 to %2, %3: %4</source>
        <translation>%1 nach %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 to %2, %3: no agreement</source>
        <translation>%1 nach %2, %3: keine Vereinbarung</translation>
    </message>
    <message>
        <source>Behind by: %1</source>
        <translation>Im Rückstand um: %1</translation>
    </message>
</context>
<context>
    <name>rd::MatrixView</name>
    <message>
        <source>to →
from ↓</source>
        <translation>nach →
von ↓</translation>
    </message>
</context>
<context>
    <name>rd::MergedLogView</name>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Set bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Unfold or fold this line</source>
        <translation>Diese Zeile auf- oder zufalten</translation>
    </message>
    <message>
        <source>Show only from this line on</source>
        <translation>Nur ab dieser Zeile zeigen</translation>
    </message>
    <message>
        <source>Show only up to this line</source>
        <translation>Nur bis zu dieser Zeile zeigen</translation>
    </message>
    <message>
        <source>%1 Harmless: %2</source>
        <comment>a line and why</comment>
        <translation>%1 Harmlos: %2</translation>
    </message>
    <message>
        <source>Harmless: %1</source>
        <translation>Harmlos: %1</translation>
    </message>
</context>
<context>
    <name>rd::Minimap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
    <message>
        <source>Press or drag to go there</source>
        <translation>Drücken oder ziehen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>rd::NameChecks</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>What the machine calls itself</source>
        <translation>Wie der Rechner sich selbst nennt</translation>
    </message>
    <message>
        <source>Certificates, keys and records are made for the name the machine has itself; the installer refuses or stumbles when it is another one.</source>
        <translation>Zertifikate, Schlüssel und Einträge gelten dem Namen, den der Rechner sich selbst gibt; bei einem anderen weigert sich das Installationsprogramm oder stolpert.</translation>
    </message>
    <message>
        <source>Set the host name on %1, or give the name the machine has and its login name apart.</source>
        <translation>Den Rechnernamen auf %1 setzen, oder den Namen des Rechners und die Anmeldung getrennt angeben.</translation>
    </message>
    <message>
        <source>The new machine finds its own name</source>
        <translation>Der neue Rechner findet seinen eigenen Namen</translation>
    </message>
    <message>
        <source>an address of the machine</source>
        <translation>eine Adresse des Rechners</translation>
    </message>
    <message>
        <source>The installer looks up its own name first and gives up.</source>
        <translation>Das Installationsprogramm schlägt zuerst den eigenen Namen nach und gibt auf.</translation>
    </message>
    <message>
        <source>Add the name to DNS, or to /etc/hosts on %1 with the full name first.</source>
        <translation>Den Namen im DNS eintragen, oder in /etc/hosts auf %1 mit dem vollständigen Namen zuerst.</translation>
    </message>
    <message>
        <source>The name does not stand for localhost</source>
        <translation>Der Name steht nicht für localhost</translation>
    </message>
    <message>
        <source>no 127.0.0.1, no ::1</source>
        <translation>kein 127.0.0.1, kein ::1</translation>
    </message>
    <message>
        <source>Other servers cannot reach it at a loopback address, and the KDC does not listen there.</source>
        <translation>Andere Server erreichen ihn unter einer Loopback-Adresse nicht, und das KDC lauscht dort nicht.</translation>
    </message>
    <message>
        <source>Remove the name from the loopback lines of /etc/hosts on %1.</source>
        <translation>Den Namen aus den Loopback-Zeilen von /etc/hosts auf %1 entfernen.</translation>
    </message>
    <message>
        <source>The name&apos;s address belongs to the machine</source>
        <translation>Die Adresse des Namens gehört dem Rechner</translation>
    </message>
    <message>
        <source>The name leads to another machine, so the servers would talk to that one.</source>
        <translation>Der Name führt zu einem anderen Rechner; die Server sprächen dann mit jenem.</translation>
    </message>
    <message>
        <source>Correct the address in DNS or in /etc/hosts on %1.</source>
        <translation>Die Adresse im DNS oder in /etc/hosts auf %1 berichtigen.</translation>
    </message>
    <message>
        <source>The full name comes first</source>
        <translation>Der vollständige Name steht zuerst</translation>
    </message>
    <message>
        <source>The machine&apos;s primary name is another one: a short name stands first in /etc/hosts, or the name is an alias (CNAME). The installer refuses both.</source>
        <translation>Der Hauptname des Rechners ist ein anderer: In /etc/hosts steht ein Kurzname zuerst, oder der Name ist ein Alias (CNAME). Das Installationsprogramm weist beides ab.</translation>
    </message>
    <message>
        <source>Put the full name first in its line of /etc/hosts on %1, or give the machine an address record of its own.</source>
        <translation>Den vollständigen Namen in seiner Zeile von /etc/hosts auf %1 nach vorn stellen, oder dem Rechner einen eigenen Adresseintrag geben.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>The addresses lead back to the name</source>
        <translation>Die Adressen führen zum Namen zurück</translation>
    </message>
    <message>
        <source>FreeIPA before 4.2 refuses a machine whose address does not lead back to its name.</source>
        <translation>FreeIPA vor 4.2 weist einen Rechner ab, dessen Adresse nicht zu seinem Namen zurückführt.</translation>
    </message>
    <message>
        <source>Kerberos and SSH clients that ask for the name of an address will not find the server.</source>
        <translation>Kerberos- und SSH-Clients, die nach dem Namen einer Adresse fragen, finden den Server nicht.</translation>
    </message>
    <message>
        <source>Add or correct the PTR record of %1.</source>
        <translation>Den PTR-Eintrag von %1 anlegen oder berichtigen.</translation>
    </message>
    <message>
        <source>localhost is mapped in /etc/hosts</source>
        <translation>localhost ist in /etc/hosts eingetragen</translation>
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
        <source>Services of the installation talk to localhost by name.</source>
        <translation>Dienste der Installation sprechen localhost mit Namen an.</translation>
    </message>
    <message>
        <source>Add the line to /etc/hosts on %1.</source>
        <translation>Die Zeile in /etc/hosts auf %1 ergänzen.</translation>
    </message>
    <message>
        <source>The name stands in /etc/hosts once at most</source>
        <translation>Der Name steht höchstens einmal in /etc/hosts</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>Which of the lines counts depends on the program that looks.</source>
        <translation>Welche der Zeilen gilt, hängt vom nachschlagenden Programm ab.</translation>
    </message>
    <message>
        <source>Keep one line for the name in /etc/hosts on %1.</source>
        <translation>In /etc/hosts auf %1 nur eine Zeile für den Namen behalten.</translation>
    </message>
    <message>
        <source>The new machine finds the source</source>
        <translation>Der neue Rechner findet die Quelle</translation>
    </message>
    <message>
        <source>The new machine cannot resolve the source&apos;s name.</source>
        <translation>Der neue Rechner kann den Namen der Quelle nicht auflösen.</translation>
    </message>
    <message>
        <source>Set a name server that knows the domain in /etc/resolv.conf on %1.</source>
        <translation>In /etc/resolv.conf auf %1 einen Nameserver eintragen, der die Domäne kennt.</translation>
    </message>
    <message>
        <source>The source&apos;s name leads to an address that the source itself does not have: a translated address, or a wrong one.</source>
        <translation>Der Name der Quelle führt zu einer Adresse, die die Quelle selbst nicht hat: eine umgesetzte oder eine falsche.</translation>
    </message>
    <message>
        <source>Check the address of %1 in DNS and in /etc/hosts on %2.</source>
        <translation>Die Adresse von %1 im DNS und in /etc/hosts auf %2 prüfen.</translation>
    </message>
    <message>
        <source>The source finds the new machine</source>
        <translation>Die Quelle findet den neuen Rechner</translation>
    </message>
    <message>
        <source>Its records are added on the way.</source>
        <translation>Seine Einträge werden unterwegs angelegt.</translation>
    </message>
    <message>
        <source>The bundle cannot be prepared for a name that the source does not find.</source>
        <translation>Für einen Namen, den die Quelle nicht findet, lässt sich kein Bündel vorbereiten.</translation>
    </message>
    <message>
        <source>Add the name to DNS, or give its address, so that the source adds it (--ip-address).</source>
        <translation>Den Namen im DNS eintragen, oder seine Adresse angeben, damit die Quelle ihn einträgt (--ip-address).</translation>
    </message>
    <message>
        <source>The name leads to another machine, as the source sees it.</source>
        <translation>Der Name führt aus Sicht der Quelle zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>Correct or remove the old record of %1.</source>
        <translation>Den alten Eintrag von %1 berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>The address given belongs to the new machine</source>
        <translation>Die angegebene Adresse gehört dem neuen Rechner</translation>
    </message>
    <message>
        <source>A record with a wrong address would be added to DNS.</source>
        <translation>Im DNS würde ein Eintrag mit falscher Adresse angelegt.</translation>
    </message>
    <message>
        <source>Give an address that the machine has.</source>
        <translation>Eine Adresse angeben, die der Rechner hat.</translation>
    </message>
    <message>
        <source>Name servers of the new machine</source>
        <translation>Nameserver des neuen Rechners</translation>
    </message>
    <message>
        <source>Without one the machine finds only what stands in its /etc/hosts.</source>
        <translation>Ohne Nameserver findet der Rechner nur, was in seiner /etc/hosts steht.</translation>
    </message>
    <message>
        <source>Set the domain&apos;s name servers in /etc/resolv.conf on %1.</source>
        <translation>Die Nameserver der Domäne in /etc/resolv.conf auf %1 eintragen.</translation>
    </message>
    <message>
        <source>What name server %1 says</source>
        <translation>Was Nameserver %1 sagt</translation>
    </message>
    <message>
        <source>The name server does not answer this machine.</source>
        <translation>Der Nameserver antwortet diesem Rechner nicht.</translation>
    </message>
    <message>
        <source>It does not know the new machine yet.</source>
        <translation>Er kennt den neuen Rechner noch nicht.</translation>
    </message>
    <message>
        <source>It does not know the source.</source>
        <translation>Er kennt die Quelle nicht.</translation>
    </message>
    <message>
        <source>It says that %1 is called %2.</source>
        <translation>Er sagt, %1 heiße %2.</translation>
    </message>
    <message>
        <source>Correct the PTR record of %1.</source>
        <translation>Den PTR-Eintrag von %1 berichtigen.</translation>
    </message>
    <message>
        <source>The name is allowed</source>
        <translation>Der Name ist erlaubt</translation>
    </message>
    <message>
        <source>Give the machine another name.</source>
        <translation>Dem Rechner einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The name is not the domain&apos;s</source>
        <translation>Der Name ist nicht der der Domäne</translation>
    </message>
    <message>
        <source>A server cannot be called as the domain is.</source>
        <translation>Ein Server kann nicht so heißen wie die Domäne.</translation>
    </message>
    <message>
        <source>Give the machine a name within the domain.</source>
        <translation>Dem Rechner einen Namen innerhalb der Domäne geben.</translation>
    </message>
</context>
<context>
    <name>rd::OrderOptions</name>
    <message>
        <source>Give the replica a key recovery authority (KRA).</source>
        <translation>Dem Replikat eine Schlüsselwiederherstellung (KRA) geben.</translation>
    </message>
    <message>
        <source>Make the replica a trust controller for Active Directory.</source>
        <translation>Das Replikat zum Vertrauensserver für Active Directory machen.</translation>
    </message>
    <message>
        <source>Keep the replica out of DNS: clients do not find it.</source>
        <translation>Das Replikat aus dem DNS heraushalten: Clients finden es nicht.</translation>
    </message>
    <message>
        <source>Forward to the name servers that the machine uses now.</source>
        <translation>An die Nameserver weiterleiten, die die Maschine jetzt benutzt.</translation>
    </message>
    <message>
        <source>Whether to ask the root servers when the forwarders do not answer.</source>
        <translation>Ob die Root-Server gefragt werden, wenn die Weiterleitungen nicht antworten.</translation>
    </message>
    <message>
        <source>Make the reverse zones that are missing.</source>
        <translation>Fehlende Reverse-Zonen anlegen.</translation>
    </message>
    <message>
        <source>Make a zone even if another name server serves it.</source>
        <translation>Eine Zone auch anlegen, wenn ein anderer Nameserver sie bedient.</translation>
    </message>
    <message>
        <source>Do not validate DNSSEC signatures.</source>
        <translation>DNSSEC-Signaturen nicht prüfen.</translation>
    </message>
    <message>
        <source>Have the installer skip its look-ups of the host names.</source>
        <translation>Das Installationsprogramm die Host-Namen nicht nachschlagen lassen.</translation>
    </message>
    <message>
        <source>The same for the web server (repeatable).</source>
        <translation>Dasselbe für den Webserver (mehrfach möglich).</translation>
    </message>
    <message>
        <source>The same for the Kerberos KDC (repeatable).</source>
        <translation>Dasselbe für das Kerberos-KDC (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Which certificate of the directory server&apos;s file.</source>
        <translation>Welches Zertifikat aus der Datei des Verzeichnisservers.</translation>
    </message>
    <message>
        <source>Which certificate of the web server&apos;s file.</source>
        <translation>Welches Zertifikat aus der Datei des Webservers.</translation>
    </message>
    <message>
        <source>Which certificate of the KDC&apos;s file.</source>
        <translation>Welches Zertifikat aus der Datei des KDC.</translation>
    </message>
    <message>
        <source>CA certificates that complete the chain, a file on the new machine (repeatable).</source>
        <translation>CA-Zertifikate, die die Kette vervollständigen, eine Datei auf der neuen Maschine (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Leave the KDC without a certificate of the domain (PKINIT).</source>
        <translation>Das KDC ohne Zertifikat der Domäne lassen (PKINIT).</translation>
    </message>
    <message>
        <source>File on the new machine with settings for pkispawn.</source>
        <translation>Datei auf der neuen Maschine mit Einstellungen für pkispawn.</translation>
    </message>
    <message>
        <source>File on the new machine with changes to the directory server&apos;s configuration.</source>
        <translation>Datei auf der neuen Maschine mit Änderungen an der Konfiguration des Verzeichnisservers.</translation>
    </message>
    <message>
        <source>Have the installer skip its check of the memory.</source>
        <translation>Das Installationsprogramm den Arbeitsspeicher nicht prüfen lassen.</translation>
    </message>
    <message>
        <source>Have the installer skip its check of the CA&apos;s schema.</source>
        <translation>Das Installationsprogramm das Schema der CA nicht prüfen lassen.</translation>
    </message>
    <message>
        <source>Do not lead visitors of the web server to the web interface.</source>
        <translation>Besucher des Webservers nicht zur Weboberfläche leiten.</translation>
    </message>
    <message>
        <source>Time server of the new machine (repeatable).</source>
        <translation>Zeitserver der neuen Maschine (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Pool of time servers of the new machine.</source>
        <translation>Verbund von Zeitservern der neuen Maschine.</translation>
    </message>
    <message>
        <source>Make home folders at the first sign-in.</source>
        <translation>Persönliche Ordner bei der ersten Anmeldung anlegen.</translation>
    </message>
    <message>
        <source>Have ssh on the new machine trust host keys in DNS.</source>
        <translation>SSH auf der neuen Maschine den Host-Schlüsseln im DNS vertrauen lassen.</translation>
    </message>
    <message>
        <source>Leave the ssh client&apos;s configuration alone.</source>
        <translation>Die Konfiguration des SSH-Clients nicht anfassen.</translation>
    </message>
    <message>
        <source>Leave the ssh server&apos;s configuration alone.</source>
        <translation>Die Konfiguration des SSH-Servers nicht anfassen.</translation>
    </message>
    <message>
        <source>Do not put the machine&apos;s ssh host keys into DNS.</source>
        <translation>Die SSH-Host-Schlüssel der Maschine nicht ins DNS eintragen.</translation>
    </message>
    <message>
        <source>Enrol the machine although its host entry is enrolled already.</source>
        <translation>Die Maschine aufnehmen, obwohl ihr Host-Eintrag bereits aufgenommen ist.</translation>
    </message>
    <message>
        <source>Certificate and key of the directory server, a file on the new machine, at domain level 0 on the source (repeatable); for a domain without a CA. Its PIN is asked for.</source>
        <translation>Zertifikat und Schlüssel des Verzeichnisservers, eine Datei auf der neuen Maschine, bei Domänenstufe 0 auf der Quelle (wiederholbar); für eine Domäne ohne CA. Nach der PIN wird gefragt.</translation>
    </message>
    <message>
        <source>Have the machine take subordinate user ids from the domain.</source>
        <translation>Die Maschine untergeordnete Benutzer-IDs aus der Domäne beziehen lassen.</translation>
    </message>
    <message>
        <source>Let the other servers serve users of the trusted domains too.</source>
        <translation>Auch die anderen Server Benutzer der vertrauten Domänen bedienen lassen.</translation>
    </message>
    <message>
        <source>Show users of trusted domains to old clients in the compatibility tree.</source>
        <translation>Benutzer vertrauter Domänen alten Clients im Kompatibilitätsbaum zeigen.</translation>
    </message>
    <message>
        <source>NetBIOS name of the domain.</source>
        <translation>NetBIOS-Name der Domäne.</translation>
    </message>
    <message>
        <source>Give the users and groups that exist security identifiers.</source>
        <translation>Vorhandenen Benutzern und Gruppen Sicherheitskennungen (SIDs) geben.</translation>
    </message>
    <message>
        <source>Where the relative identifiers begin.</source>
        <translation>Wo die relativen Kennungen (RIDs) beginnen.</translation>
    </message>
    <message>
        <source>Where the second range of relative identifiers begins.</source>
        <translation>Wo der zweite Bereich relativer Kennungen beginnt.</translation>
    </message>
    <message>
        <source>PKCS#11 library on the new machine, for keys of the CA in a hardware module.</source>
        <translation>PKCS#11-Bibliothek auf der neuen Maschine, für Schlüssel der CA in einem Hardware-Modul.</translation>
    </message>
    <message>
        <source>File on the new machine with the password of the hardware module; without one it is asked for.</source>
        <translation>Datei auf der neuen Maschine mit dem Passwort des Hardware-Moduls; ohne sie wird danach gefragt.</translation>
    </message>
    <message>
        <source>Encrypt DNS (DNS over TLS).</source>
        <translation>DNS verschlüsseln (DNS über TLS).</translation>
    </message>
    <message>
        <source>Forwarder that is asked over TLS, with the name in its certificate (repeatable).</source>
        <translation>Weiterleitung, die über TLS gefragt wird, mit dem Namen in ihrem Zertifikat (wiederholbar).</translation>
    </message>
    <message>
        <source>Certificate for DNS over TLS, a file on the new machine.</source>
        <translation>Zertifikat für DNS über TLS, eine Datei auf der neuen Maschine.</translation>
    </message>
    <message>
        <source>Key of that certificate, a file on the new machine.</source>
        <translation>Schlüssel zu diesem Zertifikat, eine Datei auf der neuen Maschine.</translation>
    </message>
    <message>
        <source>Whether unencrypted DNS is still answered.</source>
        <translation>Ob unverschlüsseltes DNS noch beantwortet wird.</translation>
    </message>
    <message>
        <source>Do not wait until the name of the new machine is in DNS.</source>
        <translation>Nicht warten, bis der Name der neuen Maschine im DNS steht.</translation>
    </message>
    <message>
        <source>Certificate and key of the CA, a file on the source; usually /root/cacert.p12.</source>
        <translation>Zertifikat und Schlüssel der CA, eine Datei auf der Quelle; gewöhnlich /root/cacert.p12.</translation>
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
        <translation>DNS-Ser&amp;ver</translation>
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
        <source>Not complete</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Wiederkehr</translation>
    </message>
    <message>
        <source>the new machine</source>
        <translation>der neue Rechner</translation>
    </message>
    <message>
        <source>Chec&amp;k first</source>
        <translation>Zuerst &amp;prüfen</translation>
    </message>
    <message>
        <source>Looks at both machines, the directory and the connections, and changes nothing. The creation begins with the same checks.</source>
        <translation>Untersucht beide Rechner, das Verzeichnis und die Verbindungen und ändert nichts. Die Erstellung beginnt mit denselben Prüfungen.</translation>
    </message>
    <message>
        <source>&amp;Open plan…</source>
        <translation>Plan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Fills the page from a plan file that was saved on the review page.</source>
        <translation>Füllt die Seite aus einer Plandatei, die auf der Seite der Durchsicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Page 1 of 3: order</source>
        <translation>Seite 1 von 3: Auftrag</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>D&amp;urchsehen…</translation>
    </message>
    <message>
        <source>Shows the domain before and after, the point of no return and the same plan for other hands; the start is there.</source>
        <translation>Zeigt die Domäne vorher und nachher, den Punkt ohne Rückkehr und denselben Plan für andere Hände; dort ist auch der Start.</translation>
    </message>
    <message>
        <source>&amp;Take it up</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.json)</source>
        <translation>Pläne (*.json)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>An order for %1 was begun and not started</source>
        <translation>Ein Auftrag für %1 wurde begonnen und nicht gestartet</translation>
    </message>
    <message>
        <source>What was typed then was kept, but for secrets, which are never kept.</source>
        <translation>Was damals eingegeben wurde, blieb erhalten; Geheimnisse werden nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Ready. Nothing is changed before you press Start on the last page.</source>
        <translation>Bereit. Nichts wird geändert, bevor auf der letzten Seite „Start“ gedrückt wird.</translation>
    </message>
    <message>
        <source>%1 ms away</source>
        <translation>%1 ms entfernt</translation>
    </message>
    <message>
        <source>&amp;Made from</source>
        <translation>&amp;Gemacht aus</translation>
    </message>
    <message>
        <source>Rever&amp;se zone</source>
        <translation>Rüc&amp;kwärtszone</translation>
    </message>
</context>
<context>
    <name>rd::OutcomeLook</name>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>Folgefehler</translation>
    </message>
    <message>
        <source>Unknown failure</source>
        <translation>Unbekannter Fehlschlag</translation>
    </message>
    <message>
        <source>Wants repair</source>
        <translation>Sollte repariert werden</translation>
    </message>
    <message>
        <source>Has healed</source>
        <translation>Hat sich gegeben</translation>
    </message>
    <message>
        <source>Harmless</source>
        <translation>Harmlos</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Failed here</source>
        <translation>Hier fehlgeschlagen</translation>
    </message>
    <message>
        <source>Ended well</source>
        <translation>Gut beendet</translation>
    </message>
</context>
<context>
    <name>rd::PackageWriter</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check that the folder exists, may be written and has room.</source>
        <translation>Prüfen, ob es den Ordner gibt, ob er beschreibbar ist und Platz hat.</translation>
    </message>
</context>
<context>
    <name>rd::PastMenu</name>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>In the last &amp;hour</source>
        <translation>In der letzten S&amp;tunde</translation>
    </message>
    <message>
        <source>In the last &amp;24 hours</source>
        <translation>In den letzten &amp;24 Stunden</translation>
    </message>
    <message>
        <source>In the last &amp;7 days</source>
        <translation>In den letzten &amp;7 Tagen</translation>
    </message>
    <message>
        <source>Since a &amp;moment…</source>
        <translation>Seit einem &amp;Zeitpunkt…</translation>
    </message>
    <message>
        <source>History shown</source>
        <translation>Gezeigter Verlauf</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>Since you &amp;last looked (%1)</source>
        <translation>Seit dem &amp;letzten Blick (%1)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Zeigen, was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>rd::PathProbe</name>
    <message>
        <source>%1 could not try the ways to its consumers: %2</source>
        <translation>%1 konnte die Wege zu seinen Empfängern nicht probieren: %2</translation>
    </message>
</context>
<context>
    <name>rd::Patterns</name>
    <message>
        <source>it matches an empty line: %1</source>
        <translation>es passt auf eine leere Zeile: %1</translation>
    </message>
</context>
<context>
    <name>rd::PictureExport</name>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to, with enough room.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf und der genug Platz hat.</translation>
    </message>
</context>
<context>
    <name>rd::PinnedFile</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Eine Datei wählen: %1</translation>
    </message>
    <message>
        <source>PKCS#12 file (.p12, .pfx)</source>
        <translation>PKCS#12-Datei (.p12, .pfx)</translation>
    </message>
    <message>
        <source>Password of the file: %1</source>
        <translation>Passwort der Datei: %1</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>As given before</source>
        <translation>Wie zuvor angegeben</translation>
    </message>
    <message>
        <source>PKCS#12 files (*.p12 *.pfx);;All files (*)</source>
        <translation>PKCS#12-Dateien (*.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>rd::PlanCommand</name>
    <message>
        <source>Writes the order of a replica for other hands: as commands to type, as inventory and playbook for Ansible, or as a plan file that “replica create --plan” takes. Asks the source for its domain, changes nothing, and holds no secret.</source>
        <translation>Schreibt den Auftrag für ein Replikat für andere Hände auf: als Befehle zum Eintippen, als Inventar und Playbook für Ansible oder als Plandatei, die „replica create --plan“ nimmt. Fragt die Quelle nach ihrer Domäne, ändert nichts und enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  written
  3  wrong usage
  4  the source could not be asked, or this form cannot tell the order</source>
        <translation>Rückgabewerte:
  0  geschrieben
  3  falscher Aufruf
  4  die Quelle konnte nicht gefragt werden, oder diese Form kann den Auftrag nicht ausdrücken</translation>
    </message>
    <message>
        <source>Which form (default commands).</source>
        <translation>Welche Form (sonst commands).</translation>
    </message>
    <message>
        <source>Writes the files into this folder instead of showing them.</source>
        <translation>Schreibt die Dateien in diesen Ordner, statt sie zu zeigen.</translation>
    </message>
    <message>
        <source>--format wants commands, ansible or json.</source>
        <translation>--format verlangt commands, ansible oder json.</translation>
    </message>
</context>
<context>
    <name>rd::PlanExport</name>
    <message>
        <source>Asks for the password of %1.</source>
        <translation>Fragt nach dem Passwort von %1.</translation>
    </message>
    <message>
        <source>Asks for the one-time password of the host entry.</source>
        <translation>Fragt nach dem Einmalpasswort des Host-Eintrags.</translation>
    </message>
    <message>
        <source>Asks for no password.</source>
        <translation>Fragt nach keinem Passwort.</translation>
    </message>
    <message>
        <source>On %1, as root:</source>
        <translation>Auf %1, als root:</translation>
    </message>
    <message>
        <source>Asks for the PIN of each certificate file.</source>
        <translation>Fragt nach der PIN jeder Zertifikatsdatei.</translation>
    </message>
    <message>
        <source>Then on any server, to see both directions of every link:</source>
        <translation>Dann auf irgendeinem Server, um beide Richtungen jeder Verbindung zu sehen:</translation>
    </message>
    <message>
        <source>Asks for the password of Directory Manager.</source>
        <translation>Fragt nach dem Passwort des Directory Managers.</translation>
    </message>
    <message>
        <source>Asks for the passwords of Directory Manager and of %1.</source>
        <translation>Fragt nach den Passwörtern des Directory Managers und von %1.</translation>
    </message>
    <message>
        <source>Then on %1, to see the agreement:</source>
        <translation>Dann auf %1, um die Vereinbarung zu sehen:</translation>
    </message>
    <message>
        <source>Run with: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Secrets are in no file here. Put them into a vault first: %1</source>
        <translation>Geheimnisse stehen in keiner Datei hier. Sie kommen vorher in einen Tresor: %1</translation>
    </message>
    <message>
        <source>It holds: %1</source>
        <translation>Er enthält: %1</translation>
    </message>
    <message>
        <source>The role has no variable for: %1</source>
        <translation>Die Rolle hat keine Variable für: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Einen Ordner wählen, den es gibt und in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>This is not a plan of Replica Desk.</source>
        <translation>Das ist kein Plan von Replica Desk.</translation>
    </message>
    <message>
        <source>A plan is saved on the page before the start, or by: replica-desk-cli replica plan --format json</source>
        <translation>Ein Plan wird auf der Seite vor dem Start gespeichert, oder mit: replica-desk-cli replica plan --format json</translation>
    </message>
    <message>
        <source>This is the plan of a clean-up, not of a new replica.</source>
        <translation>Das ist der Plan eines Aufräumens, nicht der eines neuen Replikats.</translation>
    </message>
    <message>
        <source>Clean-ups begin with a look at what is left: replica-desk-cli replica cleanup</source>
        <translation>Ein Aufräumen beginnt mit einem Blick auf das, was übrig ist: replica-desk-cli replica cleanup</translation>
    </message>
    <message>
        <source>The plan “%1” cannot be read.</source>
        <translation>Der Plan „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the name of the file and who may read it.</source>
        <translation>Den Namen der Datei prüfen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a plan.</source>
        <translation>„%1“ ist zu groß für einen Plan.</translation>
    </message>
</context>
<context>
    <name>rd::PlanSession</name>
    <message>
        <source>Diagnosis: %1 %2</source>
        <translation>Diagnose: %1 %2</translation>
    </message>
    <message>
        <source>The line that shows it: %1</source>
        <translation>Die Zeile, die es zeigt: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
</context>
<context>
    <name>rd::PlanView</name>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>Das ist nicht möglich</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What will be lost for good</source>
        <translation>Was endgültig verloren geht</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Was zu bedenken ist</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>Was dafür spricht</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Auf %1: %2</translation>
    </message>
</context>
<context>
    <name>rd::PluginWords</name>
    <message>
        <source>The server refuses: without this segment its two ends would have no way to each other.</source>
        <translation>Der Server lehnt ab: Ohne dieses Segment hätten seine beiden Enden keinen Weg zueinander.</translation>
    </message>
    <message>
        <source>Add another link between them first.</source>
        <translation>Zuerst eine andere Verbindung zwischen beiden hinzufügen.</translation>
    </message>
    <message>
        <source>The server refuses: these two servers have a segment already.</source>
        <translation>Der Server lehnt ab: Diese beiden Server haben schon ein Segment.</translation>
    </message>
    <message>
        <source>Somebody else may have been faster; read the topology again.</source>
        <translation>Jemand anders war vielleicht schneller; die Topologie neu einlesen.</translation>
    </message>
    <message>
        <source>The server refuses: both ends of the segment are the same server.</source>
        <translation>Der Server lehnt ab: Beide Enden des Segments sind derselbe Server.</translation>
    </message>
    <message>
        <source>Give two different servers.</source>
        <translation>Zwei verschiedene Server angeben.</translation>
    </message>
    <message>
        <source>The server refuses: it does not manage the topology of this suffix.</source>
        <translation>Der Server lehnt ab: Er verwaltet die Topologie dieses Suffixes nicht.</translation>
    </message>
    <message>
        <source>Check the domain level and the suffix entries below cn=topology.</source>
        <translation>Die Domänenstufe und die Suffix-Einträge unter cn=topology prüfen.</translation>
    </message>
    <message>
        <source>The server refuses: it does not know this direction.</source>
        <translation>Der Server lehnt ab: Diese Richtung kennt er nicht.</translation>
    </message>
    <message>
        <source>Its FreeIPA may be of another version; add the segment with its own command.</source>
        <translation>Sein FreeIPA ist vielleicht eine andere Version; das Segment mit dessen eigenem Befehl hinzufügen.</translation>
    </message>
    <message>
        <source>The server refuses: it misses something in the segment.</source>
        <translation>Der Server lehnt ab: Ihm fehlt etwas im Segment.</translation>
    </message>
    <message>
        <source>The server refuses: the ends of a segment cannot be changed.</source>
        <translation>Der Server lehnt ab: Die Enden eines Segments lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Add the new segment, then remove the old one.</source>
        <translation>Das neue Segment hinzufügen, dann das alte entfernen.</translation>
    </message>
    <message>
        <source>The server refuses: this agreement belongs to a segment.</source>
        <translation>Der Server lehnt ab: Diese Replikationsvereinbarung gehört zu einem Segment.</translation>
    </message>
    <message>
        <source>Change the segment instead.</source>
        <translation>Stattdessen das Segment ändern.</translation>
    </message>
</context>
<context>
    <name>rd::PortChecks</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>an unknown program</source>
        <translation>ein unbekanntes Programm</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Stop the program that listens there on %1, and keep it from starting again.</source>
        <translation>Das dort lauschende Programm auf %1 beenden und am Neustart hindern.</translation>
    </message>
    <message>
        <source>Ports of the directory</source>
        <translation>Ports des Verzeichnisses</translation>
    </message>
    <message>
        <source>The directory server cannot start while another program has its port.</source>
        <translation>Der Verzeichnisserver kann nicht starten, solange ein anderes Programm seinen Port hat.</translation>
    </message>
    <message>
        <source>Ports of Kerberos</source>
        <translation>Ports von Kerberos</translation>
    </message>
    <message>
        <source>The KDC cannot start while another program has its port; the installer does not look.</source>
        <translation>Das KDC kann nicht starten, solange ein anderes Programm seinen Port hat; das Installationsprogramm sieht nicht nach.</translation>
    </message>
    <message>
        <source>Ports of the web server</source>
        <translation>Ports des Webservers</translation>
    </message>
    <message>
        <source>The web server of the installation needs them; one that is there already is refused or overwritten.</source>
        <translation>Der Webserver der Installation braucht sie; ein schon vorhandener wird abgewiesen oder überschrieben.</translation>
    </message>
    <message>
        <source>Ports of the certificate server</source>
        <translation>Ports des Zertifikatsservers</translation>
    </message>
    <message>
        <source>The certificate server or its own directory cannot start; the installer does not look.</source>
        <translation>Der Zertifikatsserver oder sein eigenes Verzeichnis kann nicht starten; das Installationsprogramm sieht nicht nach.</translation>
    </message>
    <message>
        <source>The certificate server cannot start while another program has its port.</source>
        <translation>Der Zertifikatsserver kann nicht starten, solange ein anderes Programm seinen Port hat.</translation>
    </message>
    <message>
        <source>Port of the DNS server</source>
        <translation>Port des DNS-Servers</translation>
    </message>
    <message>
        <source>named may not get its port; a resolver on a loopback address is harmless.</source>
        <translation>named bekommt seinen Port womöglich nicht; ein Resolver an einer Loopback-Adresse ist harmlos.</translation>
    </message>
    <message>
        <source>%1 reaches port %2 of %3</source>
        <translation>%1 erreicht Port %2 von %3</translation>
    </message>
    <message>
        <source>Let the port through on %1 and on every firewall between the machines.</source>
        <translation>Den Port auf %1 und auf jeder Firewall zwischen den Rechnern durchlassen.</translation>
    </message>
    <message>
        <source>Renew or replace the certificate of that service on %1.</source>
        <translation>Das Zertifikat dieses Dienstes auf %1 erneuern oder ersetzen.</translation>
    </message>
    <message>
        <source>Find out which program listens there on %1, and stop it.</source>
        <translation>Herausfinden, welches Programm dort auf %1 lauscht, und es beenden.</translation>
    </message>
    <message>
        <source>Start the service on %1, or let the port through its firewall.</source>
        <translation>Den Dienst auf %1 starten, oder den Port durch dessen Firewall lassen.</translation>
    </message>
    <message>
        <source>“%1” must be reachable, or the installation fails.</source>
        <translation>„%1“ muss erreichbar sein, sonst scheitert die Installation.</translation>
    </message>
    <message>
        <source>“%1” is reached another way then, which is slower or less certain.</source>
        <translation>„%1“ wird dann auf anderem Weg erreicht, langsamer oder weniger sicher.</translation>
    </message>
    <message>
        <source>%1 reaches every port of %2</source>
        <translation>%1 erreicht jeden Port von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n Port</numerusform>
            <numerusform>%n Ports</numerusform>
        </translation>
    </message>
    <message>
        <source>The ports can be tried</source>
        <translation>Die Ports lassen sich probieren</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>An expired certificate is refused by everything that is installed.</source>
        <translation>Ein abgelaufenes Zertifikat wird von allem abgewiesen, was installiert wird.</translation>
    </message>
    <message>
        <source>Renew it on %1.</source>
        <translation>Es auf %1 erneuern.</translation>
    </message>
    <message>
        <source>It ends soon.</source>
        <translation>Es läuft bald ab.</translation>
    </message>
    <message>
        <source>See whether it is renewed by itself on %1.</source>
        <translation>Nachsehen, ob es auf %1 von selbst erneuert wird.</translation>
    </message>
    <message>
        <source>Certificate on port %1</source>
        <translation>Zertifikat auf Port %1</translation>
    </message>
    <message>
        <source>Certificate of the domain&apos;s authority</source>
        <translation>Zertifikat der Zertifizierungsstelle der Domäne</translation>
    </message>
    <message>
        <source>Certificates kept by certmonger</source>
        <translation>Von certmonger verwaltete Zertifikate</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in order</source>
        <translation>
            <numerusform>%n Zertifikat in Ordnung</numerusform>
            <numerusform>%n Zertifikate in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>A certificate that cannot be renewed ends one day, and the CA may refuse requests now.</source>
        <translation>Ein nicht erneuerbares Zertifikat läuft eines Tages ab, und die CA weist womöglich jetzt schon Anfragen ab.</translation>
    </message>
    <message>
        <source>Look at the reason on %1.</source>
        <translation>Den Grund auf %1 ansehen.</translation>
    </message>
</context>
<context>
    <name>rd::Preflight</name>
    <message>
        <source>Connecting to both machines</source>
        <translation>Verbindung zu beiden Rechnern wird hergestellt</translation>
    </message>
    <message>
        <source>Looking at both machines</source>
        <translation>Beide Rechner werden untersucht</translation>
    </message>
    <message>
        <source>Reading the directory and trying the ports</source>
        <translation>Verzeichnis wird gelesen, Ports werden probiert</translation>
    </message>
</context>
<context>
    <name>rd::PreflightChecks</name>
    <message>
        <source>The machine can be looked at</source>
        <translation>Der Rechner lässt sich untersuchen</translation>
    </message>
    <message>
        <source>Rights on the machine</source>
        <translation>Rechte auf dem Rechner</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>an ordinary user</source>
        <translation>ein gewöhnlicher Benutzer</translation>
    </message>
    <message>
        <source>Only root may make a server of a machine or prepare a bundle.</source>
        <translation>Nur root darf aus einem Rechner einen Server machen oder ein Bündel vorbereiten.</translation>
    </message>
    <message>
        <source>Log in as root or as a user who may use sudo.</source>
        <translation>Als root anmelden oder als Benutzer, der sudo verwenden darf.</translation>
    </message>
    <message>
        <source>Everything could be looked at in time</source>
        <translation>Alles konnte rechtzeitig untersucht werden</translation>
    </message>
    <message>
        <source>The machine did not tell these things in time; they are not checked.</source>
        <translation>Der Rechner hat dies nicht rechtzeitig mitgeteilt; es ist nicht geprüft.</translation>
    </message>
    <message>
        <source>Check how busy the machine is, and check again.</source>
        <translation>Nachsehen, wie beschäftigt der Rechner ist, und erneut prüfen.</translation>
    </message>
    <message>
        <source>The directory can be read</source>
        <translation>Das Verzeichnis lässt sich lesen</translation>
    </message>
    <message>
        <source>The ports can be tried</source>
        <translation>Die Ports lassen sich probieren</translation>
    </message>
</context>
<context>
    <name>rd::PreflightCommand</name>
    <message>
        <source>Leaves out what only the directory tells, so that no sign-in is needed.</source>
        <translation>Lässt weg, was nur das Verzeichnis sagt, sodass keine Anmeldung nötig ist.</translation>
    </message>
    <message>
        <source>Directory Manager password</source>
        <translation>Passwort des Directory Managers</translation>
    </message>
    <message>
        <source>The preflight reads what %1&apos;s directory knows of the new machine.</source>
        <translation>Die Vorprüfung liest, was das Verzeichnis von %1 über den neuen Rechner weiß.</translation>
    </message>
    <message>
        <source>Finds everything that would make the creation of a replica fail, on both machines, in the directory and between them, in one pass. Changes nothing.</source>
        <translation>Findet in einem Durchgang alles, woran die Erstellung eines Replikats scheitern würde, auf beiden Rechnern, im Verzeichnis und dazwischen. Ändert nichts.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  nothing stands in the way
  1  nothing stands in the way, but something should be mended or could not be checked
  2  something would make it fail
  3  wrong usage
  4  the checks could not be made
  5  interrupted</source>
        <translation>Rückgabewerte:
  0  nichts steht im Weg
  1  nichts steht im Weg, aber etwas sollte behoben werden oder war nicht prüfbar
  2  etwas ließe die Erstellung scheitern
  3  falscher Aufruf
  4  die Prüfungen waren nicht möglich
  5  unterbrochen</translation>
    </message>
    <message>
        <source>The machine is enrolled and promoted (domain level 1), whatever the source says.</source>
        <translation>Die Maschine wird aufgenommen und hochgestuft (Domänenstufe 1), was auch immer die Quelle sagt.</translation>
    </message>
</context>
<context>
    <name>rd::PreflightPage</name>
    <message>
        <source>Back to the order (Alt+Left)</source>
        <translation>Zurück zum Auftrag (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>The chosen check</source>
        <translation>Die gewählte Prüfung</translation>
    </message>
    <message>
        <source>&amp;Go on all the same</source>
        <translation>&amp;Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>This check does not stop the creation; that it was overruled is kept in the run record.</source>
        <translation>Diese Prüfung hält die Erstellung nicht auf; dass sie übergangen wurde, steht in der Aufzeichnung des Laufs.</translation>
    </message>
    <message>
        <source>Checks for %1</source>
        <translation>Prüfungen für %1</translation>
    </message>
    <message>
        <source>Connecting to both machines</source>
        <translation>Verbindung zu beiden Rechnern wird hergestellt</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nichts wurde geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it fail. Nothing has been changed.</source>
        <translation>
            <numerusform>%n Umstand ließe es scheitern. Nichts wurde geändert.</numerusform>
            <numerusform>%n Umstände ließen es scheitern. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way (%n check(s) in %1 s).</source>
        <translation>
            <numerusform>Nichts steht im Weg (%n Prüfung in %1 s).</numerusform>
            <numerusform>Nichts steht im Weg (%n Prüfungen in %1 s).</numerusform>
        </translation>
    </message>
    <message>
        <source>Page 2 of 3: checks</source>
        <translation>Seite 2 von 3: Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>D&amp;urchsehen…</translation>
    </message>
</context>
<context>
    <name>rd::PreflightStep</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Find what would make it fail</source>
        <translation>Finden, woran es scheitern würde</translation>
    </message>
    <message>
        <source>What an earlier attempt left is taken away by: replica-desk-cli replica cleanup %1 --from %2</source>
        <translation>Reste eines früheren Versuchs entfernt: replica-desk-cli replica cleanup %1 --from %2</translation>
    </message>
    <message>
        <source>Overruled: %1</source>
        <translation>Übergangen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) are in order.</source>
        <translation>
            <numerusform>%n Prüfung ist in Ordnung.</numerusform>
            <numerusform>%n Prüfungen sind in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it fail; nothing has been changed.</source>
        <translation>
            <numerusform>%n Umstand ließe es scheitern; nichts wurde geändert.</numerusform>
            <numerusform>%n Umstände ließen es scheitern; nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend them and start again; each check says how.</source>
        <translation>Beheben und neu starten; jede Prüfung sagt, wie.</translation>
    </message>
</context>
<context>
    <name>rd::PreflightText</name>
    <message>
        <source>Expected: %1</source>
        <translation>Erwartet: %1</translation>
    </message>
    <message>
        <source>Overruled.</source>
        <translation>Übergangen.</translation>
    </message>
    <message>
        <source>To go on all the same: --skip-check %1</source>
        <translation>Um trotzdem fortzufahren: --skip-check %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it fail.</source>
        <translation>
            <numerusform>%n Umstand ließe es scheitern.</numerusform>
            <numerusform>%n Umstände ließen es scheitern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>Nothing stands in the way, but something should be mended.</source>
        <translation>Nichts steht im Weg, aber etwas sollte behoben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1 s.</source>
        <translation>
            <numerusform>%n Prüfung in %1 s.</numerusform>
            <numerusform>%n Prüfungen in %1 s.</numerusform>
        </translation>
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
    <name>rd::ProbeLine</name>
    <message>
        <source>This machine does not know the name.</source>
        <translation>Dieser Rechner kennt den Namen nicht.</translation>
    </message>
    <message>
        <source>The name leads to %1.</source>
        <translation>Der Name führt zu %1.</translation>
    </message>
    <message>
        <source>SSH works.</source>
        <translation>SSH funktioniert.</translation>
    </message>
    <message>
        <source>SSH answers, and will ask something.</source>
        <translation>SSH antwortet und wird etwas fragen.</translation>
    </message>
    <message>
        <source>SSH has not answered within a second.</source>
        <translation>SSH hat binnen einer Sekunde nicht geantwortet.</translation>
    </message>
    <message>
        <source>SSH fails: %1</source>
        <translation>SSH scheitert: %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgesehen…</translation>
    </message>
</context>
<context>
    <name>rd::PromotionPlan</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>It signs in to %1 to read and verify replication.</source>
        <translation>Es meldet sich an %1 an, um die Replikation zu lesen und zu prüfen.</translation>
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
    <name>rd::QueueCommand</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>No replica waits.</source>
        <translation>Kein Replikat wartet.</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What failed holds up its domain. Clean it up and try again with “replica retry”, then remove it with “replica queue remove”; or let it be made anew with “replica queue again”.</source>
        <translation>Was fehlschlug, hält seine Domäne auf. Mit „replica retry“ aufräumen und noch einmal versuchen, dann mit „replica queue remove“ entfernen; oder mit „replica queue again“ neu herstellen lassen.</translation>
    </message>
    <message>
        <source>%1 is number %2 of the queue. It is made by: replica-desk-cli replica queue run</source>
        <translation>%1 ist Nummer %2 der Warteschlange. Hergestellt wird sie mit: replica-desk-cli replica queue run</translation>
    </message>
    <message>
        <source>list: the replicas that wait. run: makes them, one after another in each domain, beginning with what was interrupted. remove ID: takes one out. move ID PLACES: towards the front with a negative number. again ID: lets one that failed wait once more. Replicas are put into the queue by “replica create --queue”.</source>
        <translation>list: die Replikate, die warten. run: stellt sie her, in jeder Domäne eins nach dem anderen, und beginnt mit dem, was unterbrochen wurde. remove ID: nimmt eine heraus. move ID PLACES: mit einer negativen Zahl nach vorn. again ID: lässt eine fehlgeschlagene noch einmal warten. In die Warteschlange kommen Replikate mit „replica create --queue“.</translation>
    </message>
    <message>
        <source>Number of the replica, as “replica queue list” shows it.</source>
        <translation>Nummer des Replikats, wie „replica queue list“ sie zeigt.</translation>
    </message>
    <message>
        <source>How many places, after -- if it is negative.</source>
        <translation>Um wie viele Plätze; nach --, wenn die Zahl negativ ist.</translation>
    </message>
    <message>
        <source>PLACES wants a number.</source>
        <translation>PLACES verlangt eine Zahl.</translation>
    </message>
    <message>
        <source>Say what to do: replica queue list, run, remove, move or again.</source>
        <translation>Sagen, was zu tun ist: replica queue list, run, remove, move oder again.</translation>
    </message>
</context>
<context>
    <name>rd::QueueModel</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird hergestellt</translation>
    </message>
    <message>
        <source>failed; those behind it wait</source>
        <translation>fehlgeschlagen; die dahinter warten</translation>
    </message>
    <message>
        <source>New replica</source>
        <translation>Neues Replikat</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hergestellt aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>rd::QueuePanel</name>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Remove from the queue</source>
        <translation>Aus der Warteschlange entfernen</translation>
    </message>
    <message>
        <source>Queue of replicas</source>
        <translation>Warteschlange der Replikate</translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n replica(s), one after another in each domain</source>
        <translation>
            <numerusform>Warteschlange: %n Replikat</numerusform>
            <numerusform>Warteschlange: %n Replikate, in jeder Domäne eins nach dem anderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n replica(s) wait until you start it</source>
        <translation>
            <numerusform>Warteschlange: %n Replikat wartet, bis sie gestartet wird</numerusform>
            <numerusform>Warteschlange: %n Replikate warten, bis sie gestartet wird</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop &amp;after this one</source>
        <translation>&amp;Nach diesem anhalten</translation>
    </message>
    <message>
        <source>&amp;Start the queue</source>
        <translation>Warteschlange &amp;starten</translation>
    </message>
</context>
<context>
    <name>rd::RawFacts</name>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
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
    <message>
        <source>The bundle&apos;s description of the realm begins with a byte order mark, which the installer does not read.</source>
        <translation>Die Beschreibung des Realms im Bündel beginnt mit einer Bytereihenfolge-Markierung, die das Installationsprogramm nicht liest.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm is not in UTF-8.</source>
        <translation>Die Beschreibung des Realms im Bündel ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>The bundle&apos;s description of the realm has a %1 that is no name: “%2”.</source>
        <translation>Die Beschreibung des Realms im Bündel hat ein %1, das kein Name ist: „%2“.</translation>
    </message>
</context>
<context>
    <name>rd::RemoteScript</name>
    <message>
        <source>There is no Python on %1, which is needed to look at the machine.</source>
        <translation>Auf %1 gibt es kein Python, das zum Untersuchen des Rechners nötig ist.</translation>
    </message>
    <message>
        <source>Install FreeIPA&apos;s server packages there: they bring it.</source>
        <translation>Dort die Serverpakete von FreeIPA installieren: Sie bringen es mit.</translation>
    </message>
    <message>
        <source>%1 could not be looked at.</source>
        <translation>%1 konnte nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Try again; if it goes on, check that Python works on that machine.</source>
        <translation>Noch einmal versuchen; bleibt es dabei, prüfen, ob Python auf dem Rechner funktioniert.</translation>
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
        <source>Full name of the machine that becomes a replica.</source>
        <translation>Voller Name des Rechners, der ein Replikat wird.</translation>
    </message>
    <message>
        <source>Makes a replica. At domain level 0 it is made from a bundle: prepared on the source, checked, pushed, installed. At level 1 the machine is enrolled and promoted. Either way replication, DNS and services are verified.</source>
        <translation>Macht ein Replikat. Auf Domänenstufe 0 entsteht es aus einem Bündel: auf der Quelle vorbereitet, geprüft, übertragen, installiert. Auf Stufe 1 wird die Maschine aufgenommen und befördert. In beiden Fällen werden Replikation, DNS und Dienste geprüft.</translation>
    </message>
    <message>
        <source>Address of the replica, to be added to DNS (repeatable).</source>
        <translation>Adresse des Replikats, die ins DNS soll (mehrfach möglich).</translation>
    </message>
    <message>
        <source>Domain level 1: enrol with the one-time password of the host entry, which is asked for.</source>
        <translation>Domänenstufe 1: mit dem Einmalpasswort des Host-Eintrags aufnehmen, das erfragt wird.</translation>
    </message>
    <message>
        <source>Domain level 1: enrol again with this keytab, a file on the new machine.</source>
        <translation>Domänenstufe 1: mit dieser Keytab erneut aufnehmen, einer Datei auf der neuen Maschine.</translation>
    </message>
    <message>
        <source>Domain level 1: the machine is enrolled and in ipaservers; promote with its own key.</source>
        <translation>Domänenstufe 1: die Maschine ist aufgenommen und in ipaservers; mit ihrem eigenen Schlüssel befördern.</translation>
    </message>
    <message>
        <source>Domain level 1: %1</source>
        <translation>Domänenstufe 1: %1</translation>
    </message>
    <message>
        <source>Go on although this check of the preflight stands in the way (repeatable).</source>
        <translation>Fortfahren, obwohl diese Prüfung im Weg steht (wiederholbar).</translation>
    </message>
    <message>
        <source>Only asks the source for its domain and prints the commands that would run.</source>
        <translation>Fragt nur die Quelle nach ihrer Domäne und gibt die Befehle aus, die liefen.</translation>
    </message>
    <message>
        <source>Puts it at the end of the queue instead of making it now.</source>
        <translation>Stellt sie ans Ende der Warteschlange, statt sie jetzt herzustellen.</translation>
    </message>
    <message>
        <source>--plan and --%1 exclude each other: the plan says it already.</source>
        <translation>--plan und --%1 schließen einander aus: Der Plan sagt es schon.</translation>
    </message>
    <message>
        <source>Change the plan&apos;s file, or leave out --plan.</source>
        <translation>Die Plandatei ändern oder --plan weglassen.</translation>
    </message>
    <message>
        <source>The plan is for %1, not for %2.</source>
        <translation>Der Plan ist für %1, nicht für %2.</translation>
    </message>
    <message>
        <source>Leave out the name, or take the plan of that machine.</source>
        <translation>Den Namen weglassen oder den Plan dieser Maschine nehmen.</translation>
    </message>
    <message>
        <source>Takes the whole order from this file, which “replica plan --format json” writes.</source>
        <translation>Nimmt den ganzen Auftrag aus dieser Datei, die „replica plan --format json“ schreibt.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli %1 --help&quot;.</source>
        <translation>Siehe „replica-desk-cli %1 --help“.</translation>
    </message>
    <message>
        <source>Domain level 0: %1</source>
        <translation>Domänenstufe 0: %1</translation>
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
    <message>
        <source>Certificate files go together: give one for the directory server, one for the web server, and one for the KDC unless it shall do without (no PKINIT).</source>
        <translation>Zertifikatsdateien gehören zusammen: eine für den Verzeichnisserver, eine für den Webserver und eine für das KDC, sofern es nicht ohne auskommen soll (kein PKINIT).</translation>
    </message>
    <message>
        <source>A replica with a CA gets its certificates from it: certificate files exclude a CA.</source>
        <translation>Ein Replikat mit CA bekommt seine Zertifikate von ihr: Zertifikatsdateien schließen eine CA aus.</translation>
    </message>
    <message>
        <source>%1 is for domain level 1 only; this domain is at level 0.</source>
        <translation>%1 gibt es nur auf Domänenstufe 1; diese Domäne hat Stufe 0.</translation>
    </message>
    <message>
        <source>%1 can only be given when the replica gets DNS.</source>
        <translation>%1 geht nur, wenn das Replikat DNS bekommt.</translation>
    </message>
    <message>
        <source>The forward policy is “first” or “only”.</source>
        <translation>Die Weiterleitungsregel ist „first“ oder „only“.</translation>
    </message>
    <message>
        <source>Missing reverse zones are made, or named, or left alone: only one of these.</source>
        <translation>Fehlende Reverse-Zonen werden angelegt, genannt oder gelassen: nur eines davon.</translation>
    </message>
    <message>
        <source>Name the keytab by its whole path on the new machine.</source>
        <translation>Die Keytab mit ihrem ganzen Pfad auf der neuen Maschine nennen.</translation>
    </message>
    <message>
        <source>A time server and “no NTP” exclude each other.</source>
        <translation>Ein Zeitserver und „kein NTP“ schließen einander aus.</translation>
    </message>
    <message>
        <source>%1 can only be given when the replica becomes a trust controller.</source>
        <translation>%1 geht nur, wenn das Replikat ein Trust-Controller wird.</translation>
    </message>
    <message>
        <source>Forwarders, a certificate and a policy for DNS over TLS can only be given together with it.</source>
        <translation>Weiterleitungen, Zertifikat und Regel für DNS über TLS gehen nur zusammen mit diesem.</translation>
    </message>
    <message>
        <source>A KRA needs a CA on the same machine: order both.</source>
        <translation>Eine KRA braucht eine CA auf derselben Maschine: beides bestellen.</translation>
    </message>
    <message>
        <source>The policy for DNS over TLS is “relaxed” or “enforced”.</source>
        <translation>Die Regel für DNS über TLS ist „relaxed“ oder „enforced“.</translation>
    </message>
    <message>
        <source>“%1” is no number for relative identifiers to begin with.</source>
        <translation>„%1“ ist keine Zahl, mit der relative Kennungen beginnen können.</translation>
    </message>
    <message>
        <source>Forwarders are named, or taken from the machine: only one of these.</source>
        <translation>Weiterleitungen werden genannt oder von der Maschine übernommen: nur eines davon.</translation>
    </message>
    <message>
        <source>%1 is for domain level 0 only; this domain is at level 1.</source>
        <translation>%1 gibt es nur bei Domänenstufe 0; diese Domäne hat Stufe 1.</translation>
    </message>
</context>
<context>
    <name>rd::ReplicaQueue</name>
    <message>
        <source>The queue of replicas cannot be read.</source>
        <translation>Die Warteschlange der Replikate kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Move that file away; the queue begins empty then.</source>
        <translation>Diese Datei wegräumen; die Warteschlange beginnt dann leer.</translation>
    </message>
    <message>
        <source>Check who may read that file, or move it away; the queue begins empty then.</source>
        <translation>Prüfen, wer diese Datei lesen darf, oder sie wegräumen; die Warteschlange beginnt dann leer.</translation>
    </message>
    <message>
        <source>The queue has no replica “%1”.</source>
        <translation>In der Warteschlange gibt es kein Replikat „%1“.</translation>
    </message>
    <message>
        <source>“replica queue list” shows what waits.</source>
        <translation>„replica queue list“ zeigt, was wartet.</translation>
    </message>
    <message>
        <source>Another program is changing the queue of replicas.</source>
        <translation>Ein anderes Programm ändert gerade die Warteschlange der Replikate.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 ist schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>Remove it first if it is to be made otherwise.</source>
        <translation>Vorher entfernen, wenn sie anders hergestellt werden soll.</translation>
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
    <name>rd::ReportCommand</name>
    <message>
        <source>Writes the report of a run, a page to read, print and hand on, into its record and tells where it is. Every run writes it at its end by itself.</source>
        <translation>Schreibt den Bericht eines Laufs, eine Seite zum Lesen, Drucken und Weitergeben, in seine Aufzeichnung und sagt, wo er liegt. Jeder Lauf schreibt ihn an seinem Ende von selbst.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  written
  3  there is no such run
  4  its record cannot be read</source>
        <translation>Rückgabewerte:
  0  geschrieben
  3  diesen Lauf gibt es nicht
  4  seine Aufzeichnung kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Name of the run, as “runs list” shows it.</source>
        <translation>Name des Laufs, wie „runs list“ ihn zeigt.</translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>See: replica-desk-cli runs list</source>
        <translation>Siehe: replica-desk-cli runs list</translation>
    </message>
</context>
<context>
    <name>rd::ReportPdf</name>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Einen Ordner wählen, den es gibt und in den geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>rd::ReviewPage</name>
    <message>
        <source>Back to the order (Alt+Left)</source>
        <translation>Zurück zum Auftrag (Alt+Links)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page 3 of 3: review</source>
        <translation>Seite 3 von 3: Durchsicht</translation>
    </message>
    <message>
        <source>The same for other hands</source>
        <translation>Dasselbe für andere Hände</translation>
    </message>
    <message>
        <source>The domain</source>
        <translation>Die Domäne</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The domain before and after</source>
        <translation>Die Domäne vorher und nachher</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Looks at both machines, the directory and the connections, and changes nothing. The creation begins with the same checks.</source>
        <translation>Sieht sich beide Maschinen, das Verzeichnis und die Verbindungen an und ändert nichts. Die Herstellung beginnt mit denselben Prüfungen.</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>In die &amp;Warteschlange</translation>
    </message>
    <message>
        <source>It is made after those that wait already; replicas of one domain are made one after another.</source>
        <translation>Sie wird nach denen hergestellt, die schon warten; Replikate einer Domäne werden nacheinander hergestellt.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>The enrolment is the point of no return</source>
        <translation>Die Aufnahme ist der Punkt ohne Rückkehr</translation>
    </message>
    <message>
        <source>Until then everything is only looked at. From then on %1 and the directory are changed, and the way back is to clean up.</source>
        <translation>Bis dahin wird alles nur angesehen. Von da an werden %1 und das Verzeichnis geändert, und der Weg zurück ist das Aufräumen.</translation>
    </message>
    <message>
        <source>The installation is the point of no return</source>
        <translation>Die Installation ist der Punkt ohne Rückkehr</translation>
    </message>
    <message>
        <source>Until then only a bundle is made and copied. From then on %1 is changed, and the way back is to uninstall it there.</source>
        <translation>Bis dahin wird nur ein Bündel hergestellt und kopiert. Von da an wird %1 geändert, und der Weg zurück ist die Deinstallation dort.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Plandatei</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Durchsicht von %1</translation>
    </message>
    <message>
        <source>Thinking it through…</source>
        <translation>Wird durchdacht…</translation>
    </message>
    <message>
        <source>Point of no return</source>
        <translation>Punkt ohne Rückkehr</translation>
    </message>
    <message>
        <source>Nothing is changed before you press Start.</source>
        <translation>Nichts wird geändert, bevor „Start“ gedrückt wird.</translation>
    </message>
    <message>
        <source>Solved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>It neither solves nor brings a finding of the analysis.</source>
        <translation>Es behebt keinen Befund der Analyse und bringt keinen neuen.</translation>
    </message>
    <message>
        <source>Saved in %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
</context>
<context>
    <name>rd::RuleFile</name>
    <message>
        <source>“%1” must be text.</source>
        <translation>„%1“ muss Text sein.</translation>
    </message>
    <message>
        <source>“%1” must be a pattern.</source>
        <translation>„%1“ muss ein Muster sein.</translation>
    </message>
    <message>
        <source>“%1” must be a pattern of one line, at most 4096 bytes long.</source>
        <translation>„%1“ muss ein einzeiliges Muster sein, höchstens 4096 Bytes lang.</translation>
    </message>
    <message>
        <source>“%1” must be a list.</source>
        <translation>„%1“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>“%1” is no severity: fatal, symptom, warning, transient or ignorable.</source>
        <translation>„%1“ ist kein Schweregrad: fatal, symptom, warning, transient oder ignorable.</translation>
    </message>
    <message>
        <source>Names with values are expected here.</source>
        <translation>Hier werden Namen mit Werten erwartet.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is there twice.</source>
        <translation>„%1“ steht zweimal da.</translation>
    </message>
    <message>
        <source>“%1” is no host: replica, source, any or workstation.</source>
        <translation>„%1“ ist kein Rechner: replica, source, any oder workstation.</translation>
    </message>
    <message>
        <source>A step of the remedy has no text.</source>
        <translation>Ein Schritt der Abhilfe hat keinen Text.</translation>
    </message>
    <message>
        <source>“%1” must be a number, at least 1.</source>
        <translation>„%1“ muss eine Zahl sein, mindestens 1.</translation>
    </message>
    <message>
        <source>The rule “%1” has no severity.</source>
        <translation>Die Regel „%1“ hat keinen Schweregrad.</translation>
    </message>
    <message>
        <source>The rule file %1 is wrong in line %2: %3</source>
        <translation>Die Regeldatei %1 ist falsch in Zeile %2: %3</translation>
    </message>
    <message>
        <source>Correct the file, or take it away.</source>
        <translation>Die Datei berichtigen oder wegnehmen.</translation>
    </message>
    <message>
        <source>it is larger than %1 MB.</source>
        <translation>sie ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <translation>sie ist kein Text.</translation>
    </message>
    <message>
        <source>it is nested too deep.</source>
        <translation>sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it is not proper YAML.</source>
        <translation>sie ist kein richtiges YAML.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Eine Regel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The remedy of “%1” has %2 steps, not %3.</source>
        <translation>Die Abhilfe von „%1“ hat %2 Schritte, nicht %3.</translation>
    </message>
</context>
<context>
    <name>rd::RuleLibrary</name>
    <message>
        <source>The rule file %1 cannot be read.</source>
        <translation>Die Regeldatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check who may read it, or take it away.</source>
        <translation>Prüfen, wer sie lesen darf, oder sie wegnehmen.</translation>
    </message>
    <message>
        <source>The rule file %1 is wrong in line %2: %3</source>
        <translation>Die Regeldatei %1 ist falsch in Zeile %2: %3</translation>
    </message>
    <message>
        <source>Correct the file, or take it away.</source>
        <translation>Die Datei berichtigen oder wegnehmen.</translation>
    </message>
    <message>
        <source>The program&apos;s own rules are missing.</source>
        <translation>Die eigenen Regeln des Programms fehlen.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>There are more than %1 rule files in %2; the others were left out.</source>
        <translation>Es gibt mehr als %1 Regeldateien in %2; die anderen wurden ausgelassen.</translation>
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
    <message>
        <source>%1 (clean-up)</source>
        <translation>%1 (Aufräumen)</translation>
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
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Aufräumen…</translation>
    </message>
    <message>
        <source>Lists what is left of it on the machine and in the directory, and asks before anything goes.</source>
        <translation>Zeigt, was davon auf der Maschine und im Verzeichnis übrig ist, und fragt, bevor etwas entfernt wird.</translation>
    </message>
    <message>
        <source>Cleaning up, from %1 · %2</source>
        <translation>Aufräumen, von %1 aus · %2</translation>
    </message>
    <message>
        <source>Nothing is left of %1</source>
        <translation>Von %1 ist nichts mehr übrig</translation>
    </message>
    <message>
        <source>It can be made a replica again: open the run that failed and try again.</source>
        <translation>Sie kann wieder zum Replikat gemacht werden: den gescheiterten Lauf öffnen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Not everything was cleaned up</source>
        <translation>Es wurde nicht alles aufgeräumt</translation>
    </message>
    <message>
        <source>Second &amp;log</source>
        <translation>Zweites &amp;Protokoll</translation>
    </message>
    <message>
        <source>Opens, beside the installer’s output, the log of what it waits for at this moment.</source>
        <translation>Öffnet neben der Ausgabe des Installationsprogramms das Protokoll dessen, worauf es in diesem Augenblick wartet.</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Anhalten…</translation>
    </message>
    <message>
        <source>Says what stopping means at this moment, and lets you choose.</source>
        <translation>Sagt, was Anhalten in diesem Augenblick bedeutet, und lässt wählen.</translation>
    </message>
    <message>
        <source>Close this log</source>
        <translation>Dieses Protokoll schließen</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>Opens a page to read, print and hand on: steps, times, and what was verified.</source>
        <translation>Öffnet eine Seite zum Lesen, Drucken und Weitergeben: Schritte, Zeiten und was nachgeprüft wurde.</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>P&amp;DF…</translation>
    </message>
    <message>
        <source>Saves the report as a PDF document.</source>
        <translation>Speichert den Bericht als PDF-Dokument.</translation>
    </message>
    <message>
        <source>&amp;Diagnosis</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Shows what failed first in the output, what came of it, and what to do.</source>
        <translation>Zeigt, was in der Ausgabe zuerst fehlschlug, was daraus folgte und was zu tun ist.</translation>
    </message>
    <message>
        <source>Show the &amp;line</source>
        <translation>Zei&amp;le zeigen</translation>
    </message>
    <message>
        <source>Open that &amp;log</source>
        <translation>Dieses &amp;Protokoll öffnen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>Nothing was heard for %1: %2</source>
        <translation>Seit %1 war nichts zu hören: %2</translation>
    </message>
    <message>
        <source>%1 Usually it takes no longer than %2. More is told by: %3</source>
        <translation>%1 Gewöhnlich dauert es nicht länger als %2. Mehr sagt: %3</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Failure in the output</source>
        <translation>Fehlschlag in der Ausgabe</translation>
    </message>
    <message>
        <source>Has healed</source>
        <translation>Hat sich gegeben</translation>
    </message>
    <message>
        <source>Has healed: %1</source>
        <translation>Hat sich gegeben: %1</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · noch etwa %2</translation>
    </message>
    <message>
        <source>New replica of %1 · stops after this step</source>
        <translation>Neues Replikat von %1 · hält nach diesem Schritt an</translation>
    </message>
    <message>
        <source>New replica of %1 · is being ended</source>
        <translation>Neues Replikat von %1 · wird beendet</translation>
    </message>
    <message>
        <source>Add a second &amp;link…</source>
        <translation>Zweite &amp;Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>It replicates with one server alone, and is cut off when that one fails. A link to %1 would keep it connected.</source>
        <translation>Es repliziert nur mit einem einzigen Server und ist abgeschnitten, wenn der ausfällt. Mit einer Verbindung zu %1 bliebe es angebunden.</translation>
    </message>
    <message>
        <source>Unlock changes first (Ctrl+L).</source>
        <translation>Zuerst die Änderungen freigeben (Strg+L).</translation>
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
    <name>rd::RunReport</name>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 is a replica of %2; both directions were seen carrying a change.</source>
        <translation>%1 ist ein Replikat von %2; in beiden Richtungen kam eine Änderung an.</translation>
    </message>
    <message>
        <source>Nothing is left of the attempts to make %1 a replica.</source>
        <translation>Von den Versuchen, %1 zu einem Replikat zu machen, ist nichts mehr übrig.</translation>
    </message>
    <message>
        <source>%1 was not made a replica.</source>
        <translation>%1 wurde kein Replikat.</translation>
    </message>
    <message>
        <source>Not everything that was left of %1 was cleaned up.</source>
        <translation>Nicht alles, was von %1 übrig war, wurde aufgeräumt.</translation>
    </message>
    <message>
        <source>The run was interrupted; what was started on the machines may still go on.</source>
        <translation>Der Lauf wurde unterbrochen; was auf den Maschinen gestartet wurde, läuft vielleicht noch.</translation>
    </message>
    <message>
        <source>New replica</source>
        <translation>Neues Replikat</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hergestellt aus</translation>
    </message>
    <message>
        <source>Domain level</source>
        <translation>Domänenstufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>The installer&apos;s phases</source>
        <translation>Die Abschnitte des Installationsprogramms</translation>
    </message>
    <message>
        <source>New replica %1</source>
        <translation>Neues Replikat %1</translation>
    </message>
    <message>
        <source>Clean-up of %1</source>
        <translation>Aufräumen von %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Written by Replica Desk %1.</source>
        <translation>Geschrieben von Replica Desk %1.</translation>
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
    <message>
        <source>%1 cleaned up, from %2</source>
        <translation>%1 aufgeräumt, von %2 aus</translation>
    </message>
</context>
<context>
    <name>rd::RuvPlan</name>
    <message>
        <source>Replica id %1 is in use: it is the id of %2.</source>
        <translation>Die Replikat-ID %1 wird benutzt: Es ist die von %2.</translation>
    </message>
    <message>
        <source>Forgetting it would stop that server from replicating. If it shall leave, remove the server.</source>
        <translation>Wird sie vergessen, kann dieser Server nicht mehr replizieren. Soll er gehen, den Server entfernen.</translation>
    </message>
    <message>
        <source>%1 could not be asked for its own replica id, so nothing proves that %2 is not in use.</source>
        <translation>%1 konnte nicht nach seiner eigenen Replikat-ID gefragt werden, also beweist nichts, dass %2 unbenutzt ist.</translation>
    </message>
    <message>
        <source>Bring it back, or remove the server if it is gone for good; then try again.</source>
        <translation>Den Server zurückholen, oder entfernen, wenn er endgültig weg ist; dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The update vectors name %1 with this id, but %1 itself uses another one.</source>
        <translation>Die Update-Vektoren nennen %1 mit dieser ID, aber %1 selbst benutzt eine andere.</translation>
    </message>
    <message>
        <source>The update vectors name %1, which is no server of the domain any more.</source>
        <translation>Die Update-Vektoren nennen %1, und das ist kein Server der Domäne mehr.</translation>
    </message>
    <message>
        <source>No update vector says any more which server had this id.</source>
        <translation>Kein Update-Vektor sagt noch, welcher Server diese ID hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) hold this data, and each uses another id.</source>
        <translation>
            <numerusform>%n Server hat diese Daten, und er benutzt eine andere ID.</numerusform>
            <numerusform>%n Server haben diese Daten, und jeder benutzt eine andere ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last changes of that server have not got to %1, and will not get there any more.</source>
        <translation>Die letzten Änderungen jenes Servers sind nicht bis %1 gekommen und werden es auch nicht mehr.</translation>
    </message>
    <message>
        <source>The servers forget how far they are with replica id %1.</source>
        <translation>Die Server vergessen, wie weit sie mit der Replikat-ID %1 sind.</translation>
    </message>
    <message>
        <source>A replica id is a number from 1 to 65534.</source>
        <translation>Eine Replikat-ID ist eine Zahl von 1 bis 65534.</translation>
    </message>
    <message>
        <source>No server that could be asked knows replica id %1.</source>
        <translation>Kein Server, der gefragt werden konnte, kennt die Replikat-ID %1.</translation>
    </message>
    <message>
        <source>There is nothing to clean.</source>
        <translation>Es gibt nichts aufzuräumen.</translation>
    </message>
    <message>
        <source>%1 is forgetting replica id %2 already.</source>
        <translation>%1 ist schon dabei, die Replikat-ID %2 zu vergessen.</translation>
    </message>
    <message>
        <source>Wait for that to end; a server that does not answer holds it up.</source>
        <translation>Warten, bis das zu Ende ist; ein Server, der nicht antwortet, hält es auf.</translation>
    </message>
    <message>
        <source>No server answers that could be written to.</source>
        <translation>Kein Server antwortet, auf den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Mend that first.</source>
        <translation>Das zuerst beheben.</translation>
    </message>
    <message>
        <source>Start the task that makes all servers forget the id</source>
        <translation>Die Aufgabe starten, die alle Server die ID vergessen lässt</translation>
    </message>
    <message>
        <source>No server that could be asked is forgetting replica id %1.</source>
        <translation>Kein Server, der gefragt werden konnte, ist dabei, die Replikat-ID %1 zu vergessen.</translation>
    </message>
    <message>
        <source>%1 is forgetting it.</source>
        <translation>%1 ist dabei, sie zu vergessen.</translation>
    </message>
    <message>
        <source>Servers that have forgotten the id already do not get it back by this.</source>
        <translation>Server, die die ID schon vergessen haben, bekommen sie dadurch nicht zurück.</translation>
    </message>
    <message>
        <source>Start the task that stops it on all servers</source>
        <translation>Die Aufgabe starten, die das auf allen Servern anhält</translation>
    </message>
</context>
<context>
    <name>rd::SecondLog</name>
    <message>
        <source>%1 cannot be followed.</source>
        <translation>%1 kann nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>It may not be there yet. Try again in a moment.</source>
        <translation>Vielleicht gibt es das noch nicht. Gleich noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>rd::SegmentCommand</name>
    <message>
        <source>Lets two servers replicate with each other.</source>
        <translation>Lässt zwei Server miteinander replizieren.</translation>
    </message>
    <message>
        <source>Removes the link between two servers.</source>
        <translation>Entfernt die Verbindung zwischen zwei Servern.</translation>
    </message>
    <message>
        <source>Overwrites all data of TO with those of FROM.</source>
        <translation>Überschreibt alle Daten von TO mit denen von FROM.</translation>
    </message>
    <message>
        <source>Lets FROM send its changes to TO now.</source>
        <translation>Lässt FROM seine Änderungen jetzt an TO senden.</translation>
    </message>
    <message>
        <source>Switches replication from FROM to TO on.</source>
        <translation>Schaltet die Replikation von FROM nach TO ein.</translation>
    </message>
    <message>
        <source>Switches replication from FROM to TO off.</source>
        <translation>Schaltet die Replikation von FROM nach TO aus.</translation>
    </message>
    <message>
        <source>Full name of the server that sends.</source>
        <translation>Vollständiger Name des Servers, der sendet.</translation>
    </message>
    <message>
        <source>Full name of one server.</source>
        <translation>Vollständiger Name des einen Servers.</translation>
    </message>
    <message>
        <source>Full name of the server that receives.</source>
        <translation>Vollständiger Name des Servers, der empfängt.</translation>
    </message>
    <message>
        <source>Full name of the other server.</source>
        <translation>Vollständiger Name des anderen Servers.</translation>
    </message>
    <message>
        <source>What they replicate: domain (the default) or ca.</source>
        <translation>Was sie replizieren: domain (wenn nicht angegeben) oder ca.</translation>
    </message>
    <message>
        <source>Say what to do: topology segment add, del, reinit, sync, enable or disable.</source>
        <translation>Angeben, was zu tun ist: topology segment add, del, reinit, sync, enable oder disable.</translation>
    </message>
    <message>
        <source>See &quot;replica-desk-cli topology segment --help&quot;.</source>
        <translation>Siehe „replica-desk-cli topology segment --help“.</translation>
    </message>
</context>
<context>
    <name>rd::SegmentPlan</name>
    <message>
        <source>%1 would have %2 partners; more than %3 slow it down, because it takes changes of one at a time only.</source>
        <translation>%1 hätte %2 Partner; mehr als %3 machen ihn langsam, weil er Änderungen immer nur von einem annimmt.</translation>
    </message>
    <message>
        <source>%1 has no certificate authority, so there is nothing of it to replicate.</source>
        <translation>%1 hat keine Zertifizierungsstelle, also gibt es davon nichts zu replizieren.</translation>
    </message>
    <message>
        <source>Install one there first (ipa-ca-install).</source>
        <translation>Dort zuerst eine installieren (ipa-ca-install).</translation>
    </message>
    <message>
        <source>%1 and %2 replicate with each other already.</source>
        <translation>%1 und %2 replizieren schon miteinander.</translation>
    </message>
    <message>
        <source>%1 does not answer, and the command writes to both servers.</source>
        <translation>%1 antwortet nicht, und der Befehl schreibt auf beide Server.</translation>
    </message>
    <message>
        <source>Mend that first.</source>
        <translation>Das zuerst beheben.</translation>
    </message>
    <message>
        <source>Make an agreement on each of the two servers</source>
        <translation>Auf beiden Servern eine Replikationsvereinbarung anlegen</translation>
    </message>
    <message>
        <source>Without this link the topology falls apart: %1 and %2 would have no way left, not over other servers either.</source>
        <translation>Ohne diese Verbindung zerfällt die Topologie: Zwischen %1 und %2 bliebe kein Weg, auch nicht über andere Server.</translation>
    </message>
    <message>
        <source>Add another link first; the preview of an added link shows whether it helps.</source>
        <translation>Zuerst eine andere Verbindung hinzufügen; die Vorschau einer neuen Verbindung zeigt, ob sie hilft.</translation>
    </message>
    <message>
        <source>Every other way from %1 to %2 is broken at the moment: until one is mended, changes do not get there.</source>
        <translation>Jeder andere Weg von %1 nach %2 ist gerade gestört: Bis einer wieder geht, kommen Änderungen dort nicht an.</translation>
    </message>
    <message>
        <source>%1 keeps one partner only: if that fails, it is alone.</source>
        <translation>%1 behält nur einen Partner: Fällt der aus, ist der Server allein.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 answers.</source>
        <translation>Weder %1 noch %2 antwortet.</translation>
    </message>
    <message>
        <source>%1 does not answer: it makes its agreement when it is back.</source>
        <translation>%1 antwortet nicht: Seine Replikationsvereinbarung legt er an, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>One direction exists already; only the other one is added.</source>
        <translation>Eine Richtung gibt es schon; nur die andere kommt hinzu.</translation>
    </message>
    <message>
        <source>Add the segment; the two servers make their agreements by themselves</source>
        <translation>Das Segment hinzufügen; ihre Replikationsvereinbarungen legen die beiden Server selbst an</translation>
    </message>
    <message>
        <source>There is no link between %1 and %2.</source>
        <translation>Zwischen %1 und %2 gibt es keine Verbindung.</translation>
    </message>
    <message>
        <source>“topology” shows the links there are.</source>
        <translation>„topology“ zeigt, welche Verbindungen es gibt.</translation>
    </message>
    <message>
        <source>Mend that first, or remove the server if it is gone for good.</source>
        <translation>Das zuerst beheben, oder den Server entfernen, wenn er endgültig weg ist.</translation>
    </message>
    <message>
        <source>Delete the agreements on both servers</source>
        <translation>Die Replikationsvereinbarungen auf beiden Servern löschen</translation>
    </message>
    <message>
        <source>No server answers that could be written to.</source>
        <translation>Kein Server antwortet, auf den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>%1 does not answer: it drops its agreement when it is back.</source>
        <translation>%1 antwortet nicht: Seine Replikationsvereinbarung löscht er, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>Delete the segment; the two servers drop their agreements by themselves</source>
        <translation>Das Segment löschen; ihre Replikationsvereinbarungen löschen die beiden Server selbst</translation>
    </message>
</context>
<context>
    <name>rd::ServeStep</name>
    <message>
        <source>Verify its services</source>
        <translation>Seine Dienste prüfen</translation>
    </message>
    <message>
        <source>Not all roles of %1 are switched on: %2.</source>
        <translation>Nicht alle Rollen von %1 sind eingeschaltet: %2.</translation>
    </message>
    <message>
        <source>The installer did not get to its end. Look at /var/log/ipareplica-install.log on %1.</source>
        <translation>Das Installationsprogramm kam nicht bis zum Ende. /var/log/ipareplica-install.log auf %1 ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on, hidden from clients.</source>
        <translation>
            <numerusform>Eine Rolle ist eingeschaltet, für Clients verborgen.</numerusform>
            <numerusform>%n Rollen sind eingeschaltet, für Clients verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on.</source>
        <translation>
            <numerusform>Eine Rolle ist eingeschaltet.</numerusform>
            <numerusform>%n Rollen sind eingeschaltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The KDC of %1 gives no ticket to %2.</source>
        <translation>Das KDC von %1 gibt %2 kein Ticket.</translation>
    </message>
    <message>
        <source>Check that krb5kdc runs there and that port 88 is open between the two.</source>
        <translation>Prüfen, ob dort krb5kdc läuft und Port 88 zwischen beiden offen ist.</translation>
    </message>
    <message>
        <source>Its KDC gives tickets.</source>
        <translation>Sein KDC gibt Tickets.</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be trusted.</source>
        <translation>Port %1 von %2 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>Its certificate must be issued by the domain&apos;s CA for exactly that name.</source>
        <translation>Sein Zertifikat muss von der CA der Domäne für genau diesen Namen ausgestellt sein.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate at port %1 ends in %n day(s).</source>
        <translation>
            <numerusform>Das Zertifikat an Port %1 endet in %n Tag.</numerusform>
            <numerusform>Das Zertifikat an Port %1 endet in %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The certificates of %1 could not be looked at.</source>
        <translation>Die Zertifikate von %1 konnten nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Check them with &quot;openssl s_client&quot; from the source.</source>
        <translation>Sie von der Quelle aus mit „openssl s_client“ prüfen.</translation>
    </message>
    <message>
        <source>LDAPS and HTTPS show certificates of the domain for its name.</source>
        <translation>LDAPS und HTTPS zeigen Zertifikate der Domäne für seinen Namen.</translation>
    </message>
</context>
<context>
    <name>rd::ServerCommand</name>
    <message>
        <source>--server is missing: which server to ask.</source>
        <translation>--server fehlt: welcher Server gefragt wird.</translation>
    </message>
    <message>
        <source>Give one that stays and answers.</source>
        <translation>Einen angeben, der bleibt und antwortet.</translation>
    </message>
    <message>
        <source>Takes a server out of the domain: its links, its accounts, its DNS records.</source>
        <translation>Nimmt einen Server aus der Domäne: seine Verbindungen, seine Konten, seine DNS-Einträge.</translation>
    </message>
    <message>
        <source>Full name of the server that leaves.</source>
        <translation>Vollständiger Name des Servers, der geht.</translation>
    </message>
    <message>
        <source>Has all servers forget the replica id of a server that is gone.</source>
        <translation>Lässt alle Server die Replikat-ID eines Servers vergessen, den es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>Stops the servers forgetting a replica id.</source>
        <translation>Hält an, dass die Server eine Replikat-ID vergessen.</translation>
    </message>
    <message>
        <source>The replica id.</source>
        <translation>Die Replikat-ID.</translation>
    </message>
    <message>
        <source>Which data: domain (the default) or ca.</source>
        <translation>Welche Daten: domain (wenn nicht angegeben) oder ca.</translation>
    </message>
</context>
<context>
    <name>rd::ServerItem</name>
    <message>
        <source>no extra roles</source>
        <translation>keine weiteren Rollen</translation>
    </message>
    <message>
        <source>Without this server, others could not replicate with each other.</source>
        <translation>Ohne diesen Server könnten andere nicht mehr miteinander replizieren.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>single point of failure</source>
        <translation>einzelne Schwachstelle</translation>
    </message>
    <message>
        <source>hidden · %1</source>
        <translation>verborgen · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>not reached, for how long</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rd::ServerPlan</name>
    <message>
        <source>%1 has the only certificate authority of the domain.</source>
        <translation>%1 hat die einzige Zertifizierungsstelle der Domäne.</translation>
    </message>
    <message>
        <source>%1 has the only vault (KRA) of the domain.</source>
        <translation>%1 hat den einzigen Tresor (KRA) der Domäne.</translation>
    </message>
    <message>
        <source>%1 has the only DNS server of the domain.</source>
        <translation>%1 hat den einzigen DNS-Server der Domäne.</translation>
    </message>
    <message>
        <source>Give another server this role first.</source>
        <translation>Diese Rolle zuerst einem anderen Server geben.</translation>
    </message>
    <message>
        <source>%1 renews the certificates of the certificate authority.</source>
        <translation>%1 erneuert die Zertifikate der Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Hand that over first: ipa config-mod --ca-renewal-master-server=OTHER</source>
        <translation>Das zuerst übergeben: ipa config-mod --ca-renewal-master-server=ANDERER</translation>
    </message>
    <message>
        <source>%1 makes the DNSSEC keys of the domain.</source>
        <translation>%1 macht die DNSSEC-Schlüssel der Domäne.</translation>
    </message>
    <message>
        <source>Hand that over first: ipa-dns-install --dnssec-master on another server, after --disable-dnssec-master on this one.</source>
        <translation>Das zuerst übergeben: ipa-dns-install --dnssec-master auf einem anderen Server, nach --disable-dnssec-master auf diesem.</translation>
    </message>
    <message>
        <source>The numbers %1 to %2 that %3 holds for new accounts.</source>
        <translation>Die Nummern %1 bis %2, die %3 für neue Konten hat.</translation>
    </message>
    <message>
        <source>Only %1 has numbers for new accounts; without it, none can be made.</source>
        <translation>Nur %1 hat Nummern für neue Konten; ohne diesen Server können keine angelegt werden.</translation>
    </message>
    <message>
        <source>Give some of them to another server first, with ipa-replica-manage dnarange-set and dnanextrange-set.</source>
        <translation>Einen Teil davon zuerst einem anderen Server geben, mit ipa-replica-manage dnarange-set und dnanextrange-set.</translation>
    </message>
    <message>
        <source>Without %1 the topology (%2) falls apart: %3 and %4 would have no way left.</source>
        <translation>Ohne %1 zerfällt die Topologie (%2): Zwischen %3 und %4 bliebe kein Weg.</translation>
    </message>
    <message>
        <source>Add a link between what would be apart first.</source>
        <translation>Zuerst eine Verbindung zwischen dem hinzufügen, was getrennt wäre.</translation>
    </message>
    <message>
        <source>The topology (%1) is in pieces already: %2 and %3 have no way to each other, so the removal would not get to all servers.</source>
        <translation>Die Topologie (%1) ist schon zerfallen: Zwischen %2 und %3 gibt es keinen Weg, also käme die Entfernung nicht bei allen Servern an.</translation>
    </message>
    <message>
        <source>Add the missing link first.</source>
        <translation>Zuerst die fehlende Verbindung hinzufügen.</translation>
    </message>
    <message>
        <source>All keys and services of %1 in the directory; to bring it back it must be installed anew.</source>
        <translation>Alle Schlüssel und Dienste von %1 im Verzeichnis; um den Server zurückzuholen, muss er neu installiert werden.</translation>
    </message>
    <message>
        <source>Changes made on %1 that it has not passed on. It does not answer, so they cannot be counted.</source>
        <translation>Änderungen auf %1, die noch nicht weitergegeben sind. Der Server antwortet nicht, deshalb lassen sie sich nicht zählen.</translation>
    </message>
    <message>
        <source>Going by the update vectors, %1 holds no change that no other server has.</source>
        <translation>Nach den Update-Vektoren hat %1 keine Änderung, die sonst kein Server hat.</translation>
    </message>
    <message>
        <source>%1 still runs. Uninstall it afterwards: ipa-server-install --uninstall</source>
        <translation>%1 läuft noch. Danach deinstallieren: ipa-server-install --uninstall</translation>
    </message>
    <message>
        <source>Delete its shared range of numbers</source>
        <translation>Seinen gemeldeten Nummernbereich löschen</translation>
    </message>
    <message>
        <source>Take its right to act for users away</source>
        <translation>Ihm das Recht nehmen, für Benutzer zu handeln</translation>
    </message>
    <message>
        <source>Take it out of the list that clients are configured with</source>
        <translation>Ihn aus der Liste nehmen, mit der Clients eingerichtet werden</translation>
    </message>
    <message>
        <source>Delete its keys for handing secrets on</source>
        <translation>Seine Schlüssel zum Weitergeben von Geheimnissen löschen</translation>
    </message>
    <message>
        <source>Delete its host and service accounts</source>
        <translation>Seine Host- und Dienstkonten löschen</translation>
    </message>
    <message>
        <source>Delete the DNS records that send clients to it</source>
        <translation>Die DNS-Einträge löschen, die Clients zu ihm schicken</translation>
    </message>
    <message>
        <source>Delete its DNS server settings</source>
        <translation>Seine DNS-Server-Einstellungen löschen</translation>
    </message>
    <message>
        <source>The address records of %1 and its address in ipa-ca stay; afterwards, run: ipa dns-update-system-records</source>
        <translation>Die Adresseinträge von %1 und die Adresse in ipa-ca bleiben; danach ausführen: ipa dns-update-system-records</translation>
    </message>
    <message>
        <source>DNS is not kept in this directory: remove the records of %1 from your name server.</source>
        <translation>Das DNS liegt nicht in diesem Verzeichnis: die Einträge von %1 aus dem Nameserver entfernen.</translation>
    </message>
    <message>
        <source>%1 stays in the security domain of the certificate authority; there, delete it with pki securitydomain-host-del.</source>
        <translation>%1 bleibt in der Sicherheitsdomäne der Zertifizierungsstelle; dort mit pki securitydomain-host-del löschen.</translation>
    </message>
    <message>
        <source>Delete the server; the others drop their links to it and forget its replica id</source>
        <translation>Den Server löschen; die anderen geben ihre Verbindungen zu ihm auf und vergessen seine Replikat-ID</translation>
    </message>
    <message>
        <source>Delete the agreements of its certificate authority</source>
        <translation>Die Replikationsvereinbarungen seiner Zertifizierungsstelle löschen</translation>
    </message>
    <message>
        <source>Delete its agreements, accounts and DNS records</source>
        <translation>Seine Replikationsvereinbarungen, Konten und DNS-Einträge löschen</translation>
    </message>
    <message>
        <source>%1 is the last server of the domain.</source>
        <translation>%1 ist der letzte Server der Domäne.</translation>
    </message>
    <message>
        <source>To end the domain, uninstall it: ipa-server-install --uninstall</source>
        <translation>Um die Domäne zu beenden, deinstallieren: ipa-server-install --uninstall</translation>
    </message>
    <message>
        <source>No other server answers that could be written to.</source>
        <translation>Kein anderer Server antwortet, auf den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Mend that first.</source>
        <translation>Das zuerst beheben.</translation>
    </message>
</context>
<context>
    <name>rd::ServerSigner</name>
    <message>
        <source>The certificate for the replica could not be made.</source>
        <translation>Das Zertifikat für das Replikat konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>The certificate %1 may not sign others: it is no CA.</source>
        <translation>Das Zertifikat %1 darf keine anderen signieren: Es ist keine CA.</translation>
    </message>
    <message>
        <source>Give the PKCS#12 file of the realm&apos;s CA.</source>
        <translation>Die PKCS#12-Datei der CA des Realms angeben.</translation>
    </message>
    <message>
        <source>The CA %1 is not valid today.</source>
        <translation>Die CA %1 ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>Renew the realm&apos;s CA first.</source>
        <translation>Zuerst die CA des Realms erneuern.</translation>
    </message>
    <message>
        <source>The certificate subject base “%1” is not a distinguished name.</source>
        <translation>Die Basis der Zertifikatsnamen „%1“ ist kein Distinguished Name.</translation>
    </message>
    <message>
        <source>Set ipaCertificateSubjectBase in the realm&apos;s configuration.</source>
        <translation>In der Konfiguration des Realms ipaCertificateSubjectBase setzen.</translation>
    </message>
</context>
<context>
    <name>rd::SessionRunner</name>
    <message>
        <source>Exit codes:
  0  done: the replica works in both directions, or nothing is left of it
  1  failed; what, why and what to do is printed, everything is kept in the run record
  3  wrong usage
  5  interrupted: what was started on the machines goes on, see &quot;runs attach&quot;</source>
        <translation>Rückgabewerte:
  0  fertig: das Replikat funktioniert in beiden Richtungen, oder es ist nichts davon übrig
  1  gescheitert; was, warum und was zu tun ist, wird ausgegeben, alles steht in der Aufzeichnung des Laufs
  3  falsche Benutzung
  5  unterbrochen: was auf den Maschinen begonnen wurde, läuft weiter, siehe „runs attach“</translation>
    </message>
    <message>
        <source>Stopping. Nothing was changed.</source>
        <translation>Wird angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It stops as soon as this step has come to its end. Ctrl+C again stops it at once.</source>
        <translation>Es hält an, sobald dieser Schritt zu Ende ist. Noch einmal Strg+C hält sofort an.</translation>
    </message>
    <message>
        <source>The program on the machine goes on by itself. Ctrl+C again leaves it running and ends here; “runs attach” takes it up again. To end it and clean up after it: replica-desk-cli replica stop %1</source>
        <translation>Das Programm auf der Maschine läuft von selbst weiter. Noch einmal Strg+C lässt es laufen und endet hier; „runs attach“ nimmt es wieder auf. Um es zu beenden und aufzuräumen: replica-desk-cli replica stop %1</translation>
    </message>
</context>
<context>
    <name>rd::Sidebar</name>
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
        <source>Bundles</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Replicas (question)</source>
        <translation>Replikate (Frage)</translation>
    </message>
    <message>
        <source>Replicas (%1)</source>
        <translation>Replikate (%1 laufen)</translation>
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
        <translation>Directory &amp;Manager</translation>
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
    <name>rd::Since</name>
    <message>
        <source>&quot;%1&quot; is no time.</source>
        <translation>„%1“ ist keine Zeit.</translation>
    </message>
    <message>
        <source>Write 90m, 24h, 7d or 2w, or a date such as 2026-11-24 or 2026-11-24T09:30.</source>
        <translation>90m, 24h, 7d oder 2w schreiben, oder ein Datum wie 2026-11-24 oder 2026-11-24T09:30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the last ten years.</source>
        <translation>„%1“ liegt nicht in den letzten zehn Jahren.</translation>
    </message>
    <message>
        <source>Choose a time in the past.</source>
        <translation>Eine Zeit in der Vergangenheit wählen.</translation>
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
    <message>
        <source>replication agreements</source>
        <translation>Replikationsvereinbarungen</translation>
    </message>
    <message>
        <source>update vectors</source>
        <translation>Aktualisierungsvektoren</translation>
    </message>
    <message>
        <source>its list of servers</source>
        <translation>seine Liste der Server</translation>
    </message>
    <message>
        <source>its range of numeric ids</source>
        <translation>sein Bereich numerischer IDs</translation>
    </message>
    <message>
        <source>conflict entries of %1</source>
        <translation>Konflikteinträge von %1</translation>
    </message>
    <message>
        <source>some of its details (%1)</source>
        <translation>manche seiner Einzelheiten (%1)</translation>
    </message>
    <message>
        <source>the replication of its CA (%1)</source>
        <translation>die Replikation seiner CA (%1)</translation>
    </message>
</context>
<context>
    <name>rd::SnapshotDiff</name>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>replica ids</source>
        <translation>Replikat-IDs</translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation>%1 ist neu.</translation>
    </message>
    <message>
        <source>%1 is gone.</source>
        <translation>%1 ist weg.</translation>
    </message>
    <message>
        <source>%1, %2: %3 before, %4 now.</source>
        <translation>%1, %2: vorher %3, jetzt %4.</translation>
    </message>
    <message>
        <source>%1 now replicates to %2 (%3).</source>
        <translation>%1 repliziert jetzt nach %2 (%3).</translation>
    </message>
    <message>
        <source>%1 to %2 (%3): %4 before, %5 now.</source>
        <translation>%1 nach %2 (%3): vorher %4, jetzt %5.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3) was switched on.</source>
        <translation>%1 nach %2 (%3) wurde eingeschaltet.</translation>
    </message>
    <message>
        <source>%1 to %2 (%3) was switched off.</source>
        <translation>%1 nach %2 (%3) wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 no longer replicates to %2 (%3).</source>
        <translation>%1 repliziert nicht mehr nach %2 (%3).</translation>
    </message>
    <message>
        <source>The segment %1 – %2 (%3) is new.</source>
        <translation>Das Segment %1 – %2 (%3) ist neu.</translation>
    </message>
    <message>
        <source>The segment %1 – %2 (%3) is gone.</source>
        <translation>Das Segment %1 – %2 (%3) ist weg.</translation>
    </message>
    <message>
        <source>%1 answers again.</source>
        <translation>%1 antwortet wieder.</translation>
    </message>
    <message>
        <source>%1 no longer answers.</source>
        <translation>%1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The CA&apos;s certificates are renewed by %2 now, by %1 before.</source>
        <translation>Die Zertifikate der CA erneuert jetzt %2, vorher %1.</translation>
    </message>
</context>
<context>
    <name>rd::SoftwareChecks</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Version of FreeIPA</source>
        <translation>Version von FreeIPA</translation>
    </message>
    <message>
        <source>One of the machines does not tell its version.</source>
        <translation>Einer der Rechner nennt seine Version nicht.</translation>
    </message>
    <message>
        <source>Compare the versions by hand.</source>
        <translation>Die Versionen von Hand vergleichen.</translation>
    </message>
    <message>
        <source>A replica cannot be older than the server it is made from.</source>
        <translation>Ein Replikat kann nicht älter sein als der Server, von dem es erstellt wird.</translation>
    </message>
    <message>
        <source>Update FreeIPA on %1, or use a source with its version.</source>
        <translation>FreeIPA auf %1 aktualisieren, oder eine Quelle mit dessen Version verwenden.</translation>
    </message>
    <message>
        <source>Bundles are meant for a machine with the same version; a newer one changes the schema of the whole domain.</source>
        <translation>Bündel sind für Rechner mit derselben Version gedacht; eine neuere ändert das Schema der ganzen Domäne.</translation>
    </message>
    <message>
        <source>Install the source&apos;s version on %1, or update the source first.</source>
        <translation>Auf %1 die Version der Quelle installieren, oder zuerst die Quelle aktualisieren.</translation>
    </message>
    <message>
        <source>%1 %2 (source: %3)</source>
        <translation>%1 %2 (Quelle: %3)</translation>
    </message>
    <message>
        <source>Packages against the source&apos;s</source>
        <translation>Pakete im Vergleich zur Quelle</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dieselben</translation>
    </message>
    <message>
        <source>The source is a server of a domain</source>
        <translation>Die Quelle ist ein Server einer Domäne</translation>
    </message>
    <message>
        <source>Nothing is set up there that a replica could be made from.</source>
        <translation>Dort ist nichts eingerichtet, wovon ein Replikat erstellt werden könnte.</translation>
    </message>
    <message>
        <source>Choose a server of the domain as the source.</source>
        <translation>Einen Server der Domäne als Quelle wählen.</translation>
    </message>
    <message>
        <source>The source can prepare bundles</source>
        <translation>Die Quelle kann Bündel vorbereiten</translation>
    </message>
    <message>
        <source>no ipa-replica-prepare</source>
        <translation>kein ipa-replica-prepare</translation>
    </message>
    <message>
        <source>FreeIPA 4.7 and later make no replicas from bundles.</source>
        <translation>FreeIPA ab 4.7 erstellt keine Replikate aus Bündeln.</translation>
    </message>
    <message>
        <source>Enrol and promote the machine instead.</source>
        <translation>Den Rechner stattdessen aufnehmen und befördern.</translation>
    </message>
    <message>
        <source>Software of a DNS server</source>
        <translation>Software eines DNS-Servers</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>The installer gives up when named or its directory plug-in is not there.</source>
        <translation>Das Installationsprogramm gibt auf, wenn named oder dessen Verzeichnismodul fehlt.</translation>
    </message>
    <message>
        <source>Install the packages for DNS on %1.</source>
        <translation>Die Pakete für DNS auf %1 installieren.</translation>
    </message>
    <message>
        <source>The installer is there</source>
        <translation>Das Installationsprogramm ist vorhanden</translation>
    </message>
    <message>
        <source>no ipa-replica-install</source>
        <translation>kein ipa-replica-install</translation>
    </message>
    <message>
        <source>FreeIPA&apos;s server packages are not installed on the new machine.</source>
        <translation>Die Serverpakete von FreeIPA sind auf dem neuen Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Install the server packages on %1, in the same version as on %2.</source>
        <translation>Die Serverpakete auf %1 installieren, in derselben Version wie auf %2.</translation>
    </message>
</context>
<context>
    <name>rd::SourceAdvice</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>the directory does not list it as a server</source>
        <translation>das Verzeichnis führt ihn nicht als Server</translation>
    </message>
    <message>
        <source>it has no CA, and at domain level 0 only a server with a CA can prepare a bundle</source>
        <translation>er hat keine CA, und auf Domänenstufe 0 kann nur ein Server mit CA ein Bündel vorbereiten</translation>
    </message>
    <message>
        <source>no server of the domain has a CA</source>
        <translation>kein Server der Domäne hat eine CA</translation>
    </message>
    <message>
        <source>no server of the domain has a KRA</source>
        <translation>kein Server der Domäne hat eine KRA</translation>
    </message>
    <message>
        <source>it has no CA: the installer takes the CA from another server</source>
        <translation>er hat keine CA: Das Installationsprogramm nimmt die CA von einem anderen Server</translation>
    </message>
    <message>
        <source>it has no KRA: the installer takes the KRA from another server</source>
        <translation>er hat keine KRA: Das Installationsprogramm nimmt die KRA von einem anderen Server</translation>
    </message>
    <message>
        <source>its own replication: %1</source>
        <translation>seine eigene Replikation: %1</translation>
    </message>
    <message>
        <source>it is hidden</source>
        <translation>er ist verborgen</translation>
    </message>
    <message numerus="yes">
        <source>it replicates with %n server(s) already</source>
        <translation>
            <numerusform>er repliziert schon mit %n Server</numerusform>
            <numerusform>er repliziert schon mit %n Servern</numerusform>
        </translation>
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
    <name>rd::StallWatch</name>
    <message>
        <source>The source sends its whole directory to the new machine; a large domain or a slow line takes its time, and a full disk or a refused sign-in shows in this log.</source>
        <translation>Die Quelle schickt ihr ganzes Verzeichnis auf die neue Maschine; eine große Domäne oder eine langsame Leitung braucht ihre Zeit, und eine volle Platte oder eine abgewiesene Anmeldung zeigt sich in diesem Protokoll.</translation>
    </message>
    <message>
        <source>certmonger asks a CA of the domain for the directory server&apos;s certificate.</source>
        <translation>certmonger erbittet von einer CA der Domäne das Zertifikat des Verzeichnisservers.</translation>
    </message>
    <message>
        <source>The directory server of the new machine is set up and restarted.</source>
        <translation>Der Verzeichnisserver der neuen Maschine wird eingerichtet und neu gestartet.</translation>
    </message>
    <message>
        <source>Dogtag builds the KRA and waits until it answers.</source>
        <translation>Dogtag baut die KRA auf und wartet, bis sie antwortet.</translation>
    </message>
    <message>
        <source>The CA&apos;s own directory tree comes over from the source.</source>
        <translation>Der eigene Verzeichnisbaum der CA kommt von der Quelle herüber.</translation>
    </message>
    <message>
        <source>certmonger takes over the renewal of the CA&apos;s certificates.</source>
        <translation>certmonger übernimmt die Erneuerung der Zertifikate der CA.</translation>
    </message>
    <message>
        <source>Dogtag clones the CA from the source and waits until it answers; this is the longest part, and most of what goes wrong in it stands in this log only.</source>
        <translation>Dogtag klont die CA von der Quelle und wartet, bis sie antwortet; das ist der längste Teil, und das meiste, was darin schiefgeht, steht nur in diesem Protokoll.</translation>
    </message>
    <message>
        <source>The KDC is set up; with PKINIT it waits for a certificate.</source>
        <translation>Das KDC wird eingerichtet; mit PKINIT wartet es auf ein Zertifikat.</translation>
    </message>
    <message>
        <source>Keys are fetched from the source&apos;s Custodia over HTTPS.</source>
        <translation>Schlüssel werden über HTTPS vom Custodia der Quelle geholt.</translation>
    </message>
    <message>
        <source>certmonger asks a CA of the domain for the web server&apos;s certificate.</source>
        <translation>certmonger erbittet von einer CA der Domäne das Zertifikat des Webservers.</translation>
    </message>
    <message>
        <source>The web server is set up and restarted.</source>
        <translation>Der Webserver wird eingerichtet und neu gestartet.</translation>
    </message>
    <message>
        <source>The key service of DNS is set up.</source>
        <translation>Der Schlüsseldienst von DNS wird eingerichtet.</translation>
    </message>
    <message>
        <source>The name server is set up and reads its zones from the directory.</source>
        <translation>Der Nameserver wird eingerichtet und liest seine Zonen aus dem Verzeichnis.</translation>
    </message>
    <message>
        <source>The directory is brought up to date with the version on this machine.</source>
        <translation>Das Verzeichnis wird auf den Stand der Version dieser Maschine gebracht.</translation>
    </message>
    <message>
        <source>The clock is synchronised.</source>
        <translation>Die Uhr wird abgeglichen.</translation>
    </message>
    <message>
        <source>The machine is enrolled as a client of the domain.</source>
        <translation>Die Maschine wird als Client der Domäne aufgenommen.</translation>
    </message>
    <message>
        <source>Every port that is filtered takes its whole time limit.</source>
        <translation>Jeder gefilterte Port braucht seine ganze Zeitgrenze.</translation>
    </message>
    <message>
        <source>The installer&apos;s own log tells more than what it prints.</source>
        <translation>Das eigene Protokoll des Installationsprogramms sagt mehr als seine Ausgabe.</translation>
    </message>
    <message>
        <source>journal of %1</source>
        <translation>Journal von %1</translation>
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
    <name>rd::StopDialog</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>So far everything was only looked at. There is nothing to take back.</source>
        <translation>Bisher wurde alles nur angesehen. Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>&amp;Stop now</source>
        <translation>Jetzt &amp;anhalten</translation>
    </message>
    <message>
        <source>The run ends. It can be started again at any time.</source>
        <translation>Der Lauf endet. Er kann jederzeit wieder gestartet werden.</translation>
    </message>
    <message>
        <source>Something has been changed already</source>
        <translation>Etwas wurde schon geändert</translation>
    </message>
    <message>
        <source>The step at hand can be let come to its end, which leaves both machines in a known state.</source>
        <translation>Der laufende Schritt kann zu Ende gehen; das hinterlässt beide Maschinen in einem bekannten Zustand.</translation>
    </message>
    <message>
        <source>Stop &amp;after this step</source>
        <translation>&amp;Nach diesem Schritt anhalten</translation>
    </message>
    <message>
        <source>No further step is begun. Trying again goes on from there, or everything is cleaned up.</source>
        <translation>Kein weiterer Schritt wird begonnen. Ein neuer Versuch geht von dort weiter, oder alles wird aufgeräumt.</translation>
    </message>
    <message>
        <source>Stop at &amp;once</source>
        <translation>&amp;Sofort anhalten</translation>
    </message>
    <message>
        <source>The step is broken off. Trying again does it once more from its beginning.</source>
        <translation>Der Schritt wird abgebrochen. Ein neuer Versuch beginnt ihn noch einmal von vorn.</translation>
    </message>
    <message>
        <source>A program works on %1</source>
        <translation>Auf %1 arbeitet ein Programm</translation>
    </message>
    <message>
        <source>It does not need this window: it can be left alone, or ended before it is done.</source>
        <translation>Es braucht dieses Fenster nicht: Es kann sich selbst überlassen oder vorzeitig beendet werden.</translation>
    </message>
    <message>
        <source>&amp;Leave it running and detach</source>
        <translation>&amp;Weiterlaufen lassen und loslösen</translation>
    </message>
    <message>
        <source>It goes on there to its end. Re-attaching at any time loses nothing of its output.</source>
        <translation>Es läuft dort zu Ende. Wird es später wieder aufgenommen, geht nichts von seiner Ausgabe verloren.</translation>
    </message>
    <message>
        <source>&amp;End it and clean up</source>
        <translation>&amp;Beenden und aufräumen</translation>
    </message>
    <message>
        <source>It is ended now, and %1 is left half set up. Then what is left is listed, and asked about before it goes.</source>
        <translation>Es wird jetzt beendet, und %1 bleibt halb eingerichtet. Dann wird aufgelistet, was übrig ist, und gefragt, bevor es verschwindet.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weitermachen</translation>
    </message>
</context>
<context>
    <name>rd::SuffixBar</name>
    <message>
        <source>Data:</source>
        <translation>Daten:</translation>
    </message>
    <message>
        <source>Show the replication of %1</source>
        <translation>Die Replikation von %1 zeigen</translation>
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
    <message>
        <source>The program on %1 signs in to %2 with it.</source>
        <translation>Das Programm auf %1 meldet sich damit an %2 an.</translation>
    </message>
    <message>
        <source>You ended the program on %1 before it was done.</source>
        <translation>Das Programm auf %1 wurde von Hand beendet, bevor es fertig war.</translation>
    </message>
    <message>
        <source>What it has done so far is still there. Clean up, then it can be tried again.</source>
        <translation>Was es bis dahin getan hat, ist noch da. Nach dem Aufräumen kann es noch einmal versucht werden.</translation>
    </message>
    <message>
        <source>Ending the program on %1.</source>
        <translation>Das Programm auf %1 wird beendet.</translation>
    </message>
    <message>
        <source>One-time password of the host entry: </source>
        <translation>Einmalpasswort des Host-Eintrags: </translation>
    </message>
    <message>
        <source>The program on %1 enrols the machine with it.</source>
        <translation>Das Programm auf %1 nimmt die Maschine damit in die Domäne auf.</translation>
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
    <name>rd::SupportCommand</name>
    <message>
        <source>There is no run “%1”.</source>
        <translation>Es gibt keinen Lauf „%1“.</translation>
    </message>
    <message>
        <source>See: replica-desk-cli runs list</source>
        <translation>Siehe: replica-desk-cli runs list</translation>
    </message>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n verdeckt</numerusform>
            <numerusform>%n verdeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was written. Look into it before you give it away.</source>
        <translation>%1 wurde geschrieben. Vor dem Weitergeben hineinsehen.</translation>
    </message>
    <message>
        <source>Puts logs, their diagnosis, versions and the plan of a run into one file for others. Passwords, keys and tokens are taken out.</source>
        <translation>Packt Protokolle, ihre Diagnose, Versionen und den Plan eines Laufs in eine Datei für andere. Passwörter, Schlüssel und Tokens werden entfernt.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  3  wrong usage
  4  the logs or the rules could not be read, or the file not be written</source>
        <translation>Rückgabewerte:
  0  erledigt
  3  falscher Aufruf
  4  die Protokolle oder die Regeln waren nicht lesbar, oder die Datei war nicht zu schreiben</translation>
    </message>
    <message>
        <source>The file to write, a compressed tar archive.</source>
        <translation>Die zu schreibende Datei, ein komprimiertes tar-Archiv.</translation>
    </message>
    <message>
        <source>A log, an archive or a folder of logs, or a host whose logs are read over SSH.</source>
        <translation>Ein Protokoll, ein Archiv oder Ordner mit Protokollen oder ein Rechner, dessen Protokolle über SSH gelesen werden.</translation>
    </message>
    <message>
        <source>Adds the record of a run.</source>
        <translation>Fügt die Aufzeichnung eines Laufs hinzu.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>LAUF</translation>
    </message>
    <message>
        <source>Gives hosts, domains, realms and addresses other names.</source>
        <translation>Gibt Rechnern, Domänen, Realms und Adressen andere Namen.</translation>
    </message>
    <message>
        <source>Only lists what the package would hold.</source>
        <translation>Zählt nur auf, was das Paket enthielte.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
</context>
<context>
    <name>rd::SupportDialog</name>
    <message>
        <source>Give hosts, domains, realms and addresses &amp;other names</source>
        <translation>Rechnern, Domänen, Realms und Adressen &amp;andere Namen geben</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Support package</source>
        <translation>Support-Paket</translation>
    </message>
    <message>
        <source>Files of the package</source>
        <translation>Dateien des Pakets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>The file as it will be saved</source>
        <translation>Die Datei, wie sie gespeichert wird</translation>
    </message>
    <message>
        <source>Passwords, keys, tokens and other secrets are taken out; *** stands in their places. Look through the files before you give the package away.</source>
        <translation>Passwörter, Schlüssel, Tokens und andere Geheimnisse sind entfernt; an ihrer Stelle steht ***. Vor dem Weitergeben die Dateien durchsehen.</translation>
    </message>
    <message>
        <source>Taking out the secrets…</source>
        <translation>Die Geheimnisse werden entfernt…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) taken out</source>
        <translation>
            <numerusform>%n Stelle entfernt</numerusform>
            <numerusform>%n Stellen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, %2</source>
        <translation>
            <numerusform>%n Datei, %1, %2</numerusform>
            <numerusform>%n Dateien, %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>[The rest is not shown here, but saved.]</source>
        <translation>[Der Rest wird hier nicht gezeigt, aber gespeichert.]</translation>
    </message>
    <message>
        <source>Save the support package</source>
        <translation>Das Support-Paket speichern</translation>
    </message>
    <message>
        <source>Compressed archives (*.tar.gz)</source>
        <translation>Komprimierte Archive (*.tar.gz)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>The package is saved.</source>
        <translation>Das Paket ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>rd::SupportPackage</name>
    <message>
        <source>Logs and their diagnosis, put together by Replica Desk on %1.</source>
        <translation>Protokolle und ihre Diagnose, von Replica Desk am %1 zusammengestellt.</translation>
    </message>
    <message>
        <source>Passwords, keys, tokens and other secrets were taken out; *** stands in their places.</source>
        <translation>Passwörter, Schlüssel, Tokens und andere Geheimnisse wurden entfernt; an ihrer Stelle steht ***.</translation>
    </message>
    <message>
        <source>Hosts, domains, realms and addresses have other names, the same ones everywhere.</source>
        <translation>Rechner, Domänen, Realms und Adressen haben andere Namen, überall dieselben.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>rd::SystemChecks</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Kerberos refuses tickets when clocks differ by 5 minutes; the installer then blames privileges or certificates.</source>
        <translation>Kerberos weist Tickets ab, wenn Uhren um 5 Minuten abweichen; das Installationsprogramm schiebt es dann auf Rechte oder Zertifikate.</translation>
    </message>
    <message>
        <source>Replication orders changes by time; clocks should agree within a second.</source>
        <translation>Die Replikation ordnet Änderungen nach der Zeit; Uhren sollten auf eine Sekunde übereinstimmen.</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Freier Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>at least %1 MiB</source>
        <translation>mindestens %1 MiB</translation>
    </message>
    <message>
        <source>The installer refuses with less, or the certificate server does not come up in time.</source>
        <translation>Mit weniger weigert sich das Installationsprogramm, oder der Zertifikatsserver startet nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>Give the machine more memory, or stop what uses it.</source>
        <translation>Dem Rechner mehr Speicher geben, oder beenden, was ihn belegt.</translation>
    </message>
    <message>
        <source>%1: %2 MiB</source>
        <translation>%1: %2 MiB</translation>
    </message>
    <message>
        <source>Free disk space</source>
        <translation>Freier Plattenplatz</translation>
    </message>
    <message>
        <source>A directory whose disk fills up stops replicating and may be damaged.</source>
        <translation>Ein Verzeichnis, dessen Platte vollläuft, repliziert nicht mehr und kann Schaden nehmen.</translation>
    </message>
    <message>
        <source>Make room on %1.</source>
        <translation>Auf %1 Platz schaffen.</translation>
    </message>
    <message>
        <source>IPv6 works on the machine itself</source>
        <translation>IPv6 funktioniert auf dem Rechner selbst</translation>
    </message>
    <message>
        <source>IPv6 is switched off in the kernel</source>
        <translation>IPv6 ist im Kernel abgeschaltet</translation>
    </message>
    <message>
        <source>::1 is there</source>
        <translation>::1 ist vorhanden</translation>
    </message>
    <message>
        <source>IPv6 is on, but nothing has ::1</source>
        <translation>IPv6 ist an, aber nichts hat ::1</translation>
    </message>
    <message>
        <source>::1 on the loopback interface</source>
        <translation>::1 an der Loopback-Schnittstelle</translation>
    </message>
    <message>
        <source>The directory server and the certificate server open IPv6 sockets, even where no network has it.</source>
        <translation>Verzeichnis- und Zertifikatsserver öffnen IPv6-Sockets, auch wo kein Netz es hat.</translation>
    </message>
    <message>
        <source>Remove ipv6.disable=1 from the kernel&apos;s command line; addresses can be switched off per interface.</source>
        <translation>ipv6.disable=1 aus der Kernel-Befehlszeile entfernen; Adressen lassen sich je Schnittstelle abschalten.</translation>
    </message>
    <message>
        <source>The installer refuses a machine whose IPv6 is on without a ::1 address.</source>
        <translation>Das Installationsprogramm weist einen Rechner ab, dessen IPv6 an ist, aber keine Adresse ::1 hat.</translation>
    </message>
    <message>
        <source>Give the loopback interface its address on %1.</source>
        <translation>Der Loopback-Schnittstelle auf %1 ihre Adresse geben.</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>FIPS mode</source>
        <translation>FIPS-Modus</translation>
    </message>
    <message>
        <source>All servers of a domain must have the same FIPS mode.</source>
        <translation>Alle Server einer Domäne müssen denselben FIPS-Modus haben.</translation>
    </message>
    <message>
        <source>Switch FIPS mode on before FreeIPA is installed on %1.</source>
        <translation>Den FIPS-Modus einschalten, bevor FreeIPA auf %1 installiert wird.</translation>
    </message>
    <message>
        <source>Install %1 without FIPS mode.</source>
        <translation>%1 ohne FIPS-Modus installieren.</translation>
    </message>
    <message>
        <source>Replicas from bundles cannot be made in FIPS mode.</source>
        <translation>Im FIPS-Modus lassen sich keine Replikate aus Bündeln erstellen.</translation>
    </message>
    <message>
        <source>Raise the domain level and promote the machine instead.</source>
        <translation>Stattdessen die Domänenebene anheben und den Rechner befördern.</translation>
    </message>
    <message>
        <source>Crypto policy</source>
        <translation>Kryptorichtlinie</translation>
    </message>
    <message>
        <source>A stricter policy on one side may refuse what the other side offers, for TLS and for Kerberos.</source>
        <translation>Eine strengere Richtlinie auf einer Seite weist womöglich ab, was die andere anbietet, bei TLS wie bei Kerberos.</translation>
    </message>
    <message>
        <source>Set the same policy on %1.</source>
        <translation>Auf %1 dieselbe Richtlinie setzen.</translation>
    </message>
    <message>
        <source>Kerberos encryption types in common</source>
        <translation>Gemeinsame Kerberos-Verschlüsselungsarten</translation>
    </message>
    <message>
        <source>Neither machine can read the other one&apos;s tickets.</source>
        <translation>Keiner der Rechner kann die Tickets des anderen lesen.</translation>
    </message>
    <message>
        <source>Set the same crypto policy, or the same permitted_enctypes in /etc/krb5.conf, on both machines.</source>
        <translation>Auf beiden Rechnern dieselbe Kryptorichtlinie oder dieselben permitted_enctypes in /etc/krb5.conf setzen.</translation>
    </message>
    <message>
        <source>Difference of the clocks</source>
        <translation>Abweichung der Uhren</translation>
    </message>
    <message>
        <source>within %1 s</source>
        <translation>höchstens %1 s</translation>
    </message>
    <message>
        <source>Synchronise the clocks of %1 and %2.</source>
        <translation>Die Uhren von %1 und %2 abgleichen.</translation>
    </message>
    <message>
        <source>The KDC&apos;s clock against the new machine&apos;s</source>
        <translation>Die Uhr des KDC gegen die des neuen Rechners</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Synchronise the clocks of %1 and %2, and restart the KDC.</source>
        <translation>Die Uhren von %1 und %2 abgleichen und das KDC neu starten.</translation>
    </message>
    <message>
        <source>Time synchronisation</source>
        <translation>Zeitabgleich</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keiner zu sehen</translation>
    </message>
    <message>
        <source>The clocks agree now; nothing on the machine itself keeps them together.</source>
        <translation>Die Uhren stimmen jetzt überein; auf dem Rechner selbst hält sie nichts beisammen.</translation>
    </message>
    <message>
        <source>The service runs, but is not synchronised with a source yet.</source>
        <translation>Der Dienst läuft, ist aber noch mit keiner Quelle abgeglichen.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Distribution</translation>
    </message>
    <message>
        <source>The source runs %1.</source>
        <translation>Auf der Quelle läuft %1.</translation>
    </message>
    <message>
        <source>On the source it is “%1”.</source>
        <translation>Auf der Quelle ist es „%1“.</translation>
    </message>
    <message>
        <source>File mode mask of the login</source>
        <translation>Dateirechtemaske der Anmeldung</translation>
    </message>
    <message>
        <source>The installer is started with 0022 from here; started by hand it may refuse.</source>
        <translation>Von hier aus wird das Installationsprogramm mit 0022 gestartet; von Hand gestartet weigert es sich womöglich.</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>Zufallszahlen</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>at least %1 bits</source>
        <translation>mindestens %1 Bit</translation>
    </message>
    <message>
        <source>Keys are made slowly; the installer may wait for minutes.</source>
        <translation>Schlüssel entstehen langsam; das Installationsprogramm wartet womöglich minutenlang.</translation>
    </message>
    <message>
        <source>Give the machine a source of random numbers (rngd, haveged, or virtio-rng for a virtual machine).</source>
        <translation>Dem Rechner eine Quelle für Zufallszahlen geben (rngd, haveged, oder virtio-rng für eine virtuelle Maschine).</translation>
    </message>
    <message>
        <source>Firewall of the machine</source>
        <translation>Firewall des Rechners</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that turn packets away</source>
        <translation>
            <numerusform>%n Regel, die Pakete abweist</numerusform>
            <numerusform>%n Regeln, die Pakete abweisen</numerusform>
        </translation>
    </message>
    <message>
        <source>Which ports it lets through is seen under the connections.</source>
        <translation>Welche Ports sie durchlässt, ist unter den Verbindungen zu sehen.</translation>
    </message>
</context>
<context>
    <name>rd::TablesView</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verbindungen</translation>
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
    <message>
        <source>The bundle&apos;s archive could not be written.</source>
        <translation>Das Archiv des Bündels konnte nicht geschrieben werden.</translation>
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
    <name>rd::TlsProbe</name>
    <message>
        <source>TLS could not be set up.</source>
        <translation>TLS ließ sich nicht einrichten.</translation>
    </message>
    <message>
        <source>Port %1 of %2 shows no certificate.</source>
        <translation>Port %1 von %2 zeigt kein Zertifikat.</translation>
    </message>
    <message>
        <source>Check that the service on this port speaks TLS.</source>
        <translation>Prüfen, ob der Dienst auf diesem Port TLS spricht.</translation>
    </message>
    <message>
        <source>Port %1 of %2 took too long to show its certificate.</source>
        <translation>Port %1 von %2 brauchte zu lange, um sein Zertifikat zu zeigen.</translation>
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
    <message>
        <source>Exit codes:
  0  nothing worse than advice
  1  a warning
  2  something critical
  3  wrong usage
  4  the domain could not be read at all</source>
        <translation>Rückgabewerte:
  0  nichts Schlimmeres als ein Rat
  1  eine Warnung
  2  etwas Kritisches
  3  falscher Aufruf
  4  die Domäne war gar nicht lesbar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no link.</source>
        <translation>„%1“ nennt keine Verbindung.</translation>
    </message>
    <message>
        <source>Write two servers with a comma between them, and the suffix (domain or ca) after another one.</source>
        <translation>Zwei Server mit einem Komma dazwischen schreiben, nach einem weiteren Komma das Suffix (domain oder ca).</translation>
    </message>
    <message>
        <source>Would be lost for good</source>
        <translation>Wäre für immer verloren</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>Wäre neu</translation>
    </message>
    <message>
        <source>Would be gone</source>
        <translation>Wäre weg</translation>
    </message>
    <message>
        <source>Tells what does not work in a domain and what would break it.</source>
        <translation>Sagt, was in einer Domäne nicht geht und was sie zerbrechen würde.</translation>
    </message>
    <message>
        <source>Writes Prometheus text.</source>
        <translation>Schreibt Text für Prometheus.</translation>
    </message>
    <message>
        <source>Nothing to tell: everything works, and any one failure is survived.</source>
        <translation>Nichts zu berichten: Alles geht, und jeder einzelne Ausfall wird überstanden.</translation>
    </message>
    <message>
        <source>Thinks changes of the topology through without doing them.</source>
        <translation>Denkt Änderungen der Topologie durch, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>As if this server were gone.</source>
        <translation>Als wäre dieser Server weg.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>As if there were this server too.</source>
        <translation>Als gäbe es auch diesen Server.</translation>
    </message>
    <message>
        <source>As if these two did not replicate with each other.</source>
        <translation>Als replizierten diese beiden nicht miteinander.</translation>
    </message>
    <message>
        <source>A,B[,SUFFIX]</source>
        <translation>A,B[,SUFFIX]</translation>
    </message>
    <message>
        <source>As if these two replicated with each other.</source>
        <translation>Als replizierten diese beiden miteinander.</translation>
    </message>
    <message>
        <source>Shows every server and how they replicate (what &quot;topology SERVER&quot; does).</source>
        <translation>Zeigt jeden Server und wie sie replizieren (wie „topology SERVER“).</translation>
    </message>
    <message>
        <source>Reads a domain again and again and tells what changes.</source>
        <translation>Liest eine Domäne immer wieder und sagt, was sich ändert.</translation>
    </message>
    <message>
        <source>Tells what does not work and what would break the domain.</source>
        <translation>Sagt, was nicht geht und was die Domäne zerbrechen würde.</translation>
    </message>
    <message>
        <source>Thinks changes through without doing them.</source>
        <translation>Denkt Änderungen durch, ohne sie auszuführen.</translation>
    </message>
    <message>
        <source>Writes a domain as dot, csv, svg, html or json.</source>
        <translation>Schreibt eine Domäne als dot, csv, svg, html oder json.</translation>
    </message>
    <message>
        <source>Adds, removes, fills anew and switches links (segment add, del, reinit …).</source>
        <translation>Fügt Verbindungen hinzu, entfernt, füllt und schaltet sie (segment add, del, reinit …).</translation>
    </message>
    <message>
        <source>Commands that may follow &quot;topology&quot;:</source>
        <translation>Befehle, die auf „topology“ folgen können:</translation>
    </message>
    <message>
        <source>Writes a domain as dot, csv, svg, html or json to the standard output.</source>
        <translation>Schreibt eine Domäne als dot, csv, svg, html oder json in die Standardausgabe.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  written
  3  wrong usage
  4  the domain could not be read at all</source>
        <translation>Rückgabewerte:
  0  geschrieben
  3  falscher Aufruf
  4  die Domäne war gar nicht lesbar</translation>
    </message>
    <message>
        <source>dot, csv, svg, html (a page that stands alone) or json (default).</source>
        <translation>dot, csv, svg, html (eine Seite, die für sich steht) oder json (Vorgabe).</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>FORMAT</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;.</source>
        <translation>Ein Format „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Formats are dot, csv, svg, html and json.</source>
        <translation>Formate sind dot, csv, svg, html und json.</translation>
    </message>
    <message>
        <source>The earlier capture.</source>
        <translation>Die frühere Aufnahme.</translation>
    </message>
    <message>
        <source>The later capture.</source>
        <translation>Die spätere Aufnahme.</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nichts ist verschieden.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Check the name and your rights.</source>
        <translation>Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the folder, your rights and the space left.</source>
        <translation>Ordner, Rechte und freien Platz prüfen.</translation>
    </message>
    <message>
        <source>Reads a domain again and again and tells what changes, until Ctrl+C.</source>
        <translation>Liest eine Domäne immer wieder und sagt, was sich ändert, bis Strg+C.</translation>
    </message>
    <message>
        <source>Exit codes: those of &quot;topology SERVER&quot; for the last picture; 4 if there was none.</source>
        <translation>Rückgabewerte: die von „topology SERVER“ für das letzte Bild; 4, wenn es keines gab.</translation>
    </message>
    <message>
        <source>Seconds between two readings, 5 to 3600 (default 10).</source>
        <translation>Sekunden zwischen zwei Lesungen, 5 bis 3600 (Vorgabe 10).</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>Ends after so many readings.</source>
        <translation>Endet nach so vielen Lesungen.</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>%1 since %2 UTC</source>
        <translation>%1 seit %2 UTC</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Low marks: in sync. High marks: the worst of that time. Blank: nobody looked.</source>
        <translation>Niedrige Zeichen: synchron. Hohe Zeichen: das Schlimmste dieser Zeit. Leer: niemand sah zu.</translation>
    </message>
    <message>
        <source>Tells what is different in two captures, or since a moment.</source>
        <translation>Sagt, was in zwei Aufnahmen verschieden ist, oder seit einem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Tells what changed in a domain while it was watched.</source>
        <translation>Sagt, was sich in einer Domäne geändert hat, während jemand zusah.</translation>
    </message>
    <message>
        <source>Tells what is different in two captures of a domain, or from what it was when somebody watched it before.</source>
        <translation>Sagt, was in zwei Aufnahmen einer Domäne verschieden ist, oder gegenüber einer früheren Zeit, in der jemand zusah.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  nothing
  1  something
  3  wrong usage
  4  a capture or the history could not be read</source>
        <translation>Rückgabewerte:
  0  nichts
  1  etwas
  3  falscher Aufruf
  4  eine Aufnahme oder der Verlauf war nicht lesbar</translation>
    </message>
    <message>
        <source>No history is kept here yet.</source>
        <translation>Hier ist noch kein Verlauf aufbewahrt.</translation>
    </message>
    <message>
        <source>&quot;topology watch&quot; and the window keep one for every domain they look at.</source>
        <translation>„topology watch“ und das Fenster bewahren einen für jede Domäne auf, die sie ansehen.</translation>
    </message>
    <message>
        <source>There are histories of several domains.</source>
        <translation>Es gibt Verläufe mehrerer Domänen.</translation>
    </message>
    <message>
        <source>There is no history of &quot;%1&quot;.</source>
        <translation>Es gibt keinen Verlauf von „%1“.</translation>
    </message>
    <message>
        <source>Name one of them with --realm: %1</source>
        <translation>Eine davon mit --realm nennen: %1</translation>
    </message>
    <message>
        <source>From when on: 90m, 24h, 7d or 2w before now, or a date such as 2026-11-24T09:30.</source>
        <translation>Ab wann: vor 90m, 24h, 7d oder 2w, oder ein Datum wie 2026-11-24T09:30.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Which domain, where there are histories of several.</source>
        <translation>Welche Domäne, falls es Verläufe mehrerer gibt.</translation>
    </message>
    <message>
        <source>REALM</source>
        <translation>REALM</translation>
    </message>
    <message>
        <source>Tells what changed in a domain and how its directions were, from what was kept while it was watched. Asks no server.</source>
        <translation>Sagt, was sich in einer Domäne geändert hat und wie ihre Richtungen standen, aus dem, was beim Zusehen aufbewahrt wurde. Fragt keinen Server.</translation>
    </message>
    <message>
        <source>Exit codes:
  0  nothing changed
  1  something changed
  3  wrong usage
  4  there is no history, or it could not be read</source>
        <translation>Rückgabewerte:
  0  nichts hat sich geändert
  1  etwas hat sich geändert
  3  falscher Aufruf
  4  es gibt keinen Verlauf, oder er war nicht lesbar</translation>
    </message>
    <message>
        <source>Does not keep what was read for &quot;topology history&quot;.</source>
        <translation>Bewahrt das Gelesene nicht für „topology history“ auf.</translation>
    </message>
</context>
<context>
    <name>rd::TopologyEdit</name>
    <message>
        <source>Let %1 and %2 replicate with each other (%3)</source>
        <translation>%1 und %2 miteinander replizieren lassen (%3)</translation>
    </message>
    <message>
        <source>Remove the link between %1 and %2 (%3)</source>
        <translation>Die Verbindung zwischen %1 und %2 entfernen (%3)</translation>
    </message>
    <message>
        <source>Overwrite %2 with the data of %1 (%3)</source>
        <translation>%2 mit den Daten von %1 überschreiben (%3)</translation>
    </message>
    <message>
        <source>Let %1 send its changes to %2 now (%3)</source>
        <translation>%1 seine Änderungen jetzt an %2 senden lassen (%3)</translation>
    </message>
    <message>
        <source>Switch replication from %1 to %2 on (%3)</source>
        <translation>Die Replikation von %1 nach %2 einschalten (%3)</translation>
    </message>
    <message>
        <source>Switch replication from %1 to %2 off (%3)</source>
        <translation>Die Replikation von %1 nach %2 ausschalten (%3)</translation>
    </message>
    <message>
        <source>Remove the server %1 from the domain</source>
        <translation>Den Server %1 aus der Domäne entfernen</translation>
    </message>
    <message>
        <source>Have all servers forget replica id %1 (%2)</source>
        <translation>Alle Server die Replikat-ID %1 vergessen lassen (%2)</translation>
    </message>
    <message>
        <source>Stop the servers forgetting replica id %1 (%2)</source>
        <translation>Anhalten, dass die Server die Replikat-ID %1 vergessen (%2)</translation>
    </message>
</context>
<context>
    <name>rd::TopologyFiles</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Check that the file exists and may be read.</source>
        <translation>Prüfen, ob es die Datei gibt und ob sie gelesen werden darf.</translation>
    </message>
    <message>
        <source>%1 is too large for a capture.</source>
        <translation>%1 ist zu groß für eine Aufnahme.</translation>
    </message>
    <message>
        <source>Choose a file that Replica Desk has saved as a capture.</source>
        <translation>Eine Datei wählen, die Replica Desk als Aufnahme gespeichert hat.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder that may be written to, with enough room.</source>
        <translation>Einen Ordner wählen, in den geschrieben werden darf und der genug Platz hat.</translation>
    </message>
</context>
<context>
    <name>rd::TopologyPage</name>
    <message>
        <source>Find server</source>
        <translation>Server suchen</translation>
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
        <source>Type a part of a server’s name (Ctrl+F); Enter goes to the next one</source>
        <translation>Einen Teil eines Servernamens eingeben (Strg+F); die Eingabetaste geht zum nächsten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben…</translation>
    </message>
    <message>
        <source>Save the picture or the data as a file</source>
        <translation>Das Bild oder die Daten als Datei sichern</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Servers and links as a picture (Ctrl+1)</source>
        <translation>Server und Verbindungen als Bild (Strg+1)</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Every server against every other (Ctrl+2)</source>
        <translation>Jeder Server gegen jeden anderen (Strg+2)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Servers, directions and links as lists (Ctrl+3)</source>
        <translation>Server, Richtungen und Verbindungen als Listen (Strg+3)</translation>
    </message>
    <message>
        <source>Arrange the servers anew: places that were changed by hand are forgotten</source>
        <translation>Die Server neu anordnen: von Hand geänderte Plätze werden vergessen</translation>
    </message>
    <message>
        <source>Arrange the servers anew</source>
        <translation>Die Server neu anordnen</translation>
    </message>
    <message>
        <source>Every server against every other</source>
        <translation>Jeder Server gegen jeden anderen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gesichert als %1.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Verlauf…</translation>
    </message>
    <message>
        <source>What changed, and how far back states are shown</source>
        <translation>Was sich geändert hat, und wie weit zurück Zustände gezeigt werden</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Show each location as one card (G or a double click for a single one)</source>
        <translation>Jeden Standort als eine Karte zeigen (einzeln mit G oder Doppelklick)</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Try changes out in the picture without changing anything (Ctrl+T)</source>
        <translation>Änderungen im Bild ausprobieren, ohne etwas zu ändern (Strg+T)</translation>
    </message>
    <message>
        <source>Arrow keys go to the server in that direction, Tab to the next one by name, Enter to its details. With Shift, arrow keys move the server. L begins a new link where links can be changed. G shows a location as one card, or its servers again.</source>
        <translation>Die Pfeiltasten gehen zum Server in dieser Richtung, Tab zum nächsten nach Namen, Enter zu seinen Einzelheiten. Mit der Umschalttaste verschieben sie den Server. L beginnt eine neue Verbindung, wo Verbindungen geändert werden können. G zeigt einen Standort als eine Karte oder wieder seine Server.</translation>
    </message>
    <message>
        <source>Unlock changes first.</source>
        <translation>Zuerst die Änderungen entsperren.</translation>
    </message>
    <message>
        <source>A capture cannot be changed.</source>
        <translation>Eine Aufnahme lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Try paths</source>
        <translation>Pfade prüfen</translation>
    </message>
    <message>
        <source>While this is on, every server tries over SSH whether the directories it replicates to answer it: a cut link on which nothing is waiting is seen in no other way</source>
        <translation>Solange dies an ist, prüft jeder Server über SSH, ob die Verzeichnisse antworten, an die er repliziert: Eine gekappte Verbindung, auf der nichts wartet, ist anders nicht zu sehen</translation>
    </message>
    <message numerus="yes">
        <source> · %n path(s) tried</source>
        <translation>
            <numerusform> · %n Pfad geprüft</numerusform>
            <numerusform> · %n Pfade geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n closed</source>
        <translation>
            <numerusform>, %n versperrt</numerusform>
            <numerusform>, %n versperrt</numerusform>
        </translation>
    </message>
    <message>
        <source>, all open</source>
        <translation>, alle offen</translation>
    </message>
    <message>
        <source> · the servers try their paths…</source>
        <translation> · die Server prüfen ihre Pfade …</translation>
    </message>
    <message>
        <source> · no server could try its paths</source>
        <translation> · kein Server konnte seine Pfade prüfen</translation>
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
    <name>rd::TopologyRows</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
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
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Sends to</source>
        <translation>Sendet an</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
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
        <source>Last session ended</source>
        <translation>Letzte Sitzung endete</translation>
    </message>
    <message>
        <source>Server’s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Hin</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
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
    <name>rd::Trial</name>
    <message>
        <source>With the link %1 – %2 (%3)</source>
        <translation>Mit der Verbindung %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Without the link %1 – %2 (%3)</source>
        <translation>Ohne die Verbindung %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
</context>
<context>
    <name>rd::TrialPanel</name>
    <message>
        <source>&amp;Remove chosen</source>
        <translation>Gewähltes &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Make it so…</source>
        <translation>So &amp;machen…</translation>
    </message>
    <message>
        <source>What if – nothing is changed</source>
        <translation>Was wäre, wenn – nichts wird geändert</translation>
    </message>
    <message>
        <source>The picture without the servers or links that are chosen in it (Delete)</source>
        <translation>Das Bild ohne die darin gewählten Server oder Verbindungen (Entf)</translation>
    </message>
    <message>
        <source>Takes back the change chosen in the list, or the last one</source>
        <translation>Nimmt die in der Liste gewählte Änderung zurück, sonst die letzte</translation>
    </message>
    <message>
        <source>Back to the domain as it is</source>
        <translation>Zurück zur Domäne, wie sie ist</translation>
    </message>
    <message>
        <source>Tried out</source>
        <translation>Ausprobiert</translation>
    </message>
    <message>
        <source>Would appear</source>
        <translation>Käme hinzu</translation>
    </message>
    <message>
        <source>Would vanish</source>
        <translation>Fiele weg</translation>
    </message>
    <message>
        <source>Opens a plan for each of these changes, one after the other</source>
        <translation>Öffnet für jede dieser Änderungen einen Plan, einen nach dem anderen</translation>
    </message>
    <message>
        <source>Choose servers or links and remove them, or draw new links from a chosen server.</source>
        <translation>Server oder Verbindungen wählen und entfernen, oder von einem gewählten Server aus neue Verbindungen ziehen.</translation>
    </message>
    <message numerus="yes">
        <source>Would appear (%n)</source>
        <translation>
            <numerusform>Käme hinzu (%n)</numerusform>
            <numerusform>Käme hinzu (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would vanish (%n)</source>
        <translation>
            <numerusform>Fiele weg (%n)</numerusform>
            <numerusform>Fiele weg (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain would fall into parts that do not replicate with each other.</source>
        <translation>Die Domäne zerfiele in Teile, die nicht miteinander replizieren.</translation>
    </message>
    <message>
        <source>It would hold together, but not survive every single failure.</source>
        <translation>Sie hielte zusammen, überstünde aber nicht jeden einzelnen Ausfall.</translation>
    </message>
    <message>
        <source>It would survive the failure of any one server or link.</source>
        <translation>Sie überstünde den Ausfall jedes einzelnen Servers und jeder Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n link(s) that help (%1)</source>
        <translation>
            <numerusform>%n hilfreiche Verbindung hinzufügen (%1)</numerusform>
            <numerusform>%n hilfreiche Verbindungen hinzufügen (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Any one failure would be survived.</source>
        <translation>Jeder einzelne Ausfall würde überstanden.</translation>
    </message>
    <message>
        <source>It helps, but does not make every single failure harmless.</source>
        <translation>Das hilft, macht aber nicht jeden einzelnen Ausfall harmlos.</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>Ver&amp;lassen</translation>
    </message>
</context>
<context>
    <name>rd::UnsentChanges</name>
    <message>
        <source>a server that is gone</source>
        <translation>einem Server, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>%1 alone has what was changed on %2 (replica id %3) between %4 and %5.</source>
        <translation>Nur %1 hat, was auf %2 (Replikat-ID %3) zwischen %4 und %5 geändert wurde.</translation>
    </message>
    <message>
        <source>%1 alone has what was changed on %2 (replica id %3) until %4.</source>
        <translation>Nur %1 hat, was auf %2 (Replikat-ID %3) bis %4 geändert wurde.</translation>
    </message>
</context>
<context>
    <name>rd::VerdictCard</name>
    <message>
        <source>Shows line %1 of %2</source>
        <translation>Zeigt Zeile %1 von %2</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) of this kind</source>
        <translation>
            <numerusform>%n weitere Zeile dieser Art</numerusform>
            <numerusform>%n weitere Zeilen dieser Art</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 proves that it healed.</source>
        <translation>Zeile %1 beweist, dass es sich gegeben hat.</translation>
    </message>
    <message>
        <source>Line %1 of %2 proves that it healed.</source>
        <translation>Zeile %1 von %2 beweist, dass es sich gegeben hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>Was daraus folgte</translation>
    </message>
    <message>
        <source>What has healed</source>
        <translation>Was sich gegeben hat</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command. %1</source>
        <translation>Befehl. %1</translation>
    </message>
    <message>
        <source>Copies this command</source>
        <translation>Kopiert diesen Befehl</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and what to do</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Phase: %1</source>
        <translation>Abschnitt: %1</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>Look in: %1</source>
        <translation>Siehe auch: %1</translation>
    </message>
    <message>
        <source>Affects: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <translation>Bekannt aus: %1</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Aufräumen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the &amp;run</source>
        <translation>Den &amp;Lauf öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s) in the same logs were not looked at; the last one decides.</source>
        <translation>
            <numerusform>%n früherer Lauf in denselben Protokollen wurde nicht betrachtet; der letzte entscheidet.</numerusform>
            <numerusform>%n frühere Läufe in denselben Protokollen wurden nicht betrachtet; der letzte entscheidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in &amp;topology</source>
        <translation>In der &amp;Topologie zeigen</translation>
    </message>
    <message>
        <source>Shows line %1 of %2 among all logs</source>
        <translation>Zeigt Zeile %1 von %2 zwischen allen Protokollen</translation>
    </message>
    <message>
        <source>Read both &amp;machines&apos; logs</source>
        <translation>Protokolle beider &amp;Maschinen lesen</translation>
    </message>
</context>
<context>
    <name>rd::VerdictModel</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
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
        <source>All %1 DNS records are served by %2.</source>
        <translation>%2 liefert alle %1 DNS-Einträge.</translation>
    </message>
    <message>
        <source>The replica is hidden: it has no service records in DNS.</source>
        <translation>Das Replikat ist verborgen: es hat keine Diensteinträge im DNS.</translation>
    </message>
    <message>
        <source>Both agreements of each of the %1 suffixes work.</source>
        <translation>Beide Vereinbarungen jedes der %1 Suffixe funktionieren.</translation>
    </message>
    <message>
        <source>The directory does not list %1 as a server.</source>
        <translation>Das Verzeichnis führt %1 nicht als Server.</translation>
    </message>
    <message>
        <source>The installation did not get to its end. Clean it up and try again.</source>
        <translation>Die Installation kam nicht bis zum Ende. Aufräumen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The topology has no segment for %1.</source>
        <translation>Die Topologie hat kein Segment für %1.</translation>
    </message>
    <message>
        <source>The topology has a segment for %1 in one direction only.</source>
        <translation>Die Topologie hat nur in einer Richtung ein Segment für %1.</translation>
    </message>
    <message>
        <source>Both agreements work, but the topology does not manage them. Look at it with &quot;ipa topologysegment-find domain&quot;; add the missing segment with &quot;ipa topologysegment-add domain&quot;.</source>
        <translation>Beide Vereinbarungen funktionieren, aber die Topologie verwaltet sie nicht. Mit „ipa topologysegment-find domain“ ansehen; das fehlende Segment mit „ipa topologysegment-add domain“ hinzufügen.</translation>
    </message>
    <message>
        <source>FreeIPA does not serve DNS here. The records of %1 for your name servers are in %2 of this run; nsupdate takes that file.</source>
        <translation>FreeIPA bedient DNS hier nicht. Die Einträge von %1 für die eigenen Nameserver stehen in %2 dieses Laufs; nsupdate nimmt diese Datei.</translation>
    </message>
    <message>
        <source>Wait until every name server answers, and verify again.</source>
        <translation>Warten, bis jeder Nameserver antwortet, und noch einmal nachprüfen.</translation>
    </message>
    <message>
        <source>Add them with ipa dnsrecord-add or with nsupdate from %1 of this run, or wait and verify again.</source>
        <translation>Sie mit ipa dnsrecord-add oder mit nsupdate aus %1 dieses Laufs anlegen, oder warten und noch einmal nachprüfen.</translation>
    </message>
    <message>
        <source>Add these DNS records to the directory?</source>
        <translation>Diese DNS-Einträge im Verzeichnis anlegen?</translation>
    </message>
    <message>
        <source>%1 works, but clients do not find it completely: neither its installer nor anybody else has written them.</source>
        <translation>%1 funktioniert, aber Clients finden es nicht vollständig: Weder das Installationsprogramm noch sonst jemand hat sie angelegt.</translation>
    </message>
    <message>
        <source>The DNS record %1 could not be added.</source>
        <translation>Der DNS-Eintrag %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Add them with ipa dnsrecord-add or with nsupdate from %1 of this run, and verify again.</source>
        <translation>Sie mit ipa dnsrecord-add oder mit nsupdate aus %1 dieses Laufs anlegen und noch einmal nachprüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS record(s) were added to the directory.</source>
        <translation>
            <numerusform>%n DNS-Eintrag wurde im Verzeichnis angelegt.</numerusform>
            <numerusform>%n DNS-Einträge wurden im Verzeichnis angelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are missing in zones that FreeIPA does not serve, the first is %1. They are in %2 of this run; nsupdate takes that file.</source>
        <translation>
            <numerusform>%n Eintrag fehlt in Zonen, die FreeIPA nicht bedient: %1. Er steht in %2 dieses Laufs; nsupdate nimmt diese Datei.</numerusform>
            <numerusform>%n Einträge fehlen in Zonen, die FreeIPA nicht bedient, der erste ist %1. Sie stehen in %2 dieses Laufs; nsupdate nimmt diese Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory lacks %1</source>
        <translation>Im Verzeichnis fehlt %1</translation>
    </message>
    <message>
        <source>A reverse record is missing: %1. It is in %2 of this run; nsupdate takes that file.</source>
        <translation>Ein Eintrag für die Rückwärtsauflösung fehlt: %1. Er steht in %2 dieses Laufs; nsupdate nimmt die Datei.</translation>
    </message>
</context>
<context>
    <name>rd::WhatIf</name>
    <message>
        <source>%1 is no server of this domain.</source>
        <translation>%1 ist kein Server dieser Domäne.</translation>
    </message>
    <message>
        <source>Name a server as the picture shows it.</source>
        <translation>Einen Server so nennen, wie das Bild ihn zeigt.</translation>
    </message>
    <message>
        <source>%1 and %2 do not replicate %3 with each other.</source>
        <translation>%1 und %2 replizieren %3 nicht miteinander.</translation>
    </message>
    <message>
        <source>Name a link as the picture shows it.</source>
        <translation>Eine Verbindung so nennen, wie das Bild sie zeigt.</translation>
    </message>
    <message>
        <source>%1 is a server of this domain already.</source>
        <translation>%1 ist schon ein Server dieser Domäne.</translation>
    </message>
    <message>
        <source>A link needs two different servers.</source>
        <translation>Eine Verbindung braucht zwei verschiedene Server.</translation>
    </message>
    <message>
        <source>%1 and %2 replicate %3 with each other already.</source>
        <translation>%1 und %2 replizieren %3 schon miteinander.</translation>
    </message>
    <message>
        <source>It would be made.</source>
        <translation>Sie würde angelegt.</translation>
    </message>
    <message>
        <source>The numeric ids %1 to %2 of %3 would be lost.</source>
        <translation>Die numerischen IDs %1 bis %2 von %3 wären verloren.</translation>
    </message>
    <message>
        <source>Nobody hands them out any more unless they are given to another server first.</source>
        <translation>Niemand vergibt sie mehr, wenn sie nicht vorher ein anderer Server bekommt.</translation>
    </message>
    <message>
        <source>Give them to another server with &quot;ipa-replica-manage dnanextrange-set&quot;.</source>
        <translation>Sie mit „ipa-replica-manage dnanextrange-set“ einem anderen Server geben.</translation>
    </message>
    <message>
        <source>%1 is the last server with %2.</source>
        <translation>%1 ist der letzte Server mit %2.</translation>
    </message>
    <message>
        <source>The role and its data would be gone for good.</source>
        <translation>Die Rolle und ihre Daten wären für immer weg.</translation>
    </message>
    <message>
        <source>Install it on another server first.</source>
        <translation>Sie vorher auf einem anderen Server installieren.</translation>
    </message>
    <message>
        <source>%1 renews the CA&apos;s certificates.</source>
        <translation>%1 erneuert die Zertifikate der CA.</translation>
    </message>
    <message>
        <source>%1 keeps the DNSSEC keys.</source>
        <translation>%1 bewahrt die DNSSEC-Schlüssel.</translation>
    </message>
    <message>
        <source>Nobody would do it any more.</source>
        <translation>Niemand täte es mehr.</translation>
    </message>
    <message>
        <source>Give this task to another server first.</source>
        <translation>Diese Aufgabe vorher einem anderen Server geben.</translation>
    </message>
</context>
</TS>
