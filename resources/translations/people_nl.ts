<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>people</name>
    <message>
        <source>primary school</source>
        <translation>basisonderwijs</translation>
    </message>
    <message>
        <source>vmbo</source>
        <translation>vmbo</translation>
    </message>
    <message>
        <source>mbo 1</source>
        <translation>mbo 1</translation>
    </message>
    <message>
        <source>mbo 2</source>
        <translation>mbo 2</translation>
    </message>
    <message>
        <source>mbo 3</source>
        <translation>mbo 3</translation>
    </message>
    <message>
        <source>mbo 4</source>
        <translation>mbo 4</translation>
    </message>
    <message>
        <source>mbo, level not known</source>
        <translation>mbo, niveau niet bekend</translation>
    </message>
    <message>
        <source>havo or vwo</source>
        <translation>havo of vwo</translation>
    </message>
    <message>
        <source>hbo</source>
        <translation>hbo</translation>
    </message>
    <message>
        <source>university</source>
        <translation>universiteit</translation>
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
        <source>x</source>
        <translation>x</translation>
    </message>
    <message>
        <source>WW</source>
        <translation>WW</translation>
    </message>
    <message>
        <source>Participatiewet</source>
        <translation>Participatiewet</translation>
    </message>
    <message>
        <source>Wajong</source>
        <translation>Wajong</translation>
    </message>
    <message>
        <source>WIA</source>
        <translation>WIA</translation>
    </message>
    <message>
        <source>no benefit</source>
        <translation>geen uitkering</translation>
    </message>
    <message>
        <source>work</source>
        <translation>werk</translation>
    </message>
    <message>
        <source>study</source>
        <translation>studie</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>een andere reden</translation>
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
        <source>permanent</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>tijdelijk</translation>
    </message>
    <message>
        <source>through an agency</source>
        <translation>via een uitzendbureau</translation>
    </message>
    <message>
        <source>work and learning</source>
        <translation>leerwerkplek</translation>
    </message>
    <message>
        <source>old Wajong</source>
        <translation>oude Wajong</translation>
    </message>
    <message>
        <source>Wajong 2010</source>
        <translation>Wajong 2010</translation>
    </message>
    <message>
        <source>Wajong 2015</source>
        <translation>Wajong 2015</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Looking for occupations</source>
        <translation>Beroepen zoeken</translation>
    </message>
    <message>
        <source>Reading the job titles</source>
        <translation>De titels van banen lezen</translation>
    </message>
    <message>
        <source>%1 is not before the week of the cards, %2.</source>
        <translation>%1 ligt niet voor de week van de kaarten, %2.</translation>
    </message>
    <message>
        <source>There is no week of %1 to compare with.</source>
        <translation>Er is geen week van %1 om mee te vergelijken.</translation>
    </message>
    <message>
        <source>No earlier week is loaded: load one, or make all.</source>
        <translation>Er is geen eerdere week geladen: laad er een, of maak alle kaarten.</translation>
    </message>
    <message>
        <source>Choose an earlier week: %1.</source>
        <translation>Kies een eerdere week: %1.</translation>
    </message>
</context>
</TS>
