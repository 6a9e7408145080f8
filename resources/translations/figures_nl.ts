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
</context>
</TS>
