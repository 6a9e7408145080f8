<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>occupations</name>
    <message>
        <source>higher</source>
        <translation>hoger</translation>
    </message>
    <message>
        <source>the same level</source>
        <translation>gelijk niveau</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>lager</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>level 1: simple work</source>
        <translation>niveau 1: eenvoudig werk</translation>
    </message>
    <message>
        <source>level 2: skilled work</source>
        <translation>niveau 2: vakwerk</translation>
    </message>
    <message>
        <source>level 3: technical and specialist work</source>
        <translation>niveau 3: technisch en gespecialiseerd werk</translation>
    </message>
    <message>
        <source>level 4: professional and managing work</source>
        <translation>niveau 4: hooggespecialiseerd en leidinggevend werk</translation>
    </message>
</context>
</TS>
