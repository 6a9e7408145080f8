<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>spiegel::parts::Banner</name>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Wegleggen</translation>
    </message>
    <message>
        <source>Saved as %1. It is in the log.</source>
        <translation>Bewaard als %1. Het staat in het logboek.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
</context>
<context>
    <name>spiegel::parts::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
</context>
<context>
    <name>spiegel::parts::GiveOutDialog</name>
    <message>
        <source>Give out</source>
        <translation>Uitgeven</translation>
    </message>
    <message>
        <source>Name of an organisation</source>
        <translation>Naam van een organisatie</translation>
    </message>
    <message>
        <source>Such as: legal consent 2015-14</source>
        <translation>Bijvoorbeeld: juridisch akkoord 2015-14</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Ontvanger</translation>
    </message>
    <message>
        <source>Legal ground</source>
        <translation>Grondslag</translation>
    </message>
    <message>
        <source>This is written down in the log of the database. What is left open reads &apos;not recorded&apos;, here and on paper. All that was given out of this week counts when the next table is checked.</source>
        <translation>Dit wordt vastgelegd in het logboek van de database. Wat u openlaat, heet daar en op papier &apos;niet vastgelegd&apos;. Alles wat over deze week is uitgegeven, telt mee als de volgende tabel wordt gecontroleerd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Give out and log</source>
        <translation>Uitgeven en vastleggen</translation>
    </message>
</context>
<context>
    <name>spiegel::parts::InternFrame</name>
    <message>
        <source>For your eyes only: these figures are true and have not been checked for disclosure.</source>
        <translation>Alleen voor uw ogen: deze cijfers zijn echt en niet gecontroleerd op herkenbaarheid.</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
</context>
<context>
    <name>spiegel::parts::SuggestionList</name>
    <message>
        <source>Nothing found for ‘%1’</source>
        <translation>Niets gevonden voor ‘%1’</translation>
    </message>
</context>
</TS>
