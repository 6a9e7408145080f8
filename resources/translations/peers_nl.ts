<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>peers</name>
    <message>
        <source>last occupation %1</source>
        <translation>laatste beroep %1</translation>
    </message>
    <message>
        <source>worked as %1</source>
        <translation>werkte als %1</translation>
    </message>
    <message>
        <source>worked in the group %1</source>
        <translation>werkte in de groep %1</translation>
    </message>
    <message>
        <source>went from %1 to %2</source>
        <translation>ging van %1 naar %2</translation>
    </message>
    <message>
        <source>education %1</source>
        <translation>opleiding %1</translation>
    </message>
    <message>
        <source>educated in %1</source>
        <translation>opgeleid in %1</translation>
    </message>
    <message>
        <source>competence %1</source>
        <translation>competentie %1</translation>
    </message>
    <message>
        <source>last occupation of %1</source>
        <translation>laatste beroep op %1</translation>
    </message>
    <message>
        <source>%1 years since the first job</source>
        <translation>%1 jaar sinds de eerste baan</translation>
    </message>
    <message>
        <source>%1 years old</source>
        <translation>%1 jaar oud</translation>
    </message>
    <message>
        <source>This is not a table of weights for finding peers.</source>
        <translation>Dit is geen tabel met gewichten om mensen te vinden die op elkaar lijken.</translation>
    </message>
    <message>
        <source>The half life stands in it, from %1 to %2 years.</source>
        <translation>De halfwaardetijd staat erin, van %1 tot %2 jaar.</translation>
    </message>
</context>
</TS>
