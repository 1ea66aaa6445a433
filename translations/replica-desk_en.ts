<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>rd::Analysis</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n second(s) ahead of the others.</source>
        <translation>
            <numerusform>The clock of %1 is %n second ahead of the others.</numerusform>
            <numerusform>The clock of %1 is %n seconds ahead of the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of %1 is %n second(s) behind the others.</source>
        <translation>
            <numerusform>The clock of %1 is %n second behind the others.</numerusform>
            <numerusform>The clock of %1 is %n seconds behind the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this machine differs from the servers&apos; by %n second(s).</source>
        <translation>
            <numerusform>The clock of this machine differs from the servers&apos; by %n second.</numerusform>
            <numerusform>The clock of this machine differs from the servers&apos; by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 numbers its changes %n second(s) ahead of its clock.</source>
        <translation>
            <numerusform>%1 numbers its changes %n second ahead of its clock.</numerusform>
            <numerusform>%1 numbers its changes %n seconds ahead of its clock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n numeric id(s) left.</source>
        <translation>
            <numerusform>%1 has %n numeric id left.</numerusform>
            <numerusform>%1 has %n numeric ids left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers run %n version(s) of the directory.</source>
        <translation>
            <numerusform>The servers run %n version of the directory.</numerusform>
            <numerusform>The servers run %n versions of the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other server(s) agree(s).</source>
        <translation>
            <numerusform>%n other server agrees.</numerusform>
            <numerusform>%n other servers agree.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s): %1</source>
        <translation>
            <numerusform>%n server: %1</numerusform>
            <numerusform>%n servers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The servers of the %1 fall into %n part(s) that do not replicate.</source>
        <translation>
            <numerusform>The servers of the %1 fall into %n part that does not replicate.</numerusform>
            <numerusform>The servers of the %1 fall into %n parts that do not replicate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n link(s) for the %2.</source>
        <translation>
            <numerusform>%1 has %n link for the %2.</numerusform>
            <numerusform>%1 has %n links for the %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change of the %1 takes %n hop(s) from %2 to %3.</source>
        <translation>
            <numerusform>A change of the %1 takes %n hop from %2 to %3.</numerusform>
            <numerusform>A change of the %1 takes %n hops from %2 to %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The domain has %n server(s).</source>
        <translation>
            <numerusform>The domain has %n server.</numerusform>
            <numerusform>The domain has %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::AuditCommand</name>
    <message numerus="yes">
        <source>All %n entries are as they were written.</source>
        <translation>
            <numerusform>The only entry is as it was written.</numerusform>
            <numerusform>All %n entries are as they were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Bundle</name>
    <message numerus="yes">
        <source>The file is %n day(s) old.</source>
        <translation>
            <numerusform>The file is %n day old.</numerusform>
            <numerusform>The file is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate %1 in %2 ends in %n day(s).</source>
        <translation>
            <numerusform>The certificate %1 in %2 ends in %n day.</numerusform>
            <numerusform>The certificate %1 in %2 ends in %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 is valid for %n more day(s).</source>
        <translation>
            <numerusform>%1: %2 is valid for %n more day.</numerusform>
            <numerusform>%1: %2 is valid for %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::BundleMaker</name>
    <message numerus="yes">
        <source>%1 holds %n private key(s), where one server&apos;s is expected.</source>
        <translation>
            <numerusform>%1 holds %n private key, where one server&apos;s is expected.</numerusform>
            <numerusform>%1 holds %n private keys, where one server&apos;s is expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::BundleOutput</name>
    <message numerus="yes">
        <source>%1 %2, until %3, %n day(s) left; %4</source>
        <translation>
            <numerusform>%1 %2, until %3, %n day left; %4</numerusform>
            <numerusform>%1 %2, until %3, %n days left; %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::BundlesPage</name>
    <message numerus="yes">
        <source>%n machine(s) could not be looked at. The first: %1</source>
        <translation>
            <numerusform>%n machine could not be looked at. The first: %1</numerusform>
            <numerusform>%n machines could not be looked at. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::CaptureCommand</name>
    <message numerus="yes">
        <source>%1 holds %n server(s).</source>
        <translation>
            <numerusform>%1 holds %n server.</numerusform>
            <numerusform>%1 holds %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Choice</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::CleanupSteps</name>
    <message numerus="yes">
        <source>It cannot be undone. %n thing(s) would be removed.</source>
        <translation>
            <numerusform>It cannot be undone. %n thing would be removed.</numerusform>
            <numerusform>It cannot be undone. %n things would be removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten file(s) or folder(s) removed.</source>
        <translation>
            <numerusform>%n forgotten file or folder removed.</numerusform>
            <numerusform>%n forgotten files or folders removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) and value(s) removed.</source>
        <translation>
            <numerusform>%n entry or value removed.</numerusform>
            <numerusform>%n entries and values removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ConnectGesture</name>
    <message numerus="yes">
        <source>New %1 link from %2: choose one of %n server(s).</source>
        <translation>
            <numerusform>New %1 link from %2: choose one of %n server.</numerusform>
            <numerusform>New %1 link from %2: choose one of %n servers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ConnectionText</name>
    <message numerus="yes">
        <source>%n required port(s) cannot be used; an installation would fail.</source>
        <translation>
            <numerusform>%n required port cannot be used; an installation would fail.</numerusform>
            <numerusform>%n required ports cannot be used; an installation would fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 s.</source>
        <translation>
            <numerusform>%n result in %1 s.</numerusform>
            <numerusform>%n results in %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::DetailsPane</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisController</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisPage</name>
    <message numerus="yes">
        <source>%1 · %n log(s) read</source>
        <translation>
            <numerusform>%1 · %n log read</numerusform>
            <numerusform>%1 · %n logs read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::DiagnosisText</name>
    <message numerus="yes">
        <source>%n more lines of this kind</source>
        <translation>
            <numerusform>%n more line of this kind</numerusform>
            <numerusform>%n more lines of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier runs in the same logs; the last one decides.</source>
        <translation>
            <numerusform>%n earlier run in the same logs; the last one decides.</numerusform>
            <numerusform>%n earlier runs in the same logs; the last one decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::EditController</name>
    <message numerus="yes">
        <source>Then %n more change(s)</source>
        <translation>
            <numerusform>Then %n more change</numerusform>
            <numerusform>Then %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Facts</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::FindingsPane</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::Grouping</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::HistoryEvent</name>
    <message numerus="yes">
        <source>%1 It changed %n time(s) meanwhile.</source>
        <translation>
            <numerusform>%1 It changed %n time meanwhile.</numerusform>
            <numerusform>%1 It changed %n times meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::HistoryText</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n change(s)</source>
        <translation>
            <numerusform>at least %n change</numerusform>
            <numerusform>at least %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %n changes</source>
        <translation>
            <numerusform>%1 to %n changes</numerusform>
            <numerusform>%1 to %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LinkItem</name>
    <message numerus="yes">
        <source>The worst of %n link(s) between these places.</source>
        <translation>
            <numerusform>The worst of %n link between these places.</numerusform>
            <numerusform>The worst of %n links between these places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LocationItem</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LogFilterBar</name>
    <message numerus="yes">
        <source>&amp;%n minute(s) before and after the current line</source>
        <translation>
            <numerusform>&amp;%n minute before and after the current line</numerusform>
            <numerusform>&amp;%n minutes before and after the current line</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::LogsPage</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::MainWindow</name>
    <message numerus="yes">
        <source>%n replica(s) are being made. What was started on the new machine goes on there.</source>
        <translation>
            <numerusform>%n replica is being made. What was started on the new machine goes on there.</numerusform>
            <numerusform>%n replicas are being made. What was started on the new machines goes on there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PortChecks</name>
    <message numerus="yes">
        <source>%n port(s)</source>
        <translation>
            <numerusform>%n port</numerusform>
            <numerusform>%n ports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) in order</source>
        <translation>
            <numerusform>%n certificate in order</numerusform>
            <numerusform>%n certificates in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PreflightPage</name>
    <message numerus="yes">
        <source>%n thing(s) would make it fail. Nothing has been changed.</source>
        <translation>
            <numerusform>%n thing would make it fail. Nothing has been changed.</numerusform>
            <numerusform>%n things would make it fail. Nothing has been changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing stands in the way (%n check(s) in %1 s).</source>
        <translation>
            <numerusform>Nothing stands in the way (%n check in %1 s).</numerusform>
            <numerusform>Nothing stands in the way (%n checks in %1 s).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PreflightStep</name>
    <message numerus="yes">
        <source>%n check(s) are in order.</source>
        <translation>
            <numerusform>%n check is in order.</numerusform>
            <numerusform>%n checks are in order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it fail; nothing has been changed.</source>
        <translation>
            <numerusform>%n thing would make it fail; nothing has been changed.</numerusform>
            <numerusform>%n things would make it fail; nothing has been changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::PreflightText</name>
    <message numerus="yes">
        <source>%n thing(s) would make it fail.</source>
        <translation>
            <numerusform>%n thing would make it fail.</numerusform>
            <numerusform>%n things would make it fail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) in %1 s.</source>
        <translation>
            <numerusform>%n check in %1 s.</numerusform>
            <numerusform>%n checks in %1 s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::QueuePanel</name>
    <message numerus="yes">
        <source>Queue: %n replica(s), one after another in each domain</source>
        <translation>
            <numerusform>Queue: %n replica, one after another in each domain</numerusform>
            <numerusform>Queue: %n replicas, one after another in each domain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Queue: %n replica(s) wait until you start it</source>
        <translation>
            <numerusform>Queue: %n replica waits until you start it</numerusform>
            <numerusform>Queue: %n replicas wait until you start it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::RuvPlan</name>
    <message numerus="yes">
        <source>%n server(s) hold this data, and each uses another id.</source>
        <translation>
            <numerusform>%n server holds this data, and it uses an id of its own.</numerusform>
            <numerusform>%n servers hold this data, and each uses another id.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::ServeStep</name>
    <message numerus="yes">
        <source>%n role(s) are on, hidden from clients.</source>
        <translation>
            <numerusform>%n role is on, hidden from clients.</numerusform>
            <numerusform>%n roles are on, hidden from clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are on.</source>
        <translation>
            <numerusform>%n role is on.</numerusform>
            <numerusform>%n roles are on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate at port %1 ends in %n day(s).</source>
        <translation>
            <numerusform>The certificate at port %1 ends in %n day.</numerusform>
            <numerusform>The certificate at port %1 ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SourceAdvice</name>
    <message numerus="yes">
        <source>it replicates with %n server(s) already</source>
        <translation>
            <numerusform>it replicates with %n server already</numerusform>
            <numerusform>it replicates with %n servers already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SupportCommand</name>
    <message numerus="yes">
        <source>%n masked</source>
        <translation>
            <numerusform>%n masked</numerusform>
            <numerusform>%n masked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SupportDialog</name>
    <message numerus="yes">
        <source>%n place(s) taken out</source>
        <translation>
            <numerusform>%n place taken out</numerusform>
            <numerusform>%n places taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1, %2</source>
        <translation>
            <numerusform>%n file, %1, %2</numerusform>
            <numerusform>%n files, %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::SystemChecks</name>
    <message numerus="yes">
        <source>%n rule(s) that turn packets away</source>
        <translation>
            <numerusform>%n rule that turns packets away</numerusform>
            <numerusform>%n rules that turn packets away</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::TopologyPage</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n path(s) tried</source>
        <translation>
            <numerusform> · %n path tried</numerusform>
            <numerusform> · %n paths tried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n closed</source>
        <translation>
            <numerusform>, %n closed</numerusform>
            <numerusform>, %n closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::TrialPanel</name>
    <message numerus="yes">
        <source>Would appear (%n)</source>
        <translation>
            <numerusform>Would appear (%n)</numerusform>
            <numerusform>Would appear (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would vanish (%n)</source>
        <translation>
            <numerusform>Would vanish (%n)</numerusform>
            <numerusform>Would vanish (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n link(s) that help (%1)</source>
        <translation>
            <numerusform>Add %n link that helps (%1)</numerusform>
            <numerusform>Add %n links that help (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::VerdictCard</name>
    <message numerus="yes">
        <source>%n more line(s) of this kind</source>
        <translation>
            <numerusform>%n more line of this kind</numerusform>
            <numerusform>%n more lines of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier run(s) in the same logs were not looked at; the last one decides.</source>
        <translation>
            <numerusform>%n earlier run in the same logs was not looked at; the last one decides.</numerusform>
            <numerusform>%n earlier runs in the same logs were not looked at; the last one decides.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rd::VerifyStep</name>
    <message numerus="yes">
        <source>%n DNS record(s) were added to the directory.</source>
        <translation>
            <numerusform>%n DNS record was added to the directory.</numerusform>
            <numerusform>%n DNS records were added to the directory.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are missing in zones that FreeIPA does not serve, the first is %1. They are in %2 of this run; nsupdate takes that file.</source>
        <translation>
            <numerusform>%n record is missing in a zone that FreeIPA does not serve: %1. It is in %2 of this run; nsupdate takes that file.</numerusform>
            <numerusform>%n records are missing in zones that FreeIPA does not serve, the first is %1. They are in %2 of this run; nsupdate takes that file.</numerusform>
        </translation>
    </message>
</context>
</TS>
