<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>slides</name>
    <message>
        <source>Bar chart. %1.</source>
        <translation>Staafdiagram. %1.</translation>
    </message>
    <message>
        <source>everybody: %1</source>
        <translation>iedereen: %1</translation>
    </message>
    <message>
        <source>Map of municipalities, darker where more people live. The table beside it has the figures.</source>
        <translation>Kaart van gemeenten, donkerder waar er meer mensen wonen. De aantallen staan in de tabel ernaast.</translation>
    </message>
    <message>
        <source>Call the employers&apos; desk and mention</source>
        <translation>Bel het werkgeversservicepunt en noem</translation>
    </message>
    <message>
        <source>Call branch %1 and mention</source>
        <translation>Bel vestiging %1 en noem</translation>
    </message>
    <message>
        <source>(a reference, when it is given out)</source>
        <translation>(een verwijzing, bij het uitgeven)</translation>
    </message>
    <message>
        <source>%1 people or more</source>
        <translation>%1 mensen of meer</translation>
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
        <source>Week of %1  ·  %2</source>
        <translation>Week van %1  ·  %2</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, vervolg</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Over dit rapport</translation>
    </message>
    <message>
        <source>How people are protected</source>
        <translation>Hoe mensen zijn beschermd</translation>
    </message>
    <message>
        <source>From what it was made</source>
        <translation>Waarvan het is gemaakt</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Uitgegeven</translation>
    </message>
    <message>
        <source>For whom: %1</source>
        <translation>Voor wie: %1</translation>
    </message>
    <message>
        <source>Legal ground: %1</source>
        <translation>Grondslag: %1</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Week</source>
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
        <source>A look at what would go out: not given out yet</source>
        <translation>Een blik op wat naar buiten zou gaan: nog niet uitgegeven</translation>
    </message>
    <message>
        <source>Map of the Netherlands; marked: %1</source>
        <translation>Kaart van Nederland; gemarkeerd: %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of the paper</comment>
        <translation>nl</translation>
    </message>
</context>
</TS>
