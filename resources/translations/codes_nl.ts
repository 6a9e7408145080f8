<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>codes</name>
    <message>
        <source>Primary education</source>
        <translation>Basisonderwijs</translation>
    </message>
    <message>
        <source>MBO, level not told</source>
        <translation>MBO, niveau niet genoemd</translation>
    </message>
    <message>
        <source>HBO or bachelor</source>
        <translation>HBO of bachelor</translation>
    </message>
    <message>
        <source>WO or master</source>
        <translation>WO of master</translation>
    </message>
    <message>
        <source>man</source>
        <translation>man</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>vrouw</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>geen van beide</translation>
    </message>
    <message>
        <source>old Wajong (before 2010)</source>
        <translation>oude Wajong (van voor 2010)</translation>
    </message>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>public transport</source>
        <translation>openbaar vervoer</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>niet van toepassing</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>unknown: it says nothing</source>
        <translation>onbekend: het zegt niets</translation>
    </message>
    <message>
        <source>car, public transport and bicycle</source>
        <translation>auto, openbaar vervoer en fiets</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Geboortejaar</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Geslacht</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Opleiding</translation>
    </message>
    <message>
        <source>Hours a day</source>
        <translation>Uren per dag</translation>
    </message>
    <message>
        <source>Regime</source>
        <translation>Regime</translation>
    </message>
    <message>
        <source>Capacity for work</source>
        <translation>Arbeidsvermogen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beroep</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Vervoer</translation>
    </message>
    <message>
        <source>Longest journey</source>
        <translation>Langste reistijd</translation>
    </message>
    <message>
        <source>Variation of work</source>
        <translation>Werkvariatie</translation>
    </message>
    <message>
        <source>Adapted workplace</source>
        <translation>Aanpassing van de werkplek</translation>
    </message>
    <message>
        <source>Support at work</source>
        <translation>Begeleiding op het werk</translation>
    </message>
    <message>
        <source>a whole number, such as 45</source>
        <translation>een heel getal, zoals 45</translation>
    </message>
    <message>
        <source>a number with a decimal comma, such as 3,5</source>
        <translation>een getal met een komma, zoals 3,5</translation>
    </message>
    <message>
        <source>a year, such as 1985</source>
        <translation>een jaar, zoals 1985</translation>
    </message>
    <message>
        <source>a month, such as 2014-06</source>
        <translation>een maand, zoals 2014-06</translation>
    </message>
    <message>
        <source>a day, such as 2014-06-30</source>
        <translation>een dag, zoals 2014-06-30</translation>
    </message>
    <message>
        <source>four digits, such as 2011</source>
        <translation>vier cijfers, zoals 2011</translation>
    </message>
    <message>
        <source>an occupation code, such as 9412.1</source>
        <translation>een beroepscode, zoals 9412.1</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>A dump has no column &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation>Een dump heeft geen kolom "%1" in "%2".</translation>
    </message>
    <message>
        <source>Take the columns as &apos;spiegel codes&apos; writes them.</source>
        <translation>Neem de kolommen zoals 'spiegel codes' ze schrijft.</translation>
    </message>
    <message>
        <source>The code &quot;%1&quot; cannot mean &quot;%2&quot; in the column %3.</source>
        <translation>De code "%1" kan in de kolom %3 niet "%2" betekenen.</translation>
    </message>
    <message>
        <source>Allowed there: %1.</source>
        <translation>Daar mag staan: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is not there.</source>
        <translation>De kolom "%1" is er niet.</translation>
    </message>
    <message>
        <source>Start from the list that &apos;spiegel codes --csv&apos; writes, and separate with semicolons.</source>
        <translation>Begin met de lijst die 'spiegel codes --csv' schrijft, en scheid met puntkomma's.</translation>
    </message>
    <message>
        <source>This line cannot be read.</source>
        <translation>Deze regel is niet te lezen.</translation>
    </message>
    <message>
        <source>Mend its quotes and semicolons.</source>
        <translation>Verbeter de aanhalingstekens en puntkomma's.</translation>
    </message>
</context>
</TS>
