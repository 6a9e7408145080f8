<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>releases</name>
    <message>
        <source>Checking what can be worked out</source>
        <translation>Nagaan wat er te herleiden is</translation>
    </message>
    <message>
        <source>table %1 of %2</source>
        <translation>tabel %1 van %2</translation>
    </message>
</context>
</TS>
