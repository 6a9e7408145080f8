<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>store</name>
    <message>
        <source>The database was made by a newer version of the program (schema %1, known here: %2).</source>
        <translation>De database is gemaakt door een nieuwere versie van het programma (schema %1, hier bekend: %2).</translation>
    </message>
    <message>
        <source>Install the newer version, or choose another database.</source>
        <translation>Installeer de nieuwere versie, of kies een andere database.</translation>
    </message>
    <message>
        <source>The database has been cut off: %1 of %2 bytes are there.</source>
        <translation>De database is afgebroken: er zijn %1 van de %2 bytes.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>Deze database is er niet.</translation>
    </message>
    <message>
        <source>Choose another file, or load a dump first.</source>
        <translation>Kies een ander bestand, of laad eerst een dump.</translation>
    </message>
    <message>
        <source>The database is empty: no dump has been loaded yet.</source>
        <translation>De database is leeg: er is nog geen dump geladen.</translation>
    </message>
    <message>
        <source>Load a dump first.</source>
        <translation>Laad eerst een dump.</translation>
    </message>
    <message>
        <source>There is no snapshot of %1.</source>
        <translation>Er is geen week met peildatum %1.</translation>
    </message>
    <message>
        <source>Choose one of: %1.</source>
        <translation>Kies een van: %1.</translation>
    </message>
    <message>
        <source>Another window or program is writing to this database.</source>
        <translation>Een ander venster of programma schrijft in deze database.</translation>
    </message>
    <message>
        <source>Wait until it is ready, or close it, and try again.</source>
        <translation>Wacht tot dat klaar is, of sluit het, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De database is beschadigd.</translation>
    </message>
    <message>
        <source>Put back a copy of the file, or load the dumps again into a new database.</source>
        <translation>Zet een kopie van het bestand terug, of laad de dumps opnieuw in een nieuwe database.</translation>
    </message>
    <message>
        <source>This is no database of Spiegelpaleis.</source>
        <translation>Dit is geen database van Spiegelpaleis.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>The database could not be opened.</source>
        <translation>De database kon niet worden geopend.</translation>
    </message>
    <message>
        <source>Look whether the folder is there and is yours.</source>
        <translation>Kijk of de map bestaat en van u is.</translation>
    </message>
    <message>
        <source>The database answered: %1.</source>
        <translation>De database antwoordde: %1.</translation>
    </message>
    <message>
        <source>Try again; if it comes back, keep this text and report it.</source>
        <translation>Probeer het opnieuw; komt het terug, bewaar dan deze tekst en meld het.</translation>
    </message>
</context>
</TS>
