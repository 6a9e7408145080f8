<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>market</name>
    <message>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation>plaats niet bekend</translation>
    </message>
    <message>
        <source>Reading people and vacancies</source>
        <translation>Mensen en vacatures lezen</translation>
    </message>
    <message>
        <source>There is no week in the database yet.</source>
        <translation>Er staat nog geen week in de database.</translation>
    </message>
    <message>
        <source>Load a dump first.</source>
        <translation>Laad eerst een dump.</translation>
    </message>
    <message>
        <source>Counting supply and demand</source>
        <translation>Vraag en aanbod tellen</translation>
    </message>
    <message>
        <source>very loose</source>
        <translation>zeer ruim</translation>
    </message>
    <message>
        <source>loose</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>even</source>
        <translation>gemiddeld</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>krap</translation>
    </message>
    <message>
        <source>very tight</source>
        <translation>zeer krap</translation>
    </message>
    <message>
        <source>Counting earlier weeks</source>
        <translation>Eerdere weken tellen</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vooruit</translation>
    </message>
    <message>
        <source>forward and aside</source>
        <translation>vooruit opzij</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>vergelijkbaar</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>opzij</translation>
    </message>
</context>
</TS>
