<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spreadsheets</name>
    <message>
        <source>Reference</source>
        <translation>Verwijzing</translation>
    </message>
    <message>
        <source>People, at least</source>
        <translation>Mensen, ten minste</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Kunnen</translation>
    </message>
    <message>
        <source>Good at</source>
        <translation>Goed in</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Week van</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made: %1.</source>
        <translation>Het rekenblad kon niet worden gemaakt: %1.</translation>
    </message>
    <message>
        <source>Look whether there is room for temporary files.</source>
        <translation>Kijk of er ruimte is voor tijdelijke bestanden.</translation>
    </message>
</context>
</TS>
