<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>demo</name>
    <message>
        <source>No folder was given for the demo dump.</source>
        <translation>Er is geen map opgegeven voor de demodump.</translation>
    </message>
    <message>
        <source>Name the folder in which the weekly dumps are to be made.</source>
        <translation>Noem de map waarin de wekelijkse dumps moeten komen.</translation>
    </message>
    <message>
        <source>A demo dump of %1 CVs cannot be made.</source>
        <translation>Een demodump met %1 cv&apos;s kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Ask for a number from 1 to %1.</source>
        <translation>Vraag om een aantal van 1 tot en met %1.</translation>
    </message>
    <message>
        <source>A demo of %1 weeks cannot be made.</source>
        <translation>Een demo van %1 weken kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Something else than a demo dump is already there.</source>
        <translation>Daar staat al iets anders dan een demodump.</translation>
    </message>
    <message>
        <source>Choose another folder, or move what is there elsewhere.</source>
        <translation>Kies een andere map, of verplaats wat er staat.</translation>
    </message>
    <message>
        <source>Writing the week of %1</source>
        <translation>De week van %1 wordt geschreven</translation>
    </message>
</context>
</TS>
