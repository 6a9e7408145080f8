<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>shell</name>
    <message>
        <source>Work is still going on</source>
        <translation>Er wordt nog gewerkt</translation>
    </message>
    <message>
        <source>If you close now it is stopped. Nothing stays half done: the data stay as they were, and a batch of cards goes on later where it was.</source>
        <translation>Als u nu sluit, stopt dat. Niets blijft half gedaan: de gegevens blijven zoals ze waren, en een reeks kaarten gaat later verder waar hij was.</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Doorwerken</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Stoppen en sluiten</translation>
    </message>
</context>
<context>
    <name>spiegel::shell::MainWindow</name>
    <message>
        <source>Opening the database</source>
        <translation>De database openen</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db);;All files (*)</source>
        <translation>Databases (*.sqlite *.db);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Nieuwe database</translation>
    </message>
    <message>
        <source>Open database</source>
        <translation>Database openen</translation>
    </message>
</context>
<context>
    <name>spiegel::shell::TopBar</name>
    <message>
        <source>Search a page, an occupation, a CV …</source>
        <translation>Zoek een pagina, beroep of cv …</translation>
    </message>
    <message>
        <source>practice data</source>
        <translation>oefengegevens</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Ongedaan maken: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Opnieuw: %1</translation>
    </message>
    <message>
        <source>The people in this week are made up.</source>
        <translation>De mensen in deze week zijn verzonnen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>No database</source>
        <translation>Geen database</translation>
    </message>
    <message>
        <source>The week you look at</source>
        <translation>De week die u bekijkt</translation>
    </message>
    <message>
        <source>Open database …</source>
        <translation>Database openen …</translation>
    </message>
    <message>
        <source>New database …</source>
        <translation>Nieuwe database …</translation>
    </message>
</context>
<context>
    <name>spiegel::shell::WeekWatch</name>
    <message>
        <source>Another window or program removed the week of %1.</source>
        <translation>Een ander venster of programma heeft de week van %1 verwijderd.</translation>
    </message>
    <message>
        <source>Show the newest week</source>
        <translation>Toon de nieuwste week</translation>
    </message>
    <message>
        <source>Another window or program loaded the week of %1.</source>
        <translation>Een ander venster of programma heeft de week van %1 geladen.</translation>
    </message>
    <message>
        <source>Here you still look at the week of %1.</source>
        <translation>Hier kijkt u nog naar de week van %1.</translation>
    </message>
    <message>
        <source>Show that week</source>
        <translation>Toon die week</translation>
    </message>
</context>
</TS>
