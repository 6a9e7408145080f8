<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>figures</name>
    <message>
        <source>However much is hidden, a small group could be worked out.</source>
        <translation>Hoeveel er ook verborgen wordt: een kleine groep is dan toch uit te rekenen.</translation>
    </message>
    <message>
        <source>Take a wider area, fewer variables or fewer filters.</source>
        <translation>Neem een groter gebied, minder kenmerken of minder filters.</translation>
    </message>
    <message>
        <source>These counts cannot be rounded so that they still add up.</source>
        <translation>Deze aantallen zijn niet zo af te ronden dat ze nog optellen.</translation>
    </message>
    <message>
        <source>Take fewer variables.</source>
        <translation>Kies minder kenmerken.</translation>
    </message>
</context>
</TS>
