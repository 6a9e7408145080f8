<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>spiegel::uiquality::FillMap</name>
    <message>
        <source>How far each field is filled in, by group</source>
        <translation>Hoe ver elk veld is ingevuld, per groep</translation>
    </message>
    <message>
        <source>number</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>%1: click to see the worst first.</source>
        <translation>%1: klik om het slechtste bovenaan te zien.</translation>
    </message>
</context>
<context>
    <name>spiegel::uiquality::GroupPanel</name>
    <message>
        <source>Fields of the group</source>
        <translation>Velden van de groep</translation>
    </message>
    <message>
        <source>Contradictions of the group</source>
        <translation>Tegenspraken van de groep</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Too few records to show figures of.</source>
        <translation>Te weinig gegevens om cijfers van te tonen.</translation>
    </message>
    <message>
        <source>%1 records · score 0 to 100: mean %2, median %3 · filled in: %4</source>
        <translation>Aantal: %1 · score 0 tot 100: gemiddeld %2, mediaan %3 · ingevuld: %4</translation>
    </message>
    <message>
        <source>%1 records · filled in: %2</source>
        <translation>Aantal: %1 · ingevuld: %2</translation>
    </message>
</context>
<context>
    <name>spiegel::uiquality::QualityPage</name>
    <message>
        <source>Data quality</source>
        <translation>Datakwaliteit</translation>
    </message>
    <message>
        <source>by</source>
        <translation>per</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Er is nog niets geladen</translation>
    </message>
    <message>
        <source>Here you will see how far each field is filled in, and what contradicts itself.</source>
        <translation>Hier ziet u straks hoe ver elk veld is ingevuld, en wat zichzelf tegenspreekt.</translation>
    </message>
    <message>
        <source>Load data …</source>
        <translation>Gegevens laden …</translation>
    </message>
    <message>
        <source>group by %1</source>
        <translation>groeperen per %1</translation>
    </message>
    <message>
        <source>choose a group</source>
        <translation>een groep kiezen</translation>
    </message>
    <message>
        <source>sort the groups</source>
        <translation>de groepen sorteren</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Looking through the records</source>
        <translation>De gegevens doorkijken</translation>
    </message>
    <message>
        <source>How far each field is filled in, and what contradicts itself.</source>
        <translation>Hoe ver elk veld is ingevuld, en wat zichzelf tegenspreekt.</translation>
    </message>
    <message>
        <source>This week has no %1.</source>
        <translation>Deze week heeft geen %1.</translation>
    </message>
    <message>
        <source>%1 %2 in the week of %3: how far each field is filled in, and what contradicts itself.</source>
        <translation>%1 %2 in de week van %3: hoe ver elk veld is ingevuld, en wat zichzelf tegenspreekt.</translation>
    </message>
    <message>
        <source>Percentage filled in; after the gap the percentage that contradicts itself. The stronger the colour, the worse. Groups of fewer than 10 stand together at the bottom.</source>
        <translation>Percentage ingevuld; na de tussenruimte het percentage dat zichzelf tegenspreekt. Hoe sterker de kleur, hoe slechter. Groepen van minder dan 10 staan samen onderaan.</translation>
    </message>
</context>
<context>
    <name>uiquality</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Ingevuld</translation>
    </message>
    <message>
        <source>Of the records of the group; hatched is unknown</source>
        <translation>Van de gegevens van de groep; gearceerd is onbekend</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Van alle</translation>
    </message>
    <message>
        <source>Filled in, of all records of the week</source>
        <translation>Ingevuld, van alle gegevens van de week</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Tegenspraak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Aantal</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Deel</translation>
    </message>
    <message>
        <source>%1: too few records to show figures of.</source>
        <translation>%1: te weinig gegevens om cijfers van te tonen.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4 (%5). %6</source>
        <translation>%1, %2: %3 van %4 (%5). %6</translation>
    </message>
    <message>
        <source>%1, %2: filled in for %3 of %4 (%5).</source>
        <translation>%1, %2: ingevuld bij %3 van %4 (%5).</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>vestiging</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>adviseur</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regio</translation>
    </message>
    <message>
        <source>week</source>
        <translation>week</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Datakwaliteit</translation>
    </message>
</context>
</TS>
