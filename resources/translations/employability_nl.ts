<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL">
<context>
    <name>employability</name>
    <message>
        <source>quality of the CV</source>
        <translation>kwaliteit van het cv</translation>
    </message>
    <message>
        <source>vacancies near you</source>
        <translation>vacatures in de buurt</translation>
    </message>
    <message>
        <source>work experience</source>
        <translation>werkervaring</translation>
    </message>
    <message>
        <source>how far you can travel</source>
        <translation>hoe ver u kunt reizen</translation>
    </message>
    <message>
        <source>how broadly you look</source>
        <translation>hoe breed u zoekt</translation>
    </message>
    <message>
        <source>Fitted on who left for work and who did not.</source>
        <translation>Berekend uit wie er uitstroomde naar werk, en wie niet.</translation>
    </message>
</context>
</TS>
