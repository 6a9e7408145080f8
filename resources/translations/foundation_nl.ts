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
    <message>
        <source>This is not a table of weights.</source>
        <translation>Dit is geen tabel met gewichten.</translation>
    </message>
    <message>
        <source>Each thing stands in it once, with a number from 0 to %1 and a reason; not all numbers are 0.</source>
        <translation>Alles staat er één keer in, met een getal van 0 tot %1 en een reden; niet alle getallen zijn 0.</translation>
    </message>
    <message>
        <source>No JSON, at byte %1</source>
        <translation>Geen JSON, bij byte %1</translation>
    </message>
</context>
</TS>
