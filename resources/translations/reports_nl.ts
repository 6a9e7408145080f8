<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>reports</name>
    <message>
        <source>Two shares were made from different data or in another way.</source>
        <translation>Twee delen zijn gemaakt van andere gegevens of op een andere manier.</translation>
    </message>
    <message>
        <source>Make all shares with the same program, database and options.</source>
        <translation>Maak alle delen met hetzelfde programma, dezelfde database en dezelfde opties.</translation>
    </message>
    <message>
        <source>The figures of a share are damaged.</source>
        <translation>De cijfers van een deel ontbreken of zijn beschadigd.</translation>
    </message>
    <message>
        <source>Run that share, then join again.</source>
        <translation>Maak dat deel, en voeg daarna opnieuw samen.</translation>
    </message>
</context>
</TS>
