<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>comparison</name>
    <message>
        <source>Reading the people</source>
        <translation>De mensen lezen</translation>
    </message>
    <message>
        <source>Reading their jobs</source>
        <translation>Hun banen lezen</translation>
    </message>
    <message>
        <source>Joining the careers</source>
        <translation>De loopbanen samenvoegen</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>women</source>
        <translation>vrouwen</translation>
    </message>
    <message>
        <source>men</source>
        <translation>mannen</translation>
    </message>
    <message>
        <source>with ‘%1’</source>
        <translation>met ‘%1’</translation>
    </message>
    <message>
        <source>without ‘%1’</source>
        <translation>zonder ‘%1’</translation>
    </message>
</context>
</TS>
