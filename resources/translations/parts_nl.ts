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
</context>
<context>
    <name>spiegel::parts::ChoicePopup</name>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
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
