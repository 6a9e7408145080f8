<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>map</name>
    <message>
        <source>more than 0</source>
        <translation>meer dan 0</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>minder dan %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 of meer</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>x (hidden to protect people)</source>
        <translation>x (verborgen om mensen te beschermen)</translation>
    </message>
    <message>
        <source>Map: CBS / Kadaster (CC BY 4.0), adapted</source>
        <translation>Kaart: CBS / Kadaster (CC BY 4.0), bewerkt</translation>
    </message>
    <message>
        <source>x: hidden to protect people</source>
        <translation>x: verborgen om mensen te beschermen</translation>
    </message>
    <message>
        <source>This map shows true counts of people: it stays in the program.</source>
        <translation>Deze kaart toont echte aantallen mensen: zij blijft in het programma.</translation>
    </message>
    <message>
        <source>Choose protected figures, or another colour, and save the map then.</source>
        <translation>Kies beschermde cijfers of een andere kleur, en bewaar de kaart dan.</translation>
    </message>
    <message>
        <source>place, %1</source>
        <translation>plaats, %1</translation>
    </message>
    <message>
        <source>within %1 minutes %2 to %3</source>
        <translation>binnen %1 minuten %2 van %3</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>De kaart wordt gelezen</translation>
    </message>
</context>
<context>
    <name>spiegel::map::MapView</name>
    <message>
        <source>Map of the Netherlands</source>
        <translation>Kaart van Nederland</translation>
    </message>
    <message>
        <source>municipality %1</source>
        <translation>gemeente %1</translation>
    </message>
    <message>
        <source>no way known %1 to %2</source>
        <translation>geen weg bekend %1 naar %2</translation>
    </message>
    <message>
        <source>%1 min %2 to %3</source>
        <translation>%1 min %2 naar %3</translation>
    </message>
    <message>
        <source>within %1 minutes %2: %3 inhabitants</source>
        <translation>binnen %1 minuten %2: %3 inwoners</translation>
    </message>
    <message>
        <source>No postcode is chosen.</source>
        <translation>Er is geen postcode gekozen.</translation>
    </message>
    <message>
        <source>Chosen: %1.</source>
        <translation>Gekozen: %1.</translation>
    </message>
    <message>
        <source>Reading the map</source>
        <translation>De kaart wordt gelezen</translation>
    </message>
</context>
<context>
    <name>spiegel::map::TravelBar</name>
    <message>
        <source>car</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>train</source>
        <translation>ov</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>fiets</translation>
    </message>
    <message>
        <source>Travel time</source>
        <translation>Reistijd</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>change the travel time</source>
        <translation>de reistijd veranderen</translation>
    </message>
    <message>
        <source>travel otherwise</source>
        <translation>anders reizen</translation>
    </message>
</context>
</TS>
