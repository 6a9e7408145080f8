<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>foundation</name>
    <message>
        <source>Stopped on request.</source>
        <translation>Op verzoek gestopt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then start again.</source>
        <translation>Maak ruimte of kies een andere map, en begin opnieuw.</translation>
    </message>
    <message>
        <source>This place may not be written to.</source>
        <translation>Op deze plek mag u niet schrijven.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Kies een map van uzelf.</translation>
    </message>
    <message>
        <source>The disk or USB stick is no longer there, or does not work.</source>
        <translation>De schijf of USB-stick is er niet meer, of werkt niet.</translation>
    </message>
    <message>
        <source>Put it back, then start again: what is done stays done.</source>
        <translation>Sluit hem weer aan en begin opnieuw: wat klaar is, blijft klaar.</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Het bestand kon niet worden geschreven (%1).</translation>
    </message>
    <message>
        <source>Choose another folder, then start again.</source>
        <translation>Kies een andere map, en begin opnieuw.</translation>
    </message>
</context>
</TS>
