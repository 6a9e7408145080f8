<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>openmatch</name>
    <message>
        <source>Open Match has no occupation %1 in the week of %2.</source>
        <translation>Open Match heeft geen beroep %1 in de week van %2.</translation>
    </message>
    <message>
        <source>Give a code of BEROEP_CD, as in the file.</source>
        <translation>Geef een code van BEROEP_CD, zoals in het bestand.</translation>
    </message>
    <message>
        <source>The file lacks a column that Open Match has: %1.</source>
        <translation>Het bestand mist een kolom die Open Match heeft: %1.</translation>
    </message>
    <message>
        <source>Look whether it is a weekly file of UWV Open Match Data.</source>
        <translation>Kijk of het een weekbestand van UWV Open Match Data is.</translation>
    </message>
    <message>
        <source>Reading Open Match</source>
        <translation>Open Match lezen</translation>
    </message>
    <message>
        <source>%1 of %2 rows cannot be used.</source>
        <translation>%1 van %2 rijen zijn niet te gebruiken.</translation>
    </message>
    <message>
        <source>The week of %1 stands in two files.</source>
        <translation>De week van %1 staat in twee bestanden.</translation>
    </message>
    <message>
        <source>Load them one by one.</source>
        <translation>Laad ze een voor een.</translation>
    </message>
    <message>
        <source>There is no file of UWV Open Match Data here.</source>
        <translation>Hier is geen bestand van UWV Open Match Data.</translation>
    </message>
    <message>
        <source>It is a CSV with the columns PEILDATUM, BEROEP_CD, REC_TYPE and AANTAL, or a zip with one.</source>
        <translation>Het is een CSV met de kolommen PEILDATUM, BEROEP_CD, REC_TYPE en AANTAL, of een zip met zo&apos;n bestand.</translation>
    </message>
    <message>
        <source>No row of it can be used.</source>
        <translation>Geen rij ervan is te gebruiken.</translation>
    </message>
    <message>
        <source>The week of %1 is in the database already, with other content.</source>
        <translation>De week van %1 staat al in de database, met een andere inhoud.</translation>
    </message>
    <message>
        <source>Mend the file, or allow more (Settings; --max-rejects).</source>
        <translation>Verbeter het bestand, of sta meer toe (Instellingen; --max-rejects).</translation>
    </message>
    <message>
        <source>Week of %1: %2 occupations in %3 postcode areas, with %4 vacancies; %5 times somebody did the work and %6 times somebody looks for it.</source>
        <translation>Week van %1: %2 beroepen in %3 postcodegebieden, met %4 vacatures; %5 keer deed iemand het werk en %6 keer zoekt iemand het.</translation>
    </message>
    <message>
        <source>Choose &apos;replace&apos; (--replace) to put this one in its place.</source>
        <translation>Kies 'vervangen' (--replace) om deze in de plaats ervan te zetten.</translation>
    </message>
</context>
</TS>
