<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>rd::TopologyPage</name>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
</context>
</TS>
