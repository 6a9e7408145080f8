<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>geography</name>
    <message>
        <source>Give the name or the code of an arbeidsmarktregio, municipality or province.</source>
        <translation>Geef de naam of de code van een arbeidsmarktregio, gemeente of provincie.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Bedoelt u: %1?</translation>
    </message>
    <message>
        <source>There is no region called &apos;%1&apos;.</source>
        <translation>Er is geen gebied met de naam &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>labour market region</source>
        <translation>arbeidsmarktregio</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincie</translation>
    </message>
    <message>
        <source>This is not a map of this program, or it is damaged.</source>
        <translation>Dit is geen kaart van dit programma, of de kaart is beschadigd.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>This is not a table of travel times.</source>
        <translation>Dit is geen tabel met reistijden.</translation>
    </message>
    <message>
        <source>The first line must be: van;naar;seconden (and vervoer, if it holds several means of transport).</source>
        <translation>De eerste regel moet zijn: van;naar;seconden (en vervoer, als er meer soorten vervoer in staan).</translation>
    </message>
    <message>
        <source>This line is not a travel time.</source>
        <translation>Deze regel is geen reistijd.</translation>
    </message>
    <message>
        <source>Needed are two postcodes of four digits, whole seconds (at most a day), and auto, ov or fiets where there is a column vervoer.</source>
        <translation>Nodig zijn twee postcodes van vier cijfers, hele seconden (ten hoogste een dag), en auto, ov of fiets als er een kolom vervoer is.</translation>
    </message>
    <message>
        <source>by car</source>
        <translation>met de auto</translation>
    </message>
    <message>
        <source>by public transport</source>
        <translation>met het openbaar vervoer</translation>
    </message>
    <message>
        <source>by bicycle</source>
        <translation>met de fiets</translation>
    </message>
    <message>
        <source>The postcode %1 is not known.</source>
        <translation>Postcode %1 is niet bekend.</translation>
    </message>
    <message>
        <source>Nearest are: %1.</source>
        <translation>Het dichtst erbij zijn: %1.</translation>
    </message>
    <message>
        <source>measured: %1</source>
        <translation>gemeten: %1</translation>
    </message>
    <message>
        <source>estimate of Spiegelpaleis</source>
        <translation>schatting van Spiegelpaleis</translation>
    </message>
    <message>
        <source>Reading travel times</source>
        <translation>Reistijden lezen</translation>
    </message>
    <message>
        <source>The file with measured travel times cannot be read.</source>
        <translation>Het bestand met gemeten reistijden kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Put it back, load another, or go back to the estimate.</source>
        <translation>Zet het terug, laad een ander bestand, of ga terug naar de schatting.</translation>
    </message>
    <message>
        <source>The file with measured travel times is not the one that was loaded.</source>
        <translation>Het bestand met gemeten reistijden is niet het bestand dat geladen is.</translation>
    </message>
    <message>
        <source>Load it again, or go back to the estimate.</source>
        <translation>Laad het opnieuw, of ga terug naar de schatting.</translation>
    </message>
</context>
</TS>
