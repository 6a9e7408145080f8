<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>statistics</name>
    <message>
        <source>% of national</source>
        <translation>% van landelijk</translation>
    </message>
    <message>
        <source>% of column</source>
        <translation>% van kolom</translation>
    </message>
    <message>
        <source>x: hidden to protect people.</source>
        <translation>x: verborgen om mensen te beschermen.</translation>
    </message>
    <message>
        <source>Each figure is a multiple of %1 near the true one.</source>
        <translation>Elk getal is afgerond op een veelvoud van %1 vlak bij het echte getal.</translation>
    </message>
    <message>
        <source>The filter leaves out some people of whom this is not known; how many may not be said.</source>
        <translation>Het filter laat een paar mensen weg van wie dit niet bekend is; hoeveel mogen we niet zeggen.</translation>
    </message>
    <message>
        <source>The filter leaves out %1 people of whom this is not known.</source>
        <translation>Het filter laat %1 mensen weg van wie dit niet bekend is.</translation>
    </message>
    <message>
        <source>Put together to protect people: %1.</source>
        <translation>Samengevoegd om mensen te beschermen: %1.</translation>
    </message>
    <message>
        <source>Travel times: %1.</source>
        <translation>Reistijden: %1.</translation>
    </message>
    <message>
        <source>Protected by rules %1 of Spiegelpaleis %2: groups of fewer than %3 people cannot be worked out, also not from all that was given out before of this week. Checked.</source>
        <translation>Beschermd volgens regels %1 van Spiegelpaleis %2: groepen van minder dan %3 mensen zijn niet te herleiden, ook niet uit alles wat eerder over deze week is uitgegeven. Gecontroleerd.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 naar %2</translation>
    </message>
    <message>
        <source>within %1 minutes of %2 %3</source>
        <translation>binnen %1 minuten van %2 %3</translation>
    </message>
    <message>
        <source>only %1: %2</source>
        <translation>alleen %1: %2</translation>
    </message>
    <message>
        <source>rounded to %1</source>
        <translation>afgerond op %1</translation>
    </message>
    <message>
        <source>The Netherlands</source>
        <translation>Nederland</translation>
    </message>
    <message>
        <source>Together with what was given out before, this table would tell how large a small group is.</source>
        <translation>Samen met wat al eerder is uitgegeven, zou deze tabel verraden hoe groot een kleine groep is.</translation>
    </message>
    <message>
        <source>However much is hidden, a small group could be worked out.</source>
        <translation>Hoeveel er ook wordt verborgen, een kleine groep zou te herleiden zijn.</translation>
    </message>
    <message>
        <source>This can be given out: %1.</source>
        <translation>Dit kan wel: %1.</translation>
    </message>
    <message>
        <source>Take another area, fewer variables or fewer filters.</source>
        <translation>Kies een ander gebied, minder kenmerken of minder filters.</translation>
    </message>
    <message>
        <source>There are fewer than %1 people here: too few to say anything about.</source>
        <translation>Hier zijn minder dan %1 mensen: te weinig om iets over te zeggen.</translation>
    </message>
    <message>
        <source>Take a wider area or fewer filters.</source>
        <translation>Kies een ruimer gebied of minder filters.</translation>
    </message>
    <message>
        <source>Within %1 minutes it works.</source>
        <translation>Binnen %1 minuten kan het wel.</translation>
    </message>
    <message>
        <source>Take another postcode.</source>
        <translation>Kies een andere postcode.</translation>
    </message>
    <message>
        <source>A threshold below %1 is for made-up data only.</source>
        <translation>Een drempel onder %1 mag alleen bij verzonnen gegevens.</translation>
    </message>
    <message>
        <source>Use %1 or more.</source>
        <translation>Neem %1 of meer.</translation>
    </message>
    <message>
        <source>Rounding to %1 is finer than the threshold of %2.</source>
        <translation>Afronden op %1 is fijner dan de drempel van %2.</translation>
    </message>
    <message>
        <source>Round to %1 or more.</source>
        <translation>Rond af op %1 of meer.</translation>
    </message>
    <message>
        <source>This table would tell of a whole group what their hours, regime or availability are.</source>
        <translation>Deze tabel zou van een hele groep verraden wat hun uren, regime of beschikbaarheid is.</translation>
    </message>
    <message>
        <source>Take a wider area, or another variable.</source>
        <translation>Kies een ruimer gebied of een ander kenmerk.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
</TS>
