<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>desktop</name>
    <message>
        <source>The database; by default the one opened last.</source>
        <translation>De database; anders de laatst geopende.</translation>
    </message>
    <message>
        <source>The page to begin with: start, careers, cards, targetgroup, personas, reports, data, weights, settings, about.</source>
        <translation>De pagina om mee te beginnen: start, careers, cards, targetgroup, personas, reports, data, weights, settings, about.</translation>
    </message>
    <message>
        <source>What to show on that page, such as occupation:CODE or cv:NUMBER.</source>
        <translation>Wat op die pagina te zien is, zoals occupation:CODE of cv:NUMMER.</translation>
    </message>
    <message>
        <source>Write a picture of the page to this PNG file and stop.</source>
        <translation>Schrijf een plaatje van de pagina naar dit PNG-bestand en stop.</translation>
    </message>
    <message>
        <source>Write a picture of every page to this folder and stop.</source>
        <translation>Schrijf een plaatje van elke pagina naar deze map en stop.</translation>
    </message>
    <message>
        <source>The language: nl or en.</source>
        <translation>De taal: nl of en.</translation>
    </message>
    <message>
        <source>The colours: light or dark.</source>
        <translation>De kleuren: light of dark.</translation>
    </message>
    <message>
        <source>The size of the window, such as 1440x900.</source>
        <translation>De grootte van het venster, zoals 1440x900.</translation>
    </message>
    <message>
        <source>Say on standard error how long the first page took.</source>
        <translation>Zeg op de foutuitvoer hoe lang de eerste pagina duurde.</translation>
    </message>
    <message>
        <source>This text.</source>
        <translation>Deze tekst.</translation>
    </message>
    <message>
        <source>The version.</source>
        <translation>De versie.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Workbench for careers and cv cards of the public employment service.</source>
        <translation>Werkbank voor loopbanen en cv-kaarten van de publieke arbeidsbemiddeling.</translation>
    </message>
    <message>
        <source>See spiegelpaleis --help.</source>
        <translation>Zie spiegelpaleis --help.</translation>
    </message>
    <message>
        <source>There is no option ‘%1’.</source>
        <translation>De optie ‘%1’ bestaat niet.</translation>
    </message>
    <message>
        <source>‘%1’ is not understood.</source>
        <translation>‘%1’ is hier niet te begrijpen.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not ‘%1’.</source>
        <translation>Het thema is light of dark, niet ‘%1’.</translation>
    </message>
    <message>
        <source>The language is nl or en, not ‘%1’.</source>
        <translation>De taal is nl of en, niet ‘%1’.</translation>
    </message>
    <message>
        <source>The size is written as 1440x900, not ‘%1’.</source>
        <translation>De grootte schrijft u als 1440x900, niet als ‘%1’.</translation>
    </message>
    <message>
        <source>The page ‘%1’ was not ready within a minute.</source>
        <translation>De pagina ‘%1’ was niet binnen een minuut klaar.</translation>
    </message>
    <message>
        <source>There is no page ‘%1’.</source>
        <translation>De pagina ‘%1’ bestaat niet.</translation>
    </message>
</context>
</TS>
