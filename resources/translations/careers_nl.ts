<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>careers</name>
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
</context>
</TS>
