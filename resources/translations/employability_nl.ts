<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>employability</name>
    <message>
        <source>Fitted on who left for work and who did not.</source>
        <translation>Berekend uit wie er uitstroomde naar werk, en wie niet.</translation>
    </message>
    <message>
        <source>your CV</source>
        <translation>uw cv</translation>
    </message>
    <message>
        <source>work near you</source>
        <translation>werk dichtbij</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>ervaring</translation>
    </message>
    <message>
        <source>travelling</source>
        <translation>reizen</translation>
    </message>
    <message>
        <source>looking broadly</source>
        <translation>breed zoeken</translation>
    </message>
</context>
</TS>
