<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>sheets</name>
    <message>
        <source>Looking up the rows behind a figure</source>
        <translation>De rijen achter een cijfer opzoeken</translation>
    </message>
</context>
<context>
    <name>spiegel::sheets::CardPreview</name>
    <message>
        <source>The card on paper</source>
        <translation>De kaart op papier</translation>
    </message>
</context>
<context>
    <name>spiegel::sheets::OriginDialog</name>
    <message>
        <source>Double click or Enter opens the card of that CV.</source>
        <translation>Dubbelklik of Enter opent de kaart van dat cv.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Double click on a figure, or Enter, shows the rows behind it.</source>
        <translation>Dubbelklik op een cijfer, of Enter, toont de rijen erachter.</translation>
    </message>
    <message>
        <source>Show the rows behind this figure</source>
        <translation>De rijen achter dit cijfer</translation>
    </message>
</context>
</TS>
