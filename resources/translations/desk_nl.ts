<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>nog %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>nog %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>nog %1 uur %2 min</translation>
    </message>
</context>
<context>
    <name>spiegel::desk::Task</name>
    <message>
        <source>Stopping …</source>
        <translation>Stopt …</translation>
    </message>
    <message>
        <source>Stopped; nothing was left half done.</source>
        <translation>Gestopt; er is niets half gedaan.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>spiegel::desk::TaskLine</name>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegleggen</translation>
    </message>
</context>
</TS>
