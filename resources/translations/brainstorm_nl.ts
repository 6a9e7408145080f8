<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>brainstorm</name>
    <message>
        <source>Use one of: %1.</source>
        <translation>Gebruik een van: %1.</translation>
    </message>
    <message>
        <source>A block has no &apos;%1&apos;.</source>
        <translation>Een blok heeft geen &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no variable to count by.</source>
        <translation>&apos;%1&apos; is geen kenmerk om naar te tellen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no group that can be counted.</source>
        <translation>&apos;%1&apos; is geen groep die geteld kan worden.</translation>
    </message>
    <message>
        <source>The &apos;by&apos; of a %1 is not right.</source>
        <translation>De &apos;by&apos; van een %1 klopt niet.</translation>
    </message>
    <message>
        <source>A table counts by one variable or two different ones, a chart by one; other blocks have no &apos;by&apos;.</source>
        <translation>Een tabel telt naar één kenmerk of naar twee verschillende, een grafiek naar één; andere blokken hebben geen &apos;by&apos;.</translation>
    </message>
    <message>
        <source>This block cannot be compared with the country.</source>
        <translation>Dit blok kan niet met het land worden vergeleken.</translation>
    </message>
    <message>
        <source>Compare tables and charts of one variable, of the area itself.</source>
        <translation>Vergelijk tabellen en grafieken van één kenmerk, over het gebied zelf.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persona&apos;s</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of block.</source>
        <translation>&apos;%1&apos; is geen soort blok.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is nothing to compare with.</source>
        <translation>Met &apos;%1&apos; kan niet worden vergeleken.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no area of a block.</source>
        <translation>&apos;%1&apos; is geen gebied van een blok.</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>niet vastgelegd</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Rond %1</translation>
    </message>
    <message>
        <source>The manual of the command line has the form of the file.</source>
        <translation>De handleiding van de opdrachtregel beschrijft de vorm van het bestand.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file is too large for the blocks of a report.</source>
        <translation>Het bestand is te groot voor de blokken van een rapport.</translation>
    </message>
    <message>
        <source>There is no report &apos;%1&apos;.</source>
        <translation>Er is geen rapport &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Use one of: %1; or a file of your own, NAME.json.</source>
        <translation>Gebruik een van: %1; of een eigen bestand, NAAM.json.</translation>
    </message>
    <message>
        <source>This is no JSON object; reading stopped at byte %1.</source>
        <translation>Dit is geen JSON-object; het lezen stopte bij byte %1.</translation>
    </message>
    <message>
        <source>This file does not hold the blocks of a report (version %1).</source>
        <translation>Dit bestand bevat niet de blokken van een rapport (versie %1).</translation>
    </message>
    <message>
        <source>A report has a title, and between 1 and %1 blocks.</source>
        <translation>Een rapport heeft een titel, en 1 tot %1 blokken.</translation>
    </message>
    <message>
        <source>%1, block %2</source>
        <translation>%1, blok %2</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Edu. level</source>
        <translation>Opl.Niveau</translation>
    </message>
    <message>
        <source>Hours/day</source>
        <translation>Uren/dag</translation>
    </message>
    <message>
        <source>of the country</source>
        <translation>van landelijk</translation>
    </message>
    <message>
        <source>of the column</source>
        <translation>van de kolom</translation>
    </message>
    <message>
        <source>of the total</source>
        <translation>van het totaal</translation>
    </message>
    <message>
        <source>When were they born?</source>
        <translation>Wanneer zijn zij geboren?</translation>
    </message>
    <message>
        <source>What education do they have?</source>
        <translation>Welke opleiding hebben zij?</translation>
    </message>
    <message>
        <source>How many hours a day can they work?</source>
        <translation>Hoeveel uur per dag kunnen zij werken?</translation>
    </message>
    <message>
        <source>Where do they live?</source>
        <translation>Waar wonen zij?</translation>
    </message>
    <message>
        <source>within %1 minutes of %2 %3</source>
        <translation>binnen %1 minuten van %2 %3</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Toelichting</translation>
    </message>
    <message>
        <source>Whom could you meet?</source>
        <translation>Wie kunt u ontmoeten?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Most common: %1, %2</source>
        <translation>Het vaakst: %1, %2</translation>
    </message>
    <message>
        <source>the Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>only %1: %2</source>
        <translation>alleen %1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>; beside the whole country</source>
        <translation>; naast heel Nederland</translation>
    </message>
    <message>
        <source>Types of people: %1. A type tells what people have in common, and of nobody who it is.</source>
        <translation>Typen mensen: %1. Een type zegt wat mensen gemeen hebben, en van niemand wie het is.</translation>
    </message>
    <message>
        <source>Each type stands for %1 people or more; numbers are rounded down to %1, %2, %3 and so on.</source>
        <translation>Elk type staat voor %1 mensen of meer; aantallen zijn naar beneden afgerond op %1, %2, %3 enzovoort.</translation>
    </message>
    <message>
        <source>Not everybody fits in a type: who would stand out is not shown, but can be met through the branch as well.</source>
        <translation>Niet iedereen past in een type. Wie daardoor zou opvallen, staat hier niet bij, maar kunt u via de vestiging wel ontmoeten.</translation>
    </message>
    <message>
        <source>This part is left out to protect people: it could tell too much about a small group. The other parts of the report are complete.</source>
        <translation>Dit onderdeel is weggelaten om mensen te beschermen: het zou te veel kunnen zeggen over een kleine groep. De andere onderdelen van het rapport zijn volledig.</translation>
    </message>
    <message>
        <source>x means: hidden to protect people. A hidden figure is not 0.</source>
        <translation>x betekent: verborgen om mensen te beschermen. Een verborgen aantal is niet 0.</translation>
    </message>
    <message>
        <source>Figures about an area around a postcode are rounded. Totals add up.</source>
        <translation>Aantallen over een gebied rond een postcode zijn afgerond. De totalen blijven kloppen.</translation>
    </message>
    <message>
        <source>All figures of this report were checked together, and with everything that was given out of this week before.</source>
        <translation>Alle aantallen in dit rapport zijn samen gecontroleerd, en ook met alles wat eerder over deze week is uitgegeven.</translation>
    </message>
    <message>
        <source>Personas name no group of fewer than %1 people, and of what is sensitive only bands of 20%.</source>
        <translation>Persona&apos;s noemen geen groep van minder dan %1 mensen, en van wat gevoelig is alleen stappen van 20%.</translation>
    </message>
    <message>
        <source>Sonar and werk.nl, week of %1, through Spiegelpaleis %2.</source>
        <translation>Sonar en werk.nl, week van %1, met Spiegelpaleis %2.</translation>
    </message>
    <message>
        <source>Borders: CBS and Kadaster (CC BY 4.0), generalised.</source>
        <translation>Grenzen: CBS en Kadaster (CC BY 4.0), vereenvoudigd.</translation>
    </message>
    <message>
        <source>Travel times %1: %2.</source>
        <translation>Reistijden %1: %2.</translation>
    </message>
    <message>
        <source>Personas are made for an area, not for the whole country.</source>
        <translation>Persona&apos;s gaan over een gebied, niet over heel Nederland.</translation>
    </message>
    <message>
        <source>Ask for the report about a postcode or a region to have them in it.</source>
        <translation>Vraag het rapport over een postcode of een regio aan om ze erin te hebben.</translation>
    </message>
    <message>
        <source>Of what is sensitive at least %1 different answers are known in every group, and none of them goes for more than %2% of it.</source>
        <translation>Van wat gevoelig is zijn in elke groep ten minste %1 verschillende antwoorden bekend, en geen daarvan geldt voor meer dan %2% van de groep.</translation>
    </message>
    <message>
        <source>Age, sex, education, direction and place are told so roughly that groups are large enough; %1 of what could be told is told.</source>
        <translation>Leeftijd, geslacht, opleiding, richting en plaats staan er zo grof dat de groepen groot genoeg zijn; %1 van wat er te vertellen is, staat er.</translation>
    </message>
    <message>
        <source>A reference means something to an adviser only; for somebody else, or on another ground, it is another one.</source>
        <translation>Een kenmerk zegt alleen een adviseur iets; voor iemand anders of op een andere grond is het een ander kenmerk.</translation>
    </message>
    <message>
        <source>Who can do this work?</source>
        <translation>Wie kan dit werk doen?</translation>
    </message>
    <message>
        <source>Types of people of the doelgroep banenafspraak</source>
        <translation>Typen mensen van de doelgroep banenafspraak</translation>
    </message>
    <message>
        <source>Types of people of the doelgroep banenafspraak, best first for: %1</source>
        <translation>Typen mensen van de doelgroep banenafspraak, de best passende eerst voor: %1</translation>
    </message>
</context>
</TS>
