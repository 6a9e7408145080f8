<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>geography</name>
    <message>
        <source>Give the name or the code of an arbeidsmarktregio, municipality or province.</source>
        <translation>Geef de naam of de code van een arbeidsmarktregio, gemeente of provincie.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>Bedoelt u: %1?</translation>
    </message>
    <message>
        <source>There is no region called &apos;%1&apos;.</source>
        <translation>Er is geen gebied met de naam &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>labour market region</source>
        <translation>arbeidsmarktregio</translation>
    </message>
    <message>
        <source>municipality</source>
        <translation>gemeente</translation>
    </message>
    <message>
        <source>province</source>
        <translation>provincie</translation>
    </message>
    <message>
        <source>This is not a map of this program, or it is damaged.</source>
        <translation>Dit is geen kaart van dit programma, of de kaart is beschadigd.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
</context>
</TS>
